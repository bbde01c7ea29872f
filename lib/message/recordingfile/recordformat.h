// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <memory>

#include "message/message.h"

/// The bytes of a *.wsrecording file; FORMAT.md is the same for people. All numbers are little-endian.
///
///   File header, 32 bytes:  0 magic (8) · 8 version u32 · 12 header size u32 · 16 created i64 · 24 mark u32 ·
///                          28 checksum u32 of bytes 0 to 27
///   Record, 8-aligned:      0 checksum u32 of bytes 4 to the payload's end · 4 payload length u32 · 8 time i64 ·
///                          16 connection u32 · 20 detail u32 · 24 direction u8 · 25 kind u8 · 26 flags u16 ·
///                          28 mark u32 · 32 payload · zeros to the next multiple of 8
///
/// Checksums are the low 32 bits of XXH3_64bits. The mark is a random number of the file that each record repeats:
/// whoever looks for the next record behind damage finds it by the mark, and never takes for one what lies inside a
/// payload that is itself a recording.
namespace wsw::recordformat {

constexpr quint32 version = 1;
constexpr quint64 headerSize = 32;
constexpr quint64 fixedSize = 32; ///< of a record in front of its payload
constexpr quint64 alignment = 8;
constexpr quint64 checksumSize = 4; ///< at a record's beginning; it covers what follows

struct FileHeader
{
    quint32 version = recordformat::version;
    quint32 size = headerSize; ///< where the first record is; a multiple of 8
    qint64 created = 0;        ///< microseconds since 1970-01-01T00:00:00 UTC
    quint32 mark = 0;
};

/// A record's size in the file.
constexpr quint64 recordSize(quint64 payloadLength)
{
    return (fixedSize + payloadLength + alignment - 1) / alignment * alignment;
}

QByteArray encodeHeader(const FileHeader &header);
/// `start` is the file's beginning, `path` is for the error: InvalidDocument or NewerVersion.
Result<FileHeader> decodeHeader(QByteArrayView start, const QString &path);

/// Writes recordSize(payload size) bytes. The payload must be shorter than 4 GiB.
void encodeRecord(char *out, const MessageView &message, quint32 mark);

/// These read a fixed part; the whole of it must be readable, and for the last two the payload too.
bool hasMark(const char *record, quint32 mark);
quint32 payloadLength(const char *record);
MessageKind kind(const char *record);
quint32 storedChecksum(const char *record);
bool isWhole(const char *record);
MessageView decodeRecord(const char *record);

/// The checksum of bytes that come in pieces.
class Checksum
{
public:
    Checksum();
    ~Checksum();
    Q_DISABLE_COPY_MOVE(Checksum)
    void add(const char *bytes, quint64 size);
    quint32 value() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wsw::recordformat
