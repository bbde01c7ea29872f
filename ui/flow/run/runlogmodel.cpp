// SPDX-License-Identifier: MIT
#include "ui/flow/run/runlogmodel.h"

#include <QLocale>

#include <algorithm>

#include "ui/flow/nodetext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

using Kind = FlowRunEvent::Kind;

constexpr qsizetype mostShown = 200; // bytes of a content in a row

QString contentText(const FlowRunEvent &event)
{
    if (!event.text.isEmpty())
        return event.text;
    if (event.messageKind == MessageKind::Binary)
        return QString::fromLatin1(event.content.left(mostShown / 3).toHex(' '));
    return textFromUtf8(QByteArrayView(event.content).first(qMin(mostShown, event.content.size()))).simplified();
}

QIcon iconOf(const FlowRunEvent &event)
{
    switch (event.kind) {
    case Kind::Entered: return themeIcon(QStringLiteral("corner-down-right"), IconTint::Subtle);
    case Kind::Pushed: return themeIcon(QStringLiteral("arrow-up"), IconTint::Accent);
    case Kind::Paused: return themeIcon(QStringLiteral("pause"), IconTint::Warning);
    case Kind::Ended: return themeIcon(QStringLiteral("state-on"), IconTint::Success);
    case Kind::Received: return themeIcon(QStringLiteral("arrow-down"), IconTint::Accent);
    case Kind::ClientConnected: return themeIcon(QStringLiteral("plug"), IconTint::Subtle);
    case Kind::ClientDisconnected: return themeIcon(QStringLiteral("unplug"), IconTint::Subtle);
    case Kind::Disconnected: return themeIcon(QStringLiteral("user-x"), IconTint::Warning);
    case Kind::Worked:
        return event.text.isEmpty() ? themeIcon(QStringLiteral("circle-check"), IconTint::Success)
                                    : themeIcon(QStringLiteral("triangle-alert"), IconTint::Warning);
    case Kind::Failed: break;
    }
    return themeIcon(QStringLiteral("circle-x"), IconTint::Error);
}

} // namespace

RunLogModel::RunLogModel(const Flow &flow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
{
}

void RunLogModel::take(const FlowRunEvents &added)
{
    if (added.flow != m_flow.graph().id || added.events.isEmpty())
        return;
    const bool isShown = added.run == m_shown;
    Log &log = m_logs[added.run];
    if (log.begin == 0)
        log.begin = added.events.first().time;
    log.isWhole = log.isWhole && quint64(log.events.size()) == added.first;
    const qsizetype overflow = log.events.size() + added.events.size() - mostEvents;
    log.isWhole = log.isWhole && overflow <= 0;
    if (overflow > 0 && isShown) {
        beginResetModel();
        log.events.append(added.events);
        log.events.remove(0, overflow);
        endResetModel();
    } else {
        const int first = int(log.events.size());
        if (isShown)
            beginInsertRows({}, first, first + int(added.events.size()) - 1);
        log.events.append(added.events);
        if (isShown)
            endInsertRows();
        else if (overflow > 0)
            log.events.remove(0, overflow);
    }
    forgetOldRuns();
}

void RunLogModel::forgetOldRuns()
{
    while (m_logs.size() > mostRuns) {
        const auto oldest = m_logs.begin().key() == m_shown ? std::next(m_logs.begin()) : m_logs.begin();
        m_logs.erase(oldest);
    }
}

void RunLogModel::showRun(quint64 run)
{
    if (run == m_shown)
        return;
    beginResetModel();
    m_shown = run;
    endResetModel();
}

const QList<FlowRunEvent> &RunLogModel::events() const
{
    static const QList<FlowRunEvent> none;
    const auto log = m_logs.constFind(m_shown);
    return log != m_logs.constEnd() ? log->events : none;
}

int RunLogModel::rowOf(const PushOrigin &push) const
{
    if (push.run != m_shown)
        return -1;
    const QList<FlowRunEvent> &all = events();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const FlowRunEvent &event) {
        return event.kind == Kind::Pushed && event.nodeId == push.nodeId && event.time == push.time;
    });
    return found == all.cend() ? -1 : int(found - all.cbegin());
}

bool RunLogModel::isWhole() const
{
    const auto log = m_logs.constFind(m_shown);
    return log != m_logs.constEnd() && log->isWhole;
}

const FlowRunEvent *RunLogModel::event(int row) const
{
    const auto log = m_logs.constFind(m_shown);
    return log != m_logs.constEnd() && row >= 0 && row < log->events.size() ? &log->events.at(row) : nullptr;
}

void RunLogModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int RunLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_logs.value(m_shown).events.size());
}

int RunLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunLogModel::text(const FlowRunEvent &event, int column) const
{
    switch (column) {
    case Time: {
        const double seconds = double(event.time - m_logs.value(m_shown).begin) / 1e6;
        return tr("+%1 s", "seconds since the run began").arg(QLocale().toString(seconds, 'f', 3));
    }
    case Node: {
        const FlowNode *node = m_flow.graph().node(event.nodeId);
        return node ? nodeCaption(*node) : event.nodeId;
    }
    case Event:
        switch (event.kind) {
        case Kind::Entered: return tr("entered");
        case Kind::Pushed: return event.client.isEmpty() ? tr("pushed to all") : tr("pushed to %1").arg(event.client);
        case Kind::Paused: return tr("paused");
        case Kind::Ended: return tr("ended");
        case Kind::Received: return tr("received from %1", "a client's id").arg(event.client);
        case Kind::ClientConnected: return tr("client %1 connected").arg(event.client);
        case Kind::ClientDisconnected: return tr("client %1 disconnected").arg(event.client);
        case Kind::Disconnected: return tr("disconnected %1", "a client, by its id").arg(event.client);
        case Kind::Worked: return event.text.isEmpty() ? tr("done") : tr("did not succeed");
        case Kind::Failed: break;
        }
        return tr("failed");
    default: return contentText(event);
    }
}

QVariant RunLogModel::data(const QModelIndex &index, int role) const
{
    const FlowRunEvent *shown = index.isValid() ? event(index.row()) : nullptr;
    if (!shown)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*shown, index.column());
    if (role == Qt::DecorationRole && index.column() == Event)
        return iconOf(*shown);
    if (role == Qt::TextAlignmentRole && index.column() == Time)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant RunLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Node: return tr("Node");
    case Event: return tr("Event");
    default: return tr("Content");
    }
}

} // namespace wsw
