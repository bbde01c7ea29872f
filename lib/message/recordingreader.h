// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "message/message.h"
#include "message/recordingindex.h"

namespace wsw {

/// What opening an existing recording found.
struct RecordingHealth
{
    quint64 tornBytes = 0;    ///< at the end: a record that was not written whole
    quint64 damagedBytes = 0; ///< jumped over in the middle
    bool repaired = false;    ///< the torn end was cut off the file
    /// Somebody writes it, and the torn end is what is being written. Read on by opening it again.
    bool beingWritten = false;
    bool intact() const { return tornBytes == 0 && damagedBytes == 0; }
};

/// The beginning of a record.
struct MessageHead
{
    MessageView message;
    quint64 payloadSize = 0; ///< of the whole record
    bool isCut() const { return quint64(message.payload.size()) < payloadSize; }
};

/// Reads a recording, a window of it at a time. Any number of readers, each used by one thread at a time; a reader
/// never blocks the writer, and survives whatever becomes of the file.
class RecordingReader
{
public:
    /// Reads a recording that somebody is writing in this process.
    static Result<std::unique_ptr<RecordingReader>> attach(std::shared_ptr<const RecordingIndex> index);
    enum class Repair { Report, CutTornEnd };
    /// Opens a file, checks every record's checksum and indexes it. `CutTornEnd` truncates the file behind the last
    /// whole record, `Report` leaves the file as it is (and is what a read-only file gets, and one that somebody
    /// is writing).
    /// Fails with FileNotFound, FileUnreadable, InvalidDocument (no recording) or NewerVersion.
    static Result<std::unique_ptr<RecordingReader>> open(const QString &path, Repair repair = Repair::Report);
    /// Whether open() would take the file, from its header alone: at once, whatever the file's length.
    static Result<void> check(const QString &path);
    ~RecordingReader();

    const QString &path() const;
    const RecordingHealth &health() const;
    std::shared_ptr<const RecordingIndex> index() const;

    static constexpr std::size_t mostOpenRows = 100'000;
    /// Of a file that was opened: the rows that are Open records, in order, the first mostOpenRows of them. Who wants
    /// to know whose messages these are needs not look for them.
    const std::vector<quint64> &openRows() const;

    /// Number of records that can be read now; grows while somebody writes.
    quint64 count() const;
    quint64 bytes() const;

    /// Record number `row` (from 0). The payload points into the window and is valid until the next call on this
    /// reader. Row must be < count(). Rows in ascending order are read fastest. What cannot be read any more gives an
    /// Error record.
    MessageView at(quint64 row);
    /// The same, of a longer payload its first `bytes` only: costs the same for a payload of any length.
    MessageHead head(quint64 row, quint64 bytes);

    /// Gives back the memory that a long record took, for who keeps the reader without reading on.
    void trim();

    /// FileUnreadable if a record that was asked for could not be read: what was made of the records is not whole.
    Result<void> allRead() const;

    /// Calls f(row, view) for rows first … last-1 in order until it returns false.
    template <typename F>
    void forEach(quint64 first, quint64 last, F f)
    {
        for (quint64 row = first; row < last; ++row) {
            if (!f(row, at(row)))
                return;
        }
    }

private:
    struct Private;
    explicit RecordingReader(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace wsw
