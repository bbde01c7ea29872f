// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTest>

#include "message/frameinfo.h"
#include "message/recordingreader.h"
#include "message/recordingwriter.h"

namespace wsw::test {

inline Message textMessage(const QByteArray &utf8, Direction direction = Direction::In, quint32 connection = 1)
{
    Message message;
    message.time = 1769860800123456; // 2026-01-31T12:00:00.123456Z
    message.connection = connection;
    message.direction = direction;
    message.payload = utf8;
    return message;
}

inline Message dataMessage(MessageKind kind, const QByteArray &payload, Direction direction = Direction::In)
{
    Message message = textMessage(payload, direction);
    message.kind = kind;
    return message;
}

inline Message frameOf(const FrameInfo &frame, Direction direction = Direction::In)
{
    return frameMessage(1, 1769860800123456, direction, frame);
}

/// A whole frame of a client that knows what it does.
inline FrameInfo maskedFrame(quint8 opcode, const QByteArray &payload)
{
    FrameInfo frame;
    frame.opcode = opcode;
    frame.masked = true;
    frame.maskKey = 0x37fa213d;
    frame.length = quint64(payload.size());
    frame.payload = payload;
    return frame;
}

/// Writes a closed recording. The path must not exist.
inline void writeRecording(const QString &path, const QList<Message> &messages)
{
    const auto writer = RecordingWriter::create(path);
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message));
    for (const Message &message : messages)
        (*writer)->append(message);
    QVERIFY((*writer)->flush());
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline bool same(const MessageView &a, const MessageView &b)
{
    return a.time == b.time && a.connection == b.connection && a.direction == b.direction && a.kind == b.kind
           && a.detail == b.detail && a.payload == b.payload;
}

} // namespace wsw::test
