// SPDX-License-Identifier: MIT
#include "ui/message/inspector/inspectedmessage.h"

namespace wsw {

InspectedMessage inspectedMessage(const MessageHead &head, const RecordAddress &address)
{
    const qsizetype inFront = head.message.payload.size() - contentOf(head.message).size();
    return {head.message.toMessage(), qint64(head.payloadSize) - inFront, address};
}

Result<Message> wholeMessage(const RecordAddress &address)
{
    const auto reader = RecordingReader::attach(address.recording);
    if (!reader)
        return Failure(reader.error());
    Message message = (*reader)->at(address.record).toMessage();
    return (*reader)->allRead().map([&message] { return std::move(message); });
}

Result<QByteArray> wholeContent(const RecordAddress &address)
{
    return wholeMessage(address).map([](const Message &message) {
        return message.kind == MessageKind::Frame ? contentOf(viewOf(message)).toByteArray() : message.payload;
    });
}

} // namespace wsw
