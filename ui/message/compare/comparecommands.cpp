// SPDX-License-Identifier: MIT
#include "ui/message/compare/comparecommands.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include "ui/message/messagelog.h"
#include "ui/message/messagetext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

CompareDialog::Side sideOf(const InspectedMessage &message)
{
    const Message &head = message.head;
    QStringList parts{QLatin1Char('#') + QLocale().toString(message.address.record + 1), clockText(head.time)};
    if (head.direction != Direction::Local)
        parts += directionText(head.direction);
    parts += {kindText(head.kind), sizeText(message.size)};
    return {message.address, parts.join(QStringLiteral("  ·  "))};
}

} // namespace

CompareCommands::CompareCommands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void CompareCommands::attach(MessageLog &log)
{
    const Offer offer{&log, new QAction(&log), new QAction(&log)};
    offer.compare->setIcon(themeIcon(QStringLiteral("split")));
    offer.compare->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    offer.choose->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    for (QAction *action : {offer.compare, offer.choose}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        log.addAction(action);
    }
    connect(offer.compare, &QAction::triggered, this, [this, &log] { compare(log); });
    connect(offer.choose, &QAction::triggered, this, [this, &log] { choose(log); });
    connect(&log, &MessageLog::selectionChanged, this, [this, offer] { update(offer); });
    connect(&log, &MessageLog::menuAboutToShow, this, [this, offer](QMenu &menu) {
        update(offer);
        menu.setToolTipsVisible(true);
        menu.addSeparator();
        menu.addActions({offer.compare, offer.choose});
    });
    update(offer);
}

void CompareCommands::update(const Offer &offer) const
{
    const bool two = offer.log->selectedCount() == 2;
    offer.choose->setText(tr("Choose for C&omparing"));
    offer.choose->setEnabled(offer.log->inspected().has_value());
    offer.compare->setText(two         ? tr("Compare the Two &Messages")
                           : !m_chosen ? tr("Compare &Messages")
                                       : tr("Compare with &#%1").arg(m_chosen->address.record + 1));
    offer.compare->setEnabled(two || (m_chosen && offer.log->inspected()));
    offer.compare->setToolTip(offer.compare->isEnabled() ? QString()
                                                         : tr("Select two messages one below the other, or choose one "
                                                              "for comparing and then select another."));
}

void CompareCommands::choose(const MessageLog &log)
{
    if (log.inspected())
        m_chosen = sideOf(*log.inspected());
}

void CompareCommands::compare(const MessageLog &log)
{
    QList<CompareDialog::Side> sides;
    if (log.selectedCount() == 2) {
        for (const InspectedMessage &message : log.selectedMessages(2))
            sides.append(sideOf(message));
    } else if (m_chosen && log.inspected()) {
        sides = {*m_chosen, sideOf(*log.inspected())};
    }
    if (sides.size() == 2)
        (new CompareDialog(sides.first(), sides.last(), m_window))->show();
}

} // namespace wsw
