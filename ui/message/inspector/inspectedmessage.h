// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "message/frameinfo.h"
#include "message/recordingreader.h"

namespace wsw {

/// One record of a recording, by where it is.
struct RecordAddress
{
    std::shared_ptr<const RecordingIndex> recording;
    quint64 record = 0;
};

/// What is shown of a record at once, whatever its size. The rest is read on worker threads.
struct InspectedMessage
{
    static constexpr qint64 headBytes = 64 * 1024;

    Message head;    ///< its payload cut behind headBytes
    qint64 size = 0; ///< of the whole content
    RecordAddress address;

    bool isCut() const { return size > contentOf(viewOf(head)).size(); }
};

/// `head`: the first headBytes of the record at the address.
InspectedMessage inspectedMessage(const MessageHead &head, const RecordAddress &address);

/// The whole record, read with a reader of its own. Takes as long as its size does: for worker threads.
Result<Message> wholeMessage(const RecordAddress &address);

/// The same, what it says alone: see contentOf().
Result<QByteArray> wholeContent(const RecordAddress &address);

} // namespace wsw
