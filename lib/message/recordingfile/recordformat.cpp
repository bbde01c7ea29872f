// SPDX-License-Identifier: MIT
#include "message/recordingfile/recordformat.h"

#include <QCoreApplication>
#include <QtEndian>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstring>

namespace wsw::recordformat {

namespace {

constexpr char magic[8] = {'\x89', 'W', 'S', 'W', 'R', 'E', 'C', '\n'};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Recording)
};

quint32 checksum(const char *data, size_t size)
{
    return quint32(XXH3_64bits(data, size));
}

template <typename T>
void put(char *base, int offset, T value)
{
    qToLittleEndian<T>(value, base + offset);
}

template <typename T>
T get(const char *base, int offset)
{
    return qFromLittleEndian<T>(base + offset);
}

} // namespace

QByteArray encodeHeader(const FileHeader &header)
{
    QByteArray bytes(qsizetype(header.size), '\0');
    char *p = bytes.data();
    std::memcpy(p, magic, sizeof magic);
    put<quint32>(p, 8, header.version);
    put<quint32>(p, 12, header.size);
    put<qint64>(p, 16, header.created);
    put<quint32>(p, 24, header.mark);
    put<quint32>(p, 28, checksum(p, 28));
    return bytes;
}

Result<FileHeader> decodeHeader(QByteArrayView start, const QString &path)
{
    if (start.isEmpty())
        return failure(
            ErrorCode::InvalidDocument,
            Text::tr("The file %1 is empty, so there is no recording in it. Choose another file.").arg(path));
    const bool isRecording = start.size() >= qsizetype(sizeof magic) && !std::memcmp(start.data(), magic, sizeof magic);
    if (!isRecording)
        return failure(ErrorCode::InvalidDocument,
                       Text::tr("The file %1 is not a recording. Choose a file that WebSocket Workbench recorded "
                                "(*.wsrecording).")
                           .arg(path));
    const Failure damaged = failure(
        ErrorCode::InvalidDocument,
        Text::tr("The recording %1 cannot be read: its header is damaged. Restore the file from a copy.").arg(path));
    if (start.size() < qsizetype(headerSize))
        return damaged;
    const char *p = start.data();
    const FileHeader header{get<quint32>(p, 8), get<quint32>(p, 12), get<qint64>(p, 16), get<quint32>(p, 24)};
    if (get<quint32>(p, 28) != checksum(p, 28))
        return damaged;
    if (header.version > version)
        return failure(ErrorCode::NewerVersion,
                       Text::tr("The recording %1 was made by a newer version of WebSocket Workbench (format %2, this "
                                "version reads up to %3). Install a newer version to open it.")
                           .arg(path)
                           .arg(header.version)
                           .arg(version));
    if (header.size < headerSize || header.size % alignment != 0)
        return damaged;
    return header;
}

void encodeRecord(char *out, const MessageView &message, quint32 mark)
{
    const size_t length = size_t(message.payload.size());
    const size_t end = fixedSize + length;
    put<quint32>(out, 4, quint32(length));
    put<qint64>(out, 8, message.time);
    put<quint32>(out, 16, message.connection);
    put<quint32>(out, 20, message.detail);
    put<quint8>(out, 24, quint8(message.direction));
    put<quint8>(out, 25, quint8(message.kind));
    put<quint16>(out, 26, 0);
    put<quint32>(out, 28, mark);
    if (length > 0)
        std::memcpy(out + fixedSize, message.payload.data(), length);
    std::memset(out + end, 0, recordSize(length) - end);
    put<quint32>(out, 0, checksum(out + checksumSize, end - checksumSize));
}

bool hasMark(const char *record, quint32 mark)
{
    return get<quint32>(record, 28) == mark;
}

quint32 payloadLength(const char *record)
{
    return get<quint32>(record, 4);
}

MessageKind kind(const char *record)
{
    return MessageKind(get<quint8>(record, 25));
}

quint32 storedChecksum(const char *record)
{
    return get<quint32>(record, 0);
}

bool isWhole(const char *record)
{
    return storedChecksum(record) == checksum(record + checksumSize, fixedSize - checksumSize + payloadLength(record));
}

MessageView decodeRecord(const char *record)
{
    return {get<qint64>(record, 8),
            get<quint32>(record, 16),
            Direction(get<quint8>(record, 24)),
            kind(record),
            get<quint32>(record, 20),
            QByteArrayView(record + fixedSize, qsizetype(payloadLength(record)))};
}

struct Checksum::State
{
    XXH3_state_t state; // wants more alignment than malloc gives: its own new
};

Checksum::Checksum()
    : m_state(std::make_unique<State>())
{
    XXH3_64bits_reset(&m_state->state);
}

Checksum::~Checksum() = default;

void Checksum::add(const char *bytes, quint64 size)
{
    XXH3_64bits_update(&m_state->state, bytes, size_t(size));
}

quint32 Checksum::value() const
{
    return quint32(XXH3_64bits_digest(&m_state->state));
}

} // namespace wsw::recordformat
