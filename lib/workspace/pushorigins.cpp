// SPDX-License-Identifier: MIT
#include "workspace/pushorigins.h"

#include <QHash>

namespace wsw {

namespace {

// A message has the time of its event loop's turn, which may have begun a little before the push.
constexpr qint64 mostEarlier = 100'000; // microseconds
constexpr qint64 mostLater = 1'000'000;

size_t hashOf(QByteArrayView content)
{
    return qHash(content.first(qMin(content.size(), PushOrigins::mostCompared)));
}

} // namespace

void PushOrigins::take(const FlowRunEvents &events)
{
    for (const FlowRunEvent &event : events.events) {
        if (event.kind != FlowRunEvent::Kind::Pushed)
            continue;
        m_pushes.push_back({{events.flow, events.run, event.nodeId, event.time},
                            events.server,
                            event.client,
                            event.messageKind,
                            event.content.size(),
                            hashOf(event.content)});
    }
    if (m_pushes.size() > most)
        m_pushes.erase(m_pushes.begin(), m_pushes.end() - qsizetype(most));
}

bool PushOrigins::isOf(const Push &push, const Sent &message, size_t hash)
{
    return message.time >= push.origin.time - mostEarlier && message.time <= push.origin.time + mostLater
           && push.hash == hash && push.size == message.size && push.kind == message.kind
           && push.server == message.server
           && (push.client.isEmpty() || push.client == QString::number(message.client));
}

std::optional<PushOrigin> PushOrigins::find(const Sent &message) const
{
    const size_t hash = hashOf(message.begin);
    const Push *nearest = nullptr;
    for (const Push &push : m_pushes) {
        if (isOf(push, message, hash)
            && (!nearest || qAbs(push.origin.time - message.time) < qAbs(nearest->origin.time - message.time)))
            nearest = &push;
    }
    return nearest ? std::optional(nearest->origin) : std::nullopt;
}

} // namespace wsw
