// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/inspector/inspectedmessage.h"
#include "workspace/profile/messagedraft.h"

/// What is made of recorded messages.
namespace wsw::messageuses {

/// As one would have typed it: JSON, text, or hex. What looks like a variable stays as it is.
MessageDraft draftOf(const Message &message);
/// A name for it: what its JSON says of its kind, or its beginning.
QString nameFor(const Message &message);

QString payloadOf(const Message &message); ///< text, or bytes as hex
QString base64Of(const Message &message);
QString hexOf(const Message &message);
QString jsonLineOf(const Message &message); ///< as exports to JSON Lines have it

/// A text and what was said in return.
struct Exchange
{
    QString message;
    QString answer; ///< the next text of the other direction on the same connection; empty if none is near
};
/// For worker threads. MessageTooBig if the answer is larger than `most` bytes.
Result<Exchange> exchangeAt(const RecordAddress &address, qint64 most);

/// The texts among the records that were sent; if none was, those that came. At most so many; MessageTooBig if they are
/// more than `mostBytes` together. For worker threads.
Result<QList<Message>> textsToPush(const QList<RecordAddress> &records, qsizetype most, qint64 mostBytes);

} // namespace wsw::messageuses
