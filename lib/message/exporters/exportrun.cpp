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

ExportRun::ExportRun(RecordingReader &reader, QIODevice &out, const ExportOptions &options)
    : m_reader(reader)
    , m_out(out)
    , m_options(options)
    , m_count(reader.count())
{
}

Result<void> ExportRun::write(QByteArrayView bytes)
{
    if (m_out.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    const auto *file = qobject_cast<const QFileDevice *>(&m_out);
    const QString name = file ? file->fileName() : Text::tr("the output");
    if (file && file->error() == QFileDevice::ResourceError)
        return failure(
            ErrorCode::DiskFull,
            Text::tr("The export to %1 stopped: the disk is full. Make room or choose another disk.").arg(name));
    return failure(
        ErrorCode::FileUnwritable,
        Text::tr("The export to %1 stopped: %2. Choose another place for it.").arg(name, m_out.errorString()));
}

Result<void> ExportRun::proceed(quint64 row) const
{
    if (row % progressStep != 0 || !m_options.proceed || m_options.proceed(row, m_count))
        return {};
    return failure(ErrorCode::Stopped, Text::tr("The export was cancelled."));
}

} // namespace wsw
