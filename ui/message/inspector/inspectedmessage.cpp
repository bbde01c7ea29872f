// SPDX-License-Identifier: MIT
#include "ui/message/inspector/inspectedmessage.h"

#include "message/frameinfo.h"
#include "message/recordingreader.h"

namespace wsw {

InspectedMessage inspectedMessage(const MessageView &message, const RecordAddress &address)
{
    MessageView head = message;
    const qint64 size = contentOf(message).size();
    if (size > InspectedMessage::headBytes)
        head.payload.chop(size - InspectedMessage::headBytes);
    return {head.toMessage(), size, address};
}

Result<Message> wholeMessage(const RecordAddress &address)
{
    const auto reader = RecordingReader::attach(address.recording);
    if (!reader)
        return Failure(reader.error());
    return (*reader)->at(address.record).toMessage();
}

Result<QByteArray> wholeContent(const RecordAddress &address)
{
    return wholeMessage(address).map([](const Message &message) {
        return message.kind == MessageKind::Frame ? contentOf(viewOf(message)).toByteArray() : message.payload;
    });
}

} // namespace wsw
