// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/scheduledpusher.h"

namespace wsw {

ScheduledPusher::ScheduledPusher(const QString &id, const CompiledSchedule &times, MessageTemplate text,
                                 ClientFilter to)
    : ServerBehaviour(id)
    , m_times(times)
    , m_text(std::move(text))
    , m_to(std::move(to))
{
}

void ScheduledPusher::start(BehaviourActions &actions)
{
    m_schedule = m_times.start(*this, actions, [this, &actions] { push(actions); });
}

void ScheduledPusher::stop()
{
    if (m_schedule)
        m_schedule->stop();
}

void ScheduledPusher::push(BehaviourActions &actions)
{
    QList<quint32> clients = actions.clients().all();
    if (!m_to.isEmpty()) {
        clients.removeIf([&](quint32 client) { return !m_to.matches(*actions.clients().find(client)); });
    }
    if (const Result<void> pushed = pushTo(clients, countMatch(), actions); !pushed)
        actions.reportFailure(*this, pushed.error());
}

Result<void> ScheduledPusher::pushTo(const QList<quint32> &clients, quint64 count, BehaviourActions &actions) const
{
    Result<QByteArray> text;
    for (const quint32 client : clients) {
        const OpenInfo *info = actions.clients().find(client);
        if (!info) // it was lost by what was sent before it
            continue;
        if (text->isEmpty() || m_text.namesClient())
            text = m_text.expand({*info, nullptr, nullptr, count});
        if (!text)
            return Failure(text.error());
        actions.send(client, MessageKind::Text, *text);
    }
    return {};
}

} // namespace wsw
