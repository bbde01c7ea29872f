// SPDX-License-Identifier: MIT
#include "ui/message/inspector/json/jsontreeactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTreeView>

#include "ui/message/background.h"
#include "ui/message/inspector/json/jsontreemodel.h"
#include "ui/theme.h"

namespace wsw {

JsonTreeActions::JsonTreeActions(JsonTreeModel &model, QTreeView &tree)
    : QObject(&tree)
    , m_model(model)
    , m_tree(tree)
    , m_value(add(QKeySequence::Copy))
    , m_path(add(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)))
    , m_json(add(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V)))
{
    m_value->setIcon(themeIcon(QStringLiteral("copy")));
    m_json->setIcon(themeIcon(QStringLiteral("braces")));
    tree.addActions({m_value, m_path, m_json});
    tree.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_value, &QAction::triggered, this, [this] { copyValue(false); });
    connect(m_json, &QAction::triggered, this, [this] { copyValue(true); });
    connect(m_path, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.path(m_tree.currentIndex())); });
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        if (!m_copying.isCanceled() && m_copying.future().resultCount() > 0)
            QGuiApplication::clipboard()->setText(m_copying.result());
    });
    retranslate();
}

QAction *JsonTreeActions::add(const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void JsonTreeActions::copyValue(bool asWritten)
{
    if (!m_model.json())
        return;
    const auto text = [json = m_model.json(), node = m_model.node(m_tree.currentIndex()), asWritten] {
        const QByteArrayView written = json->valueText(node);
        const bool isMeaning = node.type == JsonNode::Type::String && !asWritten;
        return isMeaning ? jsonString(written.chopped(1).sliced(1)) : QString::fromUtf8(written);
    };
    m_copying.setFuture(runInBackground<QString>([text](QPromise<QString> &promise) { promise.addResult(text()); }));
}

void JsonTreeActions::retranslate()
{
    m_value->setText(tr("Copy &Value"));
    m_path->setText(tr("Copy &Path"));
    m_json->setText(tr("Copy as &JSON"));
}

} // namespace wsw
