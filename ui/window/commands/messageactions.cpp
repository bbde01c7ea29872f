// SPDX-License-Identifier: MIT
#include "ui/window/commands/messageactions.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include "ui/message/messagelog.h"
#include "ui/message/messagetext.h"
#include "ui/theme.h"

namespace wsw {

MessageActions::MessageActions(MessageLog &log)
    : QObject(&log)
    , m_log(log)
{
    const std::pair<QString, QKeySequence> looks[Ids] = {
        {QStringLiteral("send"), Qt::CTRL | Qt::Key_R},
        {QStringLiteral("pencil"), Qt::CTRL | Qt::ALT | Qt::Key_R},
        {QStringLiteral("bookmark-plus"), Qt::CTRL | Qt::ALT | Qt::Key_B},
        {QStringLiteral("reply"), {}},
        {QStringLiteral("workflow"), {}},
        {QStringLiteral("route"), {}},
        {QStringLiteral("copy"), Qt::CTRL | Qt::ALT | Qt::Key_C},
        {},
        {},
        {},
    };
    for (int id = 0; id < Ids; ++id) {
        auto *action = new QAction(this);
        if (!looks[id].first.isEmpty())
            action->setIcon(themeIcon(looks[id].first));
        action->setShortcut(looks[id].second);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, id] { emit triggered(Id(id)); });
        m_actions[size_t(id)] = action;
        log.addAction(action);
    }
    log.installEventFilter(this);
    connect(&log, &MessageLog::menuAboutToShow, this, &MessageActions::fill);
    connect(&log, &MessageLog::selectionChanged, this, &MessageActions::update);
    retranslate();
}

void MessageActions::fill(QMenu &menu)
{
    update();
    menu.setToolTipsVisible(true);
    if (!menu.isEmpty())
        menu.addSeparator();
    for (int id = SendAgain; id < CopyPayload; ++id)
        menu.addAction(m_actions[size_t(id)]);
    menu.addSeparator();
    for (int id = CopyPayload; id < Ids; ++id)
        menu.addAction(m_actions[size_t(id)]);
}

void MessageActions::update()
{
    for (int id = 0; id < Ids; ++id) {
        const QString reason = whyNot(Id(id));
        m_actions[size_t(id)]->setEnabled(reason.isEmpty());
        m_actions[size_t(id)]->setToolTip(reason);
    }
}

QString MessageActions::whyNot(Id id) const
{
    const std::optional<InspectedMessage> &message = m_log.inspected();
    if (!message)
        return tr("Select a message first.");
    if (id >= CopyPayload)
        return {};
    // A selection of many may begin with an event.
    if (id != MakeFlow && !isMessage(message->head.kind))
        return tr("Only text and binary messages can be used for this.");
    if (id == MakeRule && message->head.kind != MessageKind::Text)
        return tr("Rules look at texts; this message is binary.");
    return m_whyNot ? m_whyNot(id, *message) : QString();
}

void MessageActions::retranslate()
{
    const QString texts[Ids] = {tr("Send A&gain"),          tr("&Edit and Send…"), tr("Sa&ve in the Workspace"),
                                tr("Make an Answer &Rule"), tr("Make a &Flow"),    tr("Show &Node"),
                                tr("Copy &Payload"),        tr("Copy as &Base64"), tr("Copy as &Hex"),
                                tr("Copy as &JSON Line")};
    for (int id = 0; id < Ids; ++id)
        m_actions[size_t(id)]->setText(texts[id]);
    update();
}

bool MessageActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace wsw
