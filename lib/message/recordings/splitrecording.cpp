// SPDX-License-Identifier: MIT
#include "message/recordings/splitrecording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include "message/recordingfile/recordformat.h"
#include "message/recordings/newrecording.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Recordings)
};

constexpr quint64 progressStep = 4096;

QString partPath(const QString &output, qsizetype number)
{
    const QString suffix = QStringLiteral(".wsrecording");
    const QString stem = output.endsWith(suffix) ? output.chopped(suffix.size()) : output;
    return QStringLiteral("%1-%2%3").arg(stem).arg(number, 3, 10, QLatin1Char('0')).arg(suffix);
}

class Splitter
{
public:
    Splitter(const QString &output, const SplitLimits &limits)
        : m_output(output)
        , m_limits(limits)
    {
    }
    ~Splitter()
    {
        for (const QString &path : std::as_const(m_unkept))
            QFile::remove(path);
    }
    Q_DISABLE_COPY_MOVE(Splitter)

    Result<void> add(const MessageView &message)
    {
        if (isFull(message)) {
            if (const auto ended = endPart(); !ended)
                return ended;
        }
        if (!m_part) {
            if (const auto begun = beginPart(message.time); !begun)
                return begun;
        }
        if (message.kind == MessageKind::Open)
            m_open.insert(message.connection, message.toMessage());
        else if (message.kind == MessageKind::Close)
            m_open.remove(message.connection);
        ++m_records;
        return m_part->append(message);
    }

    Result<QStringList> finish()
    {
        if (m_part) {
            if (const auto ended = endPart(); !ended)
                return Failure(ended.error());
        }
        return std::exchange(m_unkept, {});
    }

private:
    bool isFull(const MessageView &next) const
    {
        if (!m_part || m_records == 0)
            return false;
        const quint64 size = recordformat::recordSize(quint64(next.payload.size()));
        return (m_limits.records > 0 && m_records >= m_limits.records)
               || (m_limits.bytes > 0 && m_part->bytes() + size > m_limits.bytes)
               || (m_limits.span > 0 && next.time - m_begin >= m_limits.span);
    }

    Result<void> beginPart(qint64 time)
    {
        const QString path = partPath(m_output, m_unkept.size() + 1);
        if (QFile::exists(path))
            return failure(ErrorCode::FileUnwritable,
                           Text::tr("%1 exists already and is not overwritten. Choose another name.").arg(path));
        auto part = NewRecording::create(path);
        if (!part)
            return Failure(part.error());
        m_part = std::move(*part);
        m_path = path;
        m_begin = time;
        m_records = 0;
        for (const Message &open : std::as_const(m_open)) {
            if (const auto written = m_part->append(viewOf(open)); !written)
                return written;
        }
        return {};
    }

    Result<void> endPart()
    {
        const auto committed = m_part->commit();
        m_part.reset();
        if (committed)
            m_unkept.append(m_path);
        return committed;
    }

    const QString m_output;
    const SplitLimits m_limits;
    std::unique_ptr<NewRecording> m_part;
    QString m_path;
    quint64 m_records = 0; ///< of the part's own
    qint64 m_begin = 0;
    QMap<quint32, Message> m_open; ///< of each connection that is open
    QStringList m_unkept;          ///< parts that are whole, but go if the rest fails
};

} // namespace

Result<QStringList> splitRecording(const QString &input, const QString &output, const SplitLimits &limits,
                                   const RecordingProgress &proceed)
{
    if (limits.bytes == 0 && limits.records == 0 && limits.span <= 0)
        return failure(ErrorCode::InvalidArgument, Text::tr("Say how large a part may be."));
    const auto reader = RecordingReader::open(input);
    if (!reader)
        return Failure(reader.error());
    Splitter splitter(output, limits);
    const quint64 total = (*reader)->count();
    for (quint64 row = 0; row < total; ++row) {
        if (row % progressStep == 0 && proceed && !proceed(row, total))
            return failure(ErrorCode::Stopped, Text::tr("Splitting was cancelled."));
        if (const auto added = splitter.add((*reader)->at(row)); !added)
            return Failure(added.error());
    }
    if (const auto read = (*reader)->allRead(); !read)
        return Failure(read.error());
    return splitter.finish();
}

} // namespace wsw
