// SPDX-License-Identifier: MIT
#include "ui/message/inspector/json/jsonview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

#include "message/frameinfo.h"
#include "message/inspect/jsonindex.h"
#include "ui/message/background.h"
#include "ui/message/inspector/json/jsontreeactions.h"
#include "ui/message/inspector/json/jsontreemodel.h"
#include "ui/message/inspector/payloadview.h"
#include "ui/message/messagetext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

/// Rows with some air, as in the program's tables.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 6};
    }
};

constexpr int unfoldedAtFirst = 40;
constexpr qsizetype mostFound = 100'000;

} // namespace

JsonView::JsonView(QWidget *parent)
    : InspectorTab(parent)
    , m_model(new JsonTreeModel(this))
    , m_tree(new QTreeView)
    , m_actions(new JsonTreeActions(*m_model, *m_tree))
    , m_text(new PayloadView(Representation::Json))
    , m_notice(new QLabel)
    , m_stack(new QStackedWidget)
    , m_find(new QLineEdit)
    , m_status(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_unfold(new QToolButton)
    , m_fold(new QToolButton)
    , m_asText(new QToolButton)
{
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(JsonTreeModel::Name, fontMetrics().averageCharWidth() * 32);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->setMargin(8);
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(m_stack, 1);
    connectSignals();
    retranslate();
}

QWidget *JsonView::buildTools()
{
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_asText->setCheckable(true);
    const std::pair<QToolButton *, QString> buttons[] = {{m_previous, QStringLiteral("arrow-up")},
                                                         {m_next, QStringLiteral("arrow-down")},
                                                         {m_unfold, QStringLiteral("chevron-down")},
                                                         {m_fold, QStringLiteral("fold-horizontal")},
                                                         {m_asText, QStringLiteral("braces")}};
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_find, 2);
    for (const auto &[button, icon] : buttons) {
        button->setIcon(themeIcon(icon));
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    layout->insertWidget(3, m_status);
    layout->insertStretch(4, 1);
    return tools;
}

void JsonView::connectSignals()
{
    m_find->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &JsonView::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_unfold, &QToolButton::clicked, this, &JsonView::unfoldAll);
    connect(m_fold, &QToolButton::clicked, m_tree, &QTreeView::collapseAll);
    connect(m_asText, &QToolButton::toggled, this, &JsonView::showAsText);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &JsonView::onLoaded);
    connect(&m_finding, &QFutureWatcherBase::finished, this, &JsonView::onFound);
}

void JsonView::showMessage(const InspectedMessage &message)
{
    clear();
    m_message = message;
    load();
    showAsText(m_asText->isChecked());
}

void JsonView::clear()
{
    m_loading.cancel();
    m_finding.cancel();
    m_found.clear();
    m_model->setJson(nullptr);
    m_text->clear();
    m_textShown = false;
    m_message = {};
    m_status->clear();
    m_stack->setCurrentWidget(m_notice);
    m_notice->clear();
}

void JsonView::showAsText(bool asText)
{
    if (!m_message.address.recording)
        return;
    if (asText && !m_textShown)
        m_text->showMessage(m_message);
    m_textShown |= asText;
    m_stack->setCurrentWidget(asText                    ? static_cast<QWidget *>(m_text)
                              : m_model->rowCount() > 0 ? static_cast<QWidget *>(m_tree)
                                                        : m_notice);
    for (QWidget *tool :
         {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
          static_cast<QWidget *>(m_unfold), static_cast<QWidget *>(m_fold)})
        tool->setEnabled(!asText);
}

void JsonView::load()
{
    const auto index = [](const QByteArray &json, const std::function<bool()> &proceed) {
        return JsonIndex::build(json, proceed);
    };
    if (!m_message.isCut()) {
        showJson(index(contentOf(viewOf(m_message.head)).toByteArray(), {}));
        return;
    }
    m_notice->setText(tr("Reading %1 of JSON …").arg(sizeText(m_message.size)));
    m_loading.setFuture(runInBackground<Indexed>([address = m_message.address, index](QPromise<Indexed> &promise) {
        const Result<QByteArray> json = wholeContent(address);
        promise.addResult(json ? index(*json, [&promise] { return !promise.isCanceled(); })
                               : Indexed(Failure(json.error())));
    }));
}

void JsonView::onLoaded()
{
    if (m_loading.isCanceled() || m_loading.future().resultCount() == 0)
        return;
    const Indexed loaded = m_loading.result();
    m_loading.setFuture({}); // it would hold the text as well
    showJson(loaded);
}

void JsonView::showJson(const Indexed &loaded)
{
    if (!loaded) {
        m_notice->setText(loaded.error().message);
        return;
    }
    m_model->setJson(*loaded);
    if (m_model->rowCount() == 0)
        m_notice->setText((*loaded)->root().type == JsonNode::Type::Object ? tr("An object without members.")
                                                                           : tr("An array without items."));
    if (!m_asText->isChecked() && m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_tree);
    unfold(unfoldedAtFirst);
    m_tree->setCurrentIndex(m_model->index(0, 0));
    search();
}

void JsonView::search()
{
    m_finding.cancel();
    m_found.clear();
    m_current = 0;
    m_status->clear();
    if (m_find->text().isEmpty() || !m_model->json())
        return;
    m_status->setText(tr("searching …"));
    m_finding.setFuture(runInBackground<QList<qint64>>(
        [json = m_model->json(), text = m_find->text()](QPromise<QList<qint64>> &promise) {
            promise.addResult(findInJson(*json, text, mostFound, [&promise] { return !promise.isCanceled(); }));
        }));
}

void JsonView::onFound()
{
    if (m_finding.isCanceled() || m_finding.future().resultCount() == 0)
        return;
    m_found = m_finding.result();
    showFound();
}

void JsonView::step(int by)
{
    if (m_found.isEmpty())
        return;
    m_current = (m_current + by + m_found.size()) % m_found.size();
    showFound();
}

void JsonView::showFound()
{
    const QLocale locale;
    const QString all =
        locale.toString(m_found.size()) + (m_found.size() < mostFound ? QString() : QStringLiteral("+"));
    m_status->setText(m_found.isEmpty() ? tr("not found") : tr("%1 of %2").arg(locale.toString(m_current + 1), all));
    if (m_found.isEmpty())
        return;
    const QModelIndex index = m_model->indexOf(m_found.at(m_current));
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

bool JsonView::unfold(int most)
{
    QList<QModelIndex> next{QModelIndex()};
    int rows = 0;
    for (qsizetype i = 0; i < next.size(); ++i) {
        const QModelIndex parent = next.at(i);
        if (m_model->canFetchMore(parent))
            m_model->fetchMore(parent);
        const int count = m_model->rowCount(parent);
        rows += count;
        if (rows > most && parent.isValid())
            return false;
        if (parent.isValid())
            m_tree->expand(parent);
        for (int row = 0; row < count; ++row) {
            const QModelIndex child = m_model->index(row, 0, parent);
            if (m_model->hasChildren(child))
                next.append(child);
        }
    }
    return true;
}

void JsonView::unfoldAll()
{
    m_tree->setUpdatesEnabled(false);
    const bool whole = unfold(mostUnfolded);
    m_tree->setUpdatesEnabled(true);
    if (!whole)
        m_status->setText(tr("The first %1 rows are unfolded.").arg(QLocale().toString(mostUnfolded)));
}

bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return InspectorTab::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = watched == m_find && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool slash = watched == m_tree && key->key() == Qt::Key_Slash;
    const bool star = watched == m_tree && key->key() == Qt::Key_Asterisk; // the tree's own knows no bounds
    if (!enter && !slash && !star && key->key() != Qt::Key_F3)
        return InspectorTab::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (star)
            unfoldAll();
        else if (slash)
            m_find->setFocus(Qt::ShortcutFocusReason);
        else
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    }
    return true;
}

void JsonView::setContentName(const QString &name)
{
    m_tree->setAccessibleName(name);
    m_text->setContentName(name);
}

void JsonView::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &toolTip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
    };
    m_find->setAccessibleName(tr("Find in JSON"));
    m_find->setPlaceholderText(tr("Find in keys and values"));
    name(m_previous, tr("Previous match"), tr("Previous match (Shift+F3)"));
    name(m_next, tr("Next match"), tr("Next match (Enter or F3)"));
    name(m_unfold, tr("Unfold all"), tr("Unfold all, up to %1 rows").arg(QLocale().toString(mostUnfolded)));
    name(m_fold, tr("Fold all"), tr("Fold all"));
    name(m_asText, tr("Indented text"), tr("Show the JSON as indented text"));
    m_actions->retranslate();
}

void JsonView::changeEvent(QEvent *event)
{
    InspectorTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wsw
