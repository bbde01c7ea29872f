// SPDX-License-Identifier: MIT
#include "message/exporters/exportrun.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Export)
};

} // namespace

ExportRun::ExportRun(RecordingReader &reader, QIODevice *out, const ExportOptions &options)
    : m_reader(reader)
    , m_out(out)
    , m_options(options)
    , m_count(reader.count())
{
    if (m_out)
        m_buffer.reserve(blockSize + blockSize / 4);
}

MessageView ExportRun::shown(const MessageView &message)
{
    if (!m_options.masking)
        return message;
    std::optional<QByteArray> payload = m_options.masking->maskedPayload(message);
    if (!payload)
        return message;
    m_masked.payload = std::move(*payload);
    MessageView view = message;
    view.payload = m_masked.payload;
    return view;
}

Result<void> ExportRun::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    return writeFullBuffer();
}

Result<void> ExportRun::flush()
{
    // The last bit that fits is written without an error; why there is no more tells the next attempt.
    qint64 written = 0;
    for (qint64 count = 1; count > 0 && written < m_buffer.size(); written += qMax<qint64>(0, count))
        count = m_out->write(m_buffer.constData() + written, m_buffer.size() - written);
    const bool whole = written == m_buffer.size();
    m_buffer.resize(0); // keeps its room
    if (whole)
        return {};
    const auto *file = qobject_cast<const QFileDevice *>(m_out);
    const QString name = file ? file->fileName() : Text::tr("the output");
    if (file && file->error() == QFileDevice::ResourceError)
        return failure(
            ErrorCode::DiskFull,
            Text::tr("The export to %1 stopped: the disk is full. Make room or choose another disk.").arg(name));
    return failure(
        ErrorCode::FileUnwritable,
        Text::tr("The export to %1 stopped: %2. Choose another place for it.").arg(name, m_out->errorString()));
}

Result<void> ExportRun::finish()
{
    const Result<void> written = flush();
    return written ? m_reader.allRead() : written;
}

Result<void> ExportRun::proceed(quint64 row) const
{
    if (row % progressStep != 0 || !m_options.proceed || m_options.proceed(row, m_count))
        return {};
    return failure(ErrorCode::Stopped, Text::tr("The export was cancelled."));
}

} // namespace wsw
