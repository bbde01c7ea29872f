// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

#include <optional>

#include "result.h"

namespace wsw {

/// What a person says of one record.
struct RecordNote
{
    bool pinned = false;
    QString text;

    bool isEmpty() const { return !pinned && text.isEmpty(); }
    bool operator==(const RecordNote &) const = default;
};

/// Pins and notes of a recording. A recording is never changed, so they are kept in a file beside it:
///
///   X.wsrecording.notes: {"format": "wsrecording-notes", "version": 1, "recording": the recording's mark,
///                         "notes": [{"record": number from 1, "pinned": true, "text": "…"}, …]}
///
/// A plain value.
class RecordingNotes
{
public:
    RecordingNotes() = default; ///< of no recording, without notes
    /// Those of the recording at the path, whose mark is `mark` (RecordingIndex::mark()); none if there is no file.
    /// Fails with FileUnreadable, InvalidDocument (also if they are of another recording) or NewerVersion.
    static Result<RecordingNotes> load(const QString &recording, quint32 mark);
    /// Writes the file, or removes it if there are no notes. Fails with FileUnwritable; then the file is as it was.
    Result<void> save() const;

    static QString pathFor(const QString &recording);

    RecordNote note(quint64 record) const { return m_notes.value(record); }
    void setNote(quint64 record, const RecordNote &note);
    bool isEmpty() const { return m_notes.isEmpty(); }
    const QMap<quint64, RecordNote> &notes() const { return m_notes; }

    /// The nearest record with a note behind or before this one.
    std::optional<quint64> next(quint64 record) const;
    std::optional<quint64> previous(quint64 record) const;

private:
    QString m_recording;
    quint32 m_mark = 0;
    QMap<quint64, RecordNote> m_notes; ///< by the record's number from 0; none is empty
};

} // namespace wsw
