// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "message/message.h"
#include "message/recordings/newfile.h"
#include "message/recordingwriter.h"

namespace wsw {

/// Writes a whole recording at one go, without an event loop: a copy, a merge, an import. It appears under its name,
/// and replaces what has that, when it is committed; otherwise nothing stays. One thread.
class NewRecording
{
public:
    /// Fails with FileUnwritable or DiskFull.
    static Result<std::unique_ptr<NewRecording>> create(const QString &path);

    /// Likewise; nothing can be appended after a failure.
    Result<void> append(const MessageView &message);
    Result<void> commit();
    quint64 count() const { return m_count; }
    quint64 bytes() const { return m_bytes; } ///< the file's size with all that was appended

private:
    explicit NewRecording(const QString &path)
        : m_file(path)
    {
    }
    Result<void> flush();

    static constexpr quint64 blockSize = 4 * 1024 * 1024;

    NewFile m_file;
    std::unique_ptr<RecordingWriter> m_writer;
    quint64 m_count = 0;
    quint64 m_bytes = 0;
    quint64 m_flushed = 0;
};

} // namespace wsw
