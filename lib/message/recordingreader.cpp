// SPDX-License-Identifier: MIT
#include "message/recordingreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>

#include "message/recordingfile/recordingscan.h"
#include "message/recordingfile/writerlock.h"

namespace wsw {

struct RecordingReader::Private
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Recording)

public:
    Private(const QString &path)
        : window(path)
    {
    }

    Result<void> openFile();
    void cutTornEnd(quint64 scannedSize);
    const char *fixedPart();
    const char *record(quint64 wanted, quint64 bytes);
    quint64 behindGap(quint64 offset) const;
    bool seek(quint64 row);
    void advance(const char *record);
    MessageView unreadable();

    FileWindow window;
    std::shared_ptr<const RecordingIndex> index;
    RecordingHealth health;
    std::vector<quint64> openRows;
    // Where row number `row` starts: the row behind the one that was read last.
    quint64 row = 0;
    quint64 offset = 0;
    bool failed = false;
    Message failureRecord; ///< keeps the payload of unreadable()
};

Result<void> RecordingReader::Private::openFile()
{
    const QString path = window.file().fileName();
    if (window.open())
        return {};
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, tr("There is no file %1. Check its name and folder.").arg(path));
    return failure(
        ErrorCode::FileUnreadable,
        tr("The recording %1 cannot be read: %2. Check who may read the file.").arg(path, window.file().errorString()));
}

void RecordingReader::Private::cutTornEnd(quint64 scannedSize)
{
    QFile file(window.file().fileName());
    health.repaired = file.open(QIODevice::ReadWrite) && lockAsWriter(file) && quint64(file.size()) == scannedSize
                      && file.resize(qint64(index->bytes()));
}

/// Of the record that is next; null also if it is not ours any more.
const char *RecordingReader::Private::fixedPart()
{
    const char *record = window.at(offset, recordformat::fixedSize, index->bytes());
    return record && recordformat::hasMark(record, index->mark()) ? record : nullptr;
}

/// Record number `wanted`, with at most so many bytes of its payload; null if it can't be read. Goes on to the next.
const char *RecordingReader::Private::record(quint64 wanted, quint64 bytes)
{
    if (!seek(wanted))
        return nullptr;
    const char *record = fixedPart();
    if (!record)
        return nullptr;
    const quint64 length = qMin<quint64>(recordformat::payloadLength(record), bytes);
    record = window.at(offset, recordformat::fixedSize + length, index->bytes());
    if (record)
        advance(record);
    return record;
}

quint64 RecordingReader::Private::behindGap(quint64 position) const
{
    const auto &gaps = index->gaps();
    if (gaps.empty())
        return position;
    const auto before = [](const RecordingIndex::Gap &gap, quint64 begin) { return gap.begin < begin; };
    const auto gap = std::lower_bound(gaps.begin(), gaps.end(), position, before);
    return gap != gaps.end() && gap->begin == position ? gap->end : position;
}

void RecordingReader::Private::advance(const char *record)
{
    offset = behindGap(offset + recordformat::recordSize(recordformat::payloadLength(record)));
    ++row;
}

/// Makes `row` the wanted one, from where we are or from the nearest indexed row.
bool RecordingReader::Private::seek(quint64 wanted)
{
    const quint64 block = wanted / RecordingIndex::stride;
    if (offset == 0 || wanted < row || row / RecordingIndex::stride < block) {
        row = block * RecordingIndex::stride;
        offset = index->blockOffset(block);
    }
    while (row < wanted) {
        const char *record = fixedPart();
        if (!record)
            return false;
        advance(record);
    }
    return true;
}

MessageView RecordingReader::Private::unreadable()
{
    offset = 0;
    failed = true;
    failureRecord = errorMessage(
        0, {ErrorCode::FileUnreadable, tr("This record of %1 cannot be read: the file was changed or its disk fails.")
                                           .arg(window.file().fileName())});
    return viewOf(failureRecord);
}

RecordingReader::RecordingReader(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

RecordingReader::~RecordingReader() = default;

Result<std::unique_ptr<RecordingReader>> RecordingReader::attach(std::shared_ptr<const RecordingIndex> index)
{
    auto d = std::make_unique<Private>(index->path());
    if (const auto opened = d->openFile(); !opened)
        return Failure(opened.error());
    d->index = std::move(index);
    return std::unique_ptr<RecordingReader>(new RecordingReader(std::move(d)));
}

Result<std::unique_ptr<RecordingReader>> RecordingReader::open(const QString &path, Repair repair)
{
    auto d = std::make_unique<Private>(path);
    if (const auto opened = d->openFile(); !opened)
        return Failure(opened.error());
    const bool beingWritten = hasWriter(d->window.file()); // before the scan: who ends during it leaves no torn end
    auto scan = scanRecording(d->window);
    if (!scan)
        return Failure(scan.error());
    d->index = scan->index;
    d->health = scan->health;
    d->health.beingWritten = beingWritten;
    d->openRows = std::move(scan->openRows);
    if (d->health.tornBytes > 0 && repair == Repair::CutTornEnd)
        d->cutTornEnd(d->index->bytes() + d->health.tornBytes);
    return std::unique_ptr<RecordingReader>(new RecordingReader(std::move(d)));
}

Result<void> RecordingReader::check(const QString &path)
{
    Private file(path);
    if (const auto opened = file.openFile(); !opened)
        return opened;
    return readHeader(file.window).map([](const recordformat::FileHeader &) {});
}

const QString &RecordingReader::path() const
{
    return d->index->path();
}

const RecordingHealth &RecordingReader::health() const
{
    return d->health;
}

void RecordingReader::trim()
{
    d->window.trim();
}

Result<void> RecordingReader::allRead() const
{
    if (!d->failed)
        return {};
    return failure(ErrorCode::FileUnreadable,
                   Private::tr("The recording %1 cannot be read any more: the file was changed or its disk fails. Open "
                               "it again to see what is left.")
                       .arg(path()));
}

const std::vector<quint64> &RecordingReader::openRows() const
{
    return d->openRows;
}

std::shared_ptr<const RecordingIndex> RecordingReader::index() const
{
    return d->index;
}

quint64 RecordingReader::count() const
{
    return d->index->count();
}

quint64 RecordingReader::bytes() const
{
    return d->index->bytes();
}

MessageView RecordingReader::at(quint64 row)
{
    Q_ASSERT(row < count());
    const char *record = d->record(row, std::numeric_limits<quint64>::max());
    return record ? recordformat::decodeRecord(record) : d->unreadable();
}

MessageHead RecordingReader::head(quint64 row, quint64 bytes)
{
    Q_ASSERT(row < count());
    const char *record = d->record(row, bytes);
    if (!record) {
        const MessageView message = d->unreadable();
        return {message, quint64(message.payload.size())};
    }
    MessageView message = recordformat::decodeRecord(record);
    const quint64 size = quint64(message.payload.size());
    message.payload.truncate(qsizetype(qMin(size, bytes)));
    return {message, size};
}

} // namespace wsw
