// SPDX-License-Identifier: MIT
#include "message/recordingwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "message/recordingfile/recordformat.h"
#include "message/recordingfile/writerlock.h"

namespace wsw {

namespace {

constexpr qsizetype flushThreshold = 256 * 1024;
constexpr qsizetype keptCapacity = 4 * 1024 * 1024;
constexpr std::chrono::milliseconds retryInterval{250};

} // namespace

struct RecordingWriter::Private
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Recording)

public:
    explicit Private(const QString &path);

    Result<void> create();
    char *extend(qsizetype size);
    Result<void> writePending();
    void emptyBuffer();
    bool waitUnlessAbandoned();
    Error writeError() const;

    QFile file;
    const quint32 mark = QRandomGenerator::system()->generate();
    std::shared_ptr<RecordingIndex> index;
    QByteArray buffer;     ///< begins with what is not published: its first byte belongs at index->bytes()
    qsizetype pending = 0; ///< bytes of the buffer that are in use
    qsizetype written = 0; ///< of these, already in the file
    quint64 rows = 0;      ///< published and pending
    bool flushPosted = false;
    bool failing = false;
    QTimer retryTimer;

    std::mutex mutex;
    std::condition_variable condition;
    bool abandoned = false; ///< guarded by mutex; read only where append() would block
};

RecordingWriter::Private::Private(const QString &path)
    : file(path)
    , index(std::make_shared<RecordingIndex>(path, mark))
{
    retryTimer.setInterval(retryInterval);
    emptyBuffer();
}

Result<void> RecordingWriter::Private::create()
{
    const QString path = file.fileName();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        if (QFile::exists(path))
            return failure(
                ErrorCode::FileUnwritable,
                tr("The recording %1 exists already and is not overwritten. Choose another name.").arg(path));
        return failure(ErrorCode::FileUnwritable,
                       tr("The recording %1 cannot be created: %2. Choose a folder that you may write to.")
                           .arg(path, file.errorString()));
    }
    (void)lockAsWriter(file); // the file is new: who has the lock for now only looks whether it is taken
    recordformat::FileHeader header;
    header.created = currentTime();
    header.mark = mark;
    const QByteArray bytes = recordformat::encodeHeader(header);
    if (file.write(bytes) != bytes.size()) {
        const Error error = writeError();
        file.remove();
        return Failure(error);
    }
    index->publish(0, quint64(bytes.size()));
    return {};
}

void RecordingWriter::Private::emptyBuffer()
{
    written = 0;
    pending = 0;
    // Kept from one turn of the loop to the next, unless one large message blew it up.
    if (buffer.isEmpty() || buffer.size() > keptCapacity)
        buffer = QByteArray(2 * flushThreshold, Qt::Uninitialized);
}

/// Room for so many bytes behind what is pending.
char *RecordingWriter::Private::extend(qsizetype size)
{
    if (pending + size > buffer.size())
        buffer.resize(std::max(pending + size, 2 * buffer.size()));
    char *room = buffer.data() + pending;
    pending += size;
    return room;
}

Result<void> RecordingWriter::Private::writePending()
{
    while (written < pending) {
        const qint64 count = file.write(buffer.constData() + written, pending - written);
        if (count <= 0)
            return Failure(writeError());
        written += count;
    }
    const quint64 end = index->bytes() + quint64(pending);
    emptyBuffer();
    index->publish(rows, end);
    return {};
}

Error RecordingWriter::Private::writeError() const
{
    if (file.error() == QFile::ResourceError)
        return {ErrorCode::DiskFull, tr("The recording %1 cannot be written: the disk is full. Make room on it; "
                                        "recording then goes on by itself and nothing is missing.")
                                         .arg(file.fileName())};
    return {ErrorCode::FileUnwritable, tr("The recording %1 cannot be written: %2. Once the file can be written again, "
                                          "recording goes on by itself and nothing is missing.")
                                           .arg(file.fileName(), file.errorString())};
}

bool RecordingWriter::Private::waitUnlessAbandoned()
{
    std::unique_lock lock(mutex);
    return !condition.wait_for(lock, retryInterval, [this] { return abandoned; });
}

RecordingWriter::RecordingWriter(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
    d->retryTimer.setParent(this); // moves to another thread together with us
    connect(&d->retryTimer, &QTimer::timeout, this, [this] { flush(); });
}

RecordingWriter::~RecordingWriter()
{
    (void)d->writePending(); // there is nobody left to tell, and writeFailed() has told it
}

Result<std::unique_ptr<RecordingWriter>> RecordingWriter::create(const QString &path)
{
    auto d = std::make_unique<Private>(path);
    if (const auto created = d->create(); !created)
        return Failure(created.error());
    return std::unique_ptr<RecordingWriter>(new RecordingWriter(std::move(d)));
}

std::shared_ptr<const RecordingIndex> RecordingWriter::index() const
{
    return d->index;
}

QString RecordingWriter::path() const
{
    return d->index->path();
}

void RecordingWriter::append(const MessageView &message)
{
    while (d->pending >= pendingLimit) {
        if (!d->waitUnlessAbandoned())
            return;
        (void)flush(); // failures were told by writeFailed()
    }

    d->index->note(d->rows++, d->index->bytes() + quint64(d->pending));
    char *record = d->extend(qsizetype(recordformat::recordSize(quint64(message.payload.size()))));
    recordformat::encodeRecord(record, message, d->mark);

    if (d->failing)
        return; // the timer tries again
    if (d->pending > flushThreshold) {
        (void)flush();
    } else if (!d->flushPosted) {
        d->flushPosted = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                d->flushPosted = false;
                if (!d->failing)
                    flush();
            },
            Qt::QueuedConnection);
    }
}

Result<void> RecordingWriter::flush()
{
    const quint64 before = d->index->count();
    const auto written = d->writePending();
    if (!written && !d->failing) {
        d->failing = true;
        d->retryTimer.start();
        emit writeFailed(written.error());
    }
    if (written && d->failing) {
        d->failing = false;
        d->retryTimer.stop();
        emit writeRecovered();
    }
    if (d->index->count() > before)
        emit grew(d->index->count());
    return written;
}

void RecordingWriter::abandon()
{
    {
        const std::lock_guard lock(d->mutex);
        d->abandoned = true;
    }
    d->condition.notify_all();
}

} // namespace wsw
