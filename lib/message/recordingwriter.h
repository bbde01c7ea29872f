// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

#include "message/message.h"
#include "message/recordingindex.h"

namespace wsw {

/// Appends to one recording file (format: lib/message/FORMAT.md). Lives on one thread, the network thread in the
/// program.
///
/// append() copies into a buffer; the buffer goes to the file when it is large or when the event loop turns, and
/// only then are its records published to readers: whoever sees a record knows that the operating system has it,
/// so that it survives the program's death by kill. (Not power loss: nothing is fsynced per message.)
///
/// When the disk is full or fails, writeFailed() is emitted once, the records stay in the buffer and are tried again
/// every 250 ms. Up to `pendingLimit` bytes are held that way; beyond it append() blocks its thread, so that the
/// stream pauses, until there is room or abandon() was called.
class RecordingWriter : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 pendingLimit = 64 * 1024 * 1024;

    /// Creates a new file; fails if it exists already or can't be made.
    static Result<std::unique_ptr<RecordingWriter>> create(const QString &path);
    ~RecordingWriter() override; ///< writes what is pending, if it can

    /// For readers of other threads.
    std::shared_ptr<const RecordingIndex> index() const;
    QString path() const;

    void append(const MessageView &message);
    void append(const Message &message) { append(viewOf(message)); }

    /// Writes and publishes what is pending, now.
    Result<void> flush();

    /// Any thread: lets a blocked append() return, losing what could not be written. For quitting with a full disk.
    void abandon();

signals:
    /// The published count grew; at most one signal per flush.
    void grew(quint64 count);
    void writeFailed(const wsw::Error &error);
    /// After writeFailed: everything that was pending is in the file again.
    void writeRecovered();

private:
    struct Private;
    explicit RecordingWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace wsw
