// SPDX-License-Identifier: MIT
#include "ui/message/log/lognavigator.h"

#include <QLocale>

#include "ui/message/log/logview.h"
#include "ui/message/log/recordingmodel.h"
#include "ui/widgets/lineform.h"

namespace wsw {

LogNavigator::LogNavigator(RecordingModel &model, LogView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
}

void LogNavigator::loadNotes()
{
    const auto recording = m_model.recording();
    if (!recording)
        return;
    auto notes = RecordingNotes::load(recording->path(), recording->mark());
    m_model.setNotes(notes ? std::move(*notes) : RecordingNotes());
    if (!notes)
        emit failed(notes.error());
}

bool LogNavigator::isPinned() const
{
    const LogSelection &selection = m_view.selection();
    return !selection.isEmpty() && m_model.notes().note(m_model.record(selection.current)).pinned;
}

void LogNavigator::setNote(quint64 record, const RecordNote &note)
{
    m_model.setNote(record, note);
    if (const auto saved = m_model.notes().save(); !saved)
        emit failed(saved.error());
}

void LogNavigator::togglePin()
{
    if (m_view.selection().isEmpty())
        return;
    const quint64 record = m_model.record(m_view.selection().current);
    RecordNote note = m_model.notes().note(record);
    note.pinned = !note.pinned;
    setNote(record, note);
}

void LogNavigator::editNote()
{
    if (m_view.selection().isEmpty())
        return;
    const int row = m_view.selection().current;
    const quint64 record = m_model.record(row);
    const RecordNote note = m_model.notes().note(record);
    auto *form = new LineForm(tr("Note:"), note.text, &m_view);
    form->setHint(tr("Return keeps it, Escape leaves the note as it was."));
    connect(form, &LineForm::accepted, this, [this, record, note](const QString &text) {
        setNote(record, {note.pinned, text.trimmed()});
    });
    form->popUp(*m_view.viewport(), m_view.cellRect(row, RecordingModel::MessageColumn));
}

void LogNavigator::goToNote(bool forward)
{
    if (!m_view.goToNote(forward))
        emit noteMissed(forward);
}

bool LogNavigator::goToSent(qint64 time, MessageKind kind, QByteArrayView payload,
                            const std::function<bool(quint32)> &isOf)
{
    // A message has the time of its event loop's turn, which may have begun a little before.
    constexpr qint64 microsecondsBefore = 100'000;
    constexpr qint64 microsecondsAfter = 1'000'000;
    constexpr int mostRows = 20'000;
    const int first = m_model.rowAtTime(time - microsecondsBefore);
    const int end = first < 0 ? first : qMin(m_model.rowCount(), first + mostRows);
    int nearest = -1;
    qint64 distance = microsecondsAfter + 1;
    for (int row = first; row < end; ++row) {
        const LogRow shown = m_model.row(row);
        if (shown.time - time >= distance)
            break; // and so are all that follow
        if (shown.direction != Direction::Out || shown.kind != kind || shown.size != payload.size()
            || qAbs(shown.time - time) >= distance || !isOf(shown.connection))
            continue;
        if (m_model.message(m_model.record(row)).payload == payload) {
            nearest = row;
            distance = qAbs(shown.time - time);
        }
    }
    if (nearest >= 0)
        m_view.selectRow(nearest);
    return nearest >= 0;
}

void LogNavigator::askWhereToGo()
{
    if (m_model.rowCount() == 0)
        return;
    const LogRow from =
        m_model.row(!m_view.selection().isEmpty() ? m_view.selection().current : m_view.firstRowInView());
    auto *form = new LineForm(tr("Go to:"), {}, &m_view);
    form->setHint(tr("A number, such as 1200, or a time, such as 14:05, 14:05:30.250 or 2026-01-31 14:05."));
    form->setCheck([this, from](const QString &text) { return rowOfText(text, from.time) >= 0; });
    connect(form, &LineForm::accepted, this, [this, from](const QString &text) {
        m_view.selectRow(rowOfText(text, from.time));
        m_view.setFocus();
    });
    form->popUp(*m_view.viewport(), m_view.viewport()->rect());
}

int LogNavigator::rowOfText(const QString &text, qint64 reference) const
{
    bool isNumber = false;
    QString digits = text.trimmed();
    if (digits.startsWith(QLatin1Char('#')))
        digits.remove(0, 1);
    if (const quint64 number = QLocale().toULongLong(digits, &isNumber); isNumber)
        return m_model.rowNear(number > 0 ? number - 1 : 0);
    const auto time = timeOfText(text, reference);
    return time ? m_model.rowAtTime(*time) : -1;
}

} // namespace wsw
