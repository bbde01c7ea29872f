// SPDX-License-Identifier: MIT
#pragma once

#include "support/liverecording.h"
#include "ui/message/inspector/inspectedmessage.h"

namespace wsw::test {

/// Records the message and gives what the inspector would show of it.
inline InspectedMessage inspected(LiveRecording &recording, const Message &message)
{
    recording.append(message);
    const quint64 count = recording.publish();
    const auto reader = RecordingReader::attach(recording.index());
    return inspectedMessage((*reader)->head(count - 1, InspectedMessage::headBytes), {recording.index(), count - 1});
}

/// A JSON array of objects, at least so long.
inline QByteArray largeJson(qsizetype bytes)
{
    QByteArray json("[");
    json.reserve(bytes + 100);
    for (int i = 0; json.size() < bytes; ++i)
        json += (i > 0 ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i) + ",\"text\":\"one of many texts\"}";
    return json + ']';
}

} // namespace wsw::test
