// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "message/message.h"
#include "message/recordingindex.h"

namespace wsw {

/// What opening an existing recording found.
struct RecordingHealth
{
    quint64 tornBytes = 0;    ///< cut off at the end: a record that was not written whole
    quint64 damagedBytes = 0; ///< jumped over in the middle
    bool intact() const { return tornBytes == 0 && damagedBytes == 0; }
};

/// Reads a recording through a memory map. Any number of readers, each used by one thread at a time; a reader never
/// blocks the writer.
class RecordingReader
{
public:
    /// Reads a recording that somebody is writing in this process.
    static Result<std::unique_ptr<RecordingReader>> attach(std::shared_ptr<const RecordingIndex> index);
    enum class Repair { Report, CutTornEnd };
    /// Opens a file, checks every record's checksum and indexes it. `CutTornEnd` truncates the file behind the last
    /// whole record, `Report` leaves the file as it is (and is what a read-only file gets).
    /// Fails with FileNotFound, FileUnreadable, InvalidDocument (no recording) or NewerVersion.
    static Result<std::unique_ptr<RecordingReader>> open(const QString &path, Repair repair = Repair::Report);
    ~RecordingReader();

    const QString &path() const;
    const RecordingHealth &health() const;
    std::shared_ptr<const RecordingIndex> index() const;

    /// Number of records that can be read now; grows while somebody writes.
    quint64 count() const;
    quint64 bytes() const;

    /// Record number `row` (from 0). The payload points into the map and is valid until the next call on this
    /// reader. Row must be < count(). A mapping that fails gives an Error record, never a crash.
    MessageView at(quint64 row);

    /// Calls f(row, view) for rows first … last-1 in order until it returns false. Faster than at().
    template <typename F>
    void forEach(quint64 first, quint64 last, F f)
    {
        quint64 offset = first < last ? seek(first) : 0;
        for (quint64 row = first; row < last && offset; ++row) {
            if (!f(row, decode(offset)))
                return;
            offset = next(offset);
        }
    }

private:
    struct Private;
    explicit RecordingReader(std::unique_ptr<Private> d);
    quint64 seek(quint64 row); ///< offset of a row, 0 if the file can't be mapped
    MessageView decode(quint64 offset) const;
    quint64 next(quint64 offset) const;

    std::unique_ptr<Private> d;
};

} // namespace wsw
