// SPDX-License-Identifier: MIT
#include "message/recordings/newrecording.h"

#include <QCoreApplication>

#include "message/recordingfile/recordformat.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NewRecording)
};

} // namespace

Result<std::unique_ptr<NewRecording>> NewRecording::create(const QString &path)
{
    std::unique_ptr<NewRecording> recording(new NewRecording(path));
    auto writer = RecordingWriter::create(recording->m_file.temporaryPath());
    if (!writer) {
        Error error = writer.error();
        error.message.replace(recording->m_file.temporaryPath(), path);
        return Failure(error);
    }
    recording->m_writer = std::move(*writer);
    recording->m_bytes = recording->m_flushed = recording->m_writer->index()->bytes();
    return recording;
}

Result<void> NewRecording::append(const MessageView &message)
{
    m_writer->append(message);
    ++m_count;
    m_bytes += recordformat::recordSize(quint64(message.payload.size()));
    return m_bytes - m_flushed < blockSize ? Result<void>() : flush();
}

Result<void> NewRecording::flush()
{
    m_flushed = m_bytes;
    const Result<void> written = m_writer->flush();
    if (written)
        return {};
    if (written.error().code == ErrorCode::DiskFull)
        return failure(
            ErrorCode::DiskFull,
            Text::tr("The recording %1 cannot be written: the disk is full. Nothing of it is left there. Make "
                     "room or choose another disk.")
                .arg(m_file.path()));
    return failure(ErrorCode::FileUnwritable,
                   Text::tr("The recording %1 cannot be written. Nothing of it is left there. Choose another place.")
                       .arg(m_file.path()));
}

Result<void> NewRecording::commit()
{
    if (const Result<void> written = flush(); !written)
        return written;
    m_writer.reset();
    if (m_file.commit())
        return {};
    return failure(
        ErrorCode::FileUnwritable,
        Text::tr("The recording cannot be saved as %1: %2. What was there before is unchanged. Choose another "
                 "place.")
            .arg(m_file.path(), m_file.errorString()));
}

} // namespace wsw
