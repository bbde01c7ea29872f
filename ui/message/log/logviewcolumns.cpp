// SPDX-License-Identifier: MIT
// What a LogView's columns are, and what their times are told from.
#include <QActionGroup>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>

#include "ui/message/log/logview.h"

namespace wsw {

namespace {

// Before anything else in the state: what was saved with other columns is of no use.
constexpr quint8 stateVersion = 2;

} // namespace

QByteArray LogView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << quint8(m_model.timeMode()) << m_header->saveState();
    return state;
}

bool LogView::restoreState(const QByteArray &state)
{
    quint8 version = 0;
    quint8 timeMode = 0;
    QByteArray header;
    QDataStream stream(state);
    stream >> version >> timeMode >> header;
    if (stream.status() != QDataStream::Ok || version != stateVersion || timeMode > quint8(TimeMode::SincePrevious))
        return false;
    m_model.setTimeMode(TimeMode(timeMode)); // first: it fits the column
    return m_header->restoreState(header);
}

QList<int> LogView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < RecordingModel::Columns; ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void LogView::fillColumnMenu(QMenu &menu)
{
    const qsizetype shown = shownColumns().size();
    for (int place = 0; place < RecordingModel::Columns; ++place) {
        const int column = m_header->logicalIndex(place);
        const QString title =
            column == RecordingModel::Number ? tr("Number") : m_model.headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(shown > 1 || !action->isChecked()); // the last one stays
        connect(action, &QAction::toggled, m_header,
                [this, column](bool checked) { m_header->setSectionHidden(column, !checked); });
    }
    menu.addSection(tr("Time"));
    auto *group = new QActionGroup(&menu);
    const std::pair<TimeMode, QString> modes[] = {{TimeMode::Clock, tr("Time of day")},
                                                  {TimeMode::DateTime, tr("Date and time")},
                                                  {TimeMode::SinceStart, tr("Since the first message shown")},
                                                  {TimeMode::SincePrevious, tr("Since the message above")}};
    for (const auto &[mode, title] : modes) {
        QAction *action = group->addAction(menu.addAction(title));
        action->setCheckable(true);
        action->setChecked(mode == m_model.timeMode());
        connect(action, &QAction::triggered, this, [this, mode = mode] { m_model.setTimeMode(mode); });
    }
}

void LogView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(m_header->mapToGlobal(position));
}

void LogView::fitTimeColumn()
{
    QString widest = QStringLiteral("00:00:00.000");
    if (m_model.timeMode() == TimeMode::DateTime)
        widest.prepend(QStringLiteral("0000-00-00 "));
    else if (m_model.timeMode() != TimeMode::Clock)
        widest = timeSinceText(qint64(59) * 60'000'000 + 59'000'000);
    m_header->resizeSection(RecordingModel::Time, fontMetrics().horizontalAdvance(widest) + 18);
    viewport()->update();
}

/// The first note shows its column; whoever hides it then keeps it hidden.
void LogView::onNotesChanged()
{
    const bool any = !m_model.notes().isEmpty();
    if (any && !m_hadNotes)
        m_header->setSectionHidden(RecordingModel::NoteColumn, false);
    m_hadNotes = any;
    viewport()->update();
}

bool LogView::goToNote(bool forward)
{
    if (m_model.rowCount() == 0)
        return false;
    const RecordingNotes &notes = m_model.notes();
    quint64 record = m_model.record(m_selection.isEmpty() ? lastRowInView() : m_selection.current);
    while (const auto found = forward ? notes.next(record) : notes.previous(record)) {
        record = *found;
        if (const int row = m_model.rowOf(record); row >= 0) {
            selectRow(row);
            return true;
        }
    }
    return false;
}

} // namespace wsw
