// SPDX-License-Identifier: MIT
#include "message/notes/recordingnotes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace wsw {

namespace {

constexpr int version = 1;
const QLatin1String format("wsrecording-notes");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::RecordingNotes)
};

Failure invalid(const QString &path, const QString &why)
{
    return failure(ErrorCode::InvalidDocument,
                   Text::tr("The notes in %1 are left out: %2. Move that file away to make new ones.").arg(path, why));
}

} // namespace

QString RecordingNotes::pathFor(const QString &recording)
{
    return recording + QLatin1String(".notes");
}

Result<RecordingNotes> RecordingNotes::load(const QString &recording, quint32 mark)
{
    RecordingNotes result;
    result.m_recording = recording;
    result.m_mark = mark;
    QFile file(pathFor(recording));
    if (!file.exists())
        return result;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable,
                       Text::tr("The notes in %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return invalid(file.fileName(), Text::tr("they are no JSON (%1)").arg(problem.errorString()));
    if (root.value(QLatin1String("format")).toString() != format)
        return invalid(file.fileName(), Text::tr("they have another format"));
    if (root.value(QLatin1String("version")).toInt() > version)
        return failure(
            ErrorCode::NewerVersion,
            Text::tr("The notes in %1 were made by a newer version of WebSocket Workbench.").arg(file.fileName()));
    if (root.value(QLatin1String("recording")).toInteger() != qint64(mark))
        return invalid(file.fileName(), Text::tr("they are of another recording"));
    const QJsonArray notes = root.value(QLatin1String("notes")).toArray();
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        const qint64 number = note.value(QLatin1String("record")).toInteger();
        if (number > 0)
            result.setNote(quint64(number - 1), {note.value(QLatin1String("pinned")).toBool(),
                                                 note.value(QLatin1String("text")).toString()});
    }
    return result;
}

Result<void> RecordingNotes::save() const
{
    const QString path = pathFor(m_recording);
    const auto unwritable = [&path](const QString &why) {
        return failure(
            ErrorCode::FileUnwritable,
            Text::tr("The notes cannot be written to %1: %2. They last until the recording is closed.").arg(path, why));
    };
    if (m_notes.isEmpty()) {
        QFile file(path);
        return !file.exists() || file.remove() ? Result<void>() : unwritable(file.errorString());
    }
    QJsonArray notes;
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it) {
        QJsonObject note{{QStringLiteral("record"), qint64(it.key() + 1)}};
        if (it->pinned)
            note.insert(QStringLiteral("pinned"), true);
        if (!it->text.isEmpty())
            note.insert(QStringLiteral("text"), it->text);
        notes.append(note);
    }
    const QJsonObject root{{QStringLiteral("format"), format},
                           {QStringLiteral("version"), version},
                           {QStringLiteral("recording"), qint64(m_mark)},
                           {QStringLiteral("notes"), notes}};
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(root).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(file.errorString());
    return {};
}

void RecordingNotes::setNote(quint64 record, const RecordNote &note)
{
    if (note.isEmpty())
        m_notes.remove(record);
    else
        m_notes.insert(record, note);
}

std::optional<quint64> RecordingNotes::next(quint64 record) const
{
    const auto found = m_notes.upperBound(record);
    return found == m_notes.cend() ? std::nullopt : std::optional(found.key());
}

std::optional<quint64> RecordingNotes::previous(quint64 record) const
{
    const auto found = m_notes.lowerBound(record);
    return found == m_notes.cbegin() ? std::nullopt : std::optional(std::prev(found).key());
}

} // namespace wsw
