// SPDX-License-Identifier: MIT
#include "message/recordingfile/recordingscan.h"

namespace wsw {

namespace {

// A longer record is checked piece by piece: a payload of gigabytes does not have to fit into memory.
constexpr quint64 pieceSize = 256 * 1024;

bool isWholeInPieces(FileWindow &window, quint64 offset, quint64 length, quint64 fileSize, quint32 expected)
{
    recordformat::Checksum checksum;
    quint64 at = offset + recordformat::checksumSize;
    const quint64 end = offset + recordformat::fixedSize + length;
    while (at < end) {
        const quint64 size = qMin(pieceSize, end - at);
        const char *piece = window.at(at, size, fileSize);
        if (!piece)
            return false;
        checksum.add(piece, size);
        at += size;
    }
    return checksum.value() == expected;
}

/// The size of the record at the offset, 0 if there is no whole one.
quint64 wholeRecordAt(FileWindow &window, quint64 offset, quint64 fileSize, quint32 mark)
{
    const char *record = window.at(offset, recordformat::fixedSize, fileSize);
    if (!record || !recordformat::hasMark(record, mark))
        return 0;
    const quint64 length = recordformat::payloadLength(record);
    const quint64 size = recordformat::recordSize(length);
    if (size > fileSize - offset)
        return 0;
    if (size > pieceSize) {
        const quint32 expected = recordformat::storedChecksum(record);
        return isWholeInPieces(window, offset, length, fileSize, expected) ? size : 0;
    }
    record = window.at(offset, size, fileSize);
    return record && recordformat::isWhole(record) ? size : 0;
}

bool isOpen(FileWindow &window, quint64 offset, quint64 fileSize)
{
    const char *record = window.at(offset, recordformat::fixedSize, fileSize);
    return record && recordformat::kind(record) == MessageKind::Open;
}

} // namespace

Result<recordformat::FileHeader> readHeader(FileWindow &window)
{
    const quint64 fileSize = quint64(window.file().size());
    const quint64 size = qMin(fileSize, recordformat::headerSize);
    const char *start = size > 0 ? window.at(0, size, fileSize) : nullptr;
    return recordformat::decodeHeader(QByteArrayView(start, start ? qsizetype(size) : 0), window.file().fileName());
}

Result<RecordingScan> scanRecording(FileWindow &window)
{
    const auto header = readHeader(window);
    if (!header)
        return Failure(header.error());

    const quint64 fileSize = quint64(window.file().size());
    const auto index = std::make_shared<RecordingIndex>(window.file().fileName(), header->mark);
    RecordingHealth health;
    std::vector<quint64> openRows;
    quint64 rows = 0;
    quint64 wholeEnd = qMin(quint64(header->size), fileSize);
    for (quint64 offset = wholeEnd; offset < fileSize;) {
        const quint64 size = wholeRecordAt(window, offset, fileSize, header->mark);
        if (size == 0) {
            offset += recordformat::alignment;
            continue;
        }
        if (offset != wholeEnd) {
            index->addGap({wholeEnd, offset});
            health.damagedBytes += offset - wholeEnd;
        }
        if (openRows.size() < RecordingReader::mostOpenRows && isOpen(window, offset, fileSize))
            openRows.push_back(rows);
        index->note(rows++, offset);
        offset += size;
        wholeEnd = offset;
    }
    index->publish(rows, wholeEnd);
    health.tornBytes = fileSize - wholeEnd;
    return RecordingScan{index, health, std::move(openRows)};
}

} // namespace wsw
