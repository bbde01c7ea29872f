// SPDX-License-Identifier: MIT
#include "message/recordings/saverecording.h"

#include <QCoreApplication>

#include "message/recordings/newrecording.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Recordings)
};

constexpr quint64 progressStep = 4096;

} // namespace

Result<quint64> saveRecordingAs(RecordingReader &reader, const QString &output,
                                const std::function<bool(quint64 row, const MessageView &message)> &accept,
                                const RecordingProgress &proceed)
{
    if (isSameFile(output, reader.path()))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("%1 is the recording itself. Choose another name for the copy.").arg(output));
    const auto copy = NewRecording::create(output);
    if (!copy)
        return Failure(copy.error());
    const quint64 total = reader.count();
    for (quint64 row = 0; row < total; ++row) {
        if (row % progressStep == 0 && proceed && !proceed(row, total))
            return failure(ErrorCode::Stopped, Text::tr("Saving the recording was cancelled."));
        const MessageView message = reader.at(row);
        if (accept && !accept(row, message))
            continue;
        if (const auto written = (*copy)->append(message); !written)
            return Failure(written.error());
    }
    if (const auto read = reader.allRead(); !read)
        return Failure(read.error());
    return (*copy)->commit().map([&copy] { return (*copy)->count(); });
}

} // namespace wsw
