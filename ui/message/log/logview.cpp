// SPDX-License-Identifier: MIT
#include "ui/message/log/logview.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <climits>

#include "ui/message/log/logrowpainter.h"
#include "ui/theme.h"

namespace wsw {

LogView::LogView(RecordingModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_header(new QHeaderView(Qt::Horizontal, this))
    , m_newRows(new QToolButton(viewport()))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setSingleStep(20);
    setUpHeader();

    m_newRows->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newRows->setIcon(themeIcon(QStringLiteral("arrow-down")));
    m_newRows->setCursor(Qt::ArrowCursor);
    m_newRows->hide();
    connect(m_newRows, &QToolButton::clicked, this, [this] { setFollowing(true); });

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogView::onRowsInserted);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogView::onReset);
    connect(&m_model, &RecordingModel::connectionLabelChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_model, &RecordingModel::timeModeChanged, this, &LogView::fitTimeColumn);
    connect(&m_model, &RecordingModel::notesChanged, this, &LogView::onNotesChanged);
    measure();
    setColumnWidths();
}

void LogView::setUpHeader()
{
    m_header->setModel(&m_model);
    m_header->setHighlightSections(false);
    m_header->setSectionsMovable(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setStretchLastSection(true);
    m_header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    m_header->setAccessibleName(tr("Columns of the message log"));
    // Beside the message, which takes what room is left; shown once there is a note.
    m_header->moveSection(RecordingModel::NoteColumn, m_header->visualIndex(RecordingModel::MessageColumn));
    m_header->setSectionHidden(RecordingModel::NoteColumn, true);
    const auto showColumns = [this] {
        updateScrollBars();
        viewport()->update();
    };
    connect(m_header, &QHeaderView::sectionResized, this, showColumns);
    connect(m_header, &QHeaderView::sectionMoved, this, showColumns);
    connect(m_header, &QWidget::customContextMenuRequested, this, &LogView::showColumnMenu);
}

void LogView::measure()
{
    const QFontMetrics message(LogRowPainter::messageFont(font()));
    m_rowHeight = qMax(fontMetrics().height(), message.height()) + 6;
    setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
}

void LogView::setColumnWidths()
{
    const QFontMetrics metrics = fontMetrics();
    const auto widthOf = [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + 18; };
    m_header->resizeSection(RecordingModel::Number, widthOf(QStringLiteral("999,999")));
    fitTimeColumn();
    m_header->resizeSection(RecordingModel::Connection, widthOf(QStringLiteral("orders server #42")));
    m_header->resizeSection(RecordingModel::DirectionColumn,
                            qMax(widthOf(tr("Direction")), widthOf(directionText(Direction::Out)) + 18));
    m_header->resizeSection(RecordingModel::Type, widthOf(kindText(MessageKind::Binary)));
    m_header->resizeSection(RecordingModel::Size, widthOf(QStringLiteral("1,023.9 KiB")));
    m_header->resizeSection(RecordingModel::NoteColumn, metrics.averageCharWidth() * 24);
}

QSize LogView::sizeHint() const
{
    return {m_header->length(), m_rowHeight * 12};
}

int LogView::rowsPerPage() const
{
    return qMax(1, viewport()->height() / m_rowHeight);
}

int LogView::firstRowInView() const
{
    return verticalScrollBar()->value();
}

int LogView::lastRowInView() const
{
    const int rows = (viewport()->height() + m_rowHeight - 1) / m_rowHeight;
    return int(qMin(qint64(firstRowInView()) + rows, qint64(m_model.rowCount()))) - 1;
}

QRect LogView::cellRect(int row, int column) const
{
    const qint64 top = (qint64(row) - firstRowInView()) * m_rowHeight;
    return {m_header->sectionViewportPosition(column), int(std::clamp<qint64>(top, INT_MIN / 2, INT_MAX / 2)),
            m_header->sectionSize(column), m_rowHeight};
}

int LogView::rowAt(const QPoint &position) const
{
    const qint64 row = firstRowInView() + qint64(position.y()) / m_rowHeight;
    return position.y() >= 0 && row < m_model.rowCount() ? int(row) : -1;
}

void LogView::updateScrollBars()
{
    m_adjusting = true;
    const int page = rowsPerPage();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, qMax(0, m_model.rowCount() - page));
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, m_header->length() - viewport()->width()));
    m_adjusting = false;
}

void LogView::scrollContentsBy(int, int)
{
    m_header->setOffset(horizontalScrollBar()->value());
    if (!m_adjusting)
        setFollowing(verticalScrollBar()->value() == verticalScrollBar()->maximum());
    viewport()->update();
}

void LogView::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    m_rowsSeen = m_model.rowCount();
    updateScrollBars();
    updateNewRowsButton();
    viewport()->update();
    emit followingChanged(following);
}

void LogView::updateNewRowsButton()
{
    const int rows = m_following ? 0 : qMax(0, m_model.rowCount() - m_rowsSeen);
    m_newRows->setVisible(rows > 0);
    if (rows == 0)
        return;
    m_newRows->setText(tr("%Ln new", "messages that came since the log was scrolled away from its end", rows));
    m_newRows->adjustSize();
    m_newRows->move((viewport()->width() - m_newRows->width()) / 2, viewport()->height() - m_newRows->height() - 8);
}

void LogView::onRowsInserted()
{
    updateScrollBars();
    updateNewRowsButton();
    viewport()->update();
}

void LogView::onReset()
{
    const int row = m_currentRecord ? m_model.rowOf(*m_currentRecord) : -1;
    m_selection = {row, row};
    m_rowsSeen = m_model.rowCount();
    updateScrollBars();
    if (row >= 0 && !m_following)
        scrollToRow(row);
    updateNewRowsButton();
    viewport()->update();
    emit selectionChanged();
}

void LogView::selectRow(int row, bool extend)
{
    row = qMin(row, m_model.rowCount() - 1);
    if (row < 0) {
        setSelection({});
        return;
    }
    // What a person looks at must not run away.
    setFollowing(false);
    scrollToRow(row);
    setSelection({extend && !m_selection.isEmpty() ? m_selection.anchor : row, row});
}

void LogView::setSelection(const LogSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_currentRecord.reset();
    if (!selection.isEmpty())
        m_currentRecord = m_model.record(selection.current);
    viewport()->update();
    emit selectionChanged();
}

void LogView::scrollToRow(int row)
{
    m_adjusting = true;
    if (row < firstRowInView())
        verticalScrollBar()->setValue(row);
    else if (row >= firstRowInView() + rowsPerPage())
        verticalScrollBar()->setValue(row - rowsPerPage() + 1);
    m_adjusting = false;
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_model.rowCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    LogRowPainter rows(painter, m_model, *m_header, *this, m_decoration);
    for (int row = firstRowInView(); row <= lastRowInView(); ++row) {
        const LogRow content = m_model.row(row);
        const QRect rect(0, cellRect(row, 0).top(), viewport()->width(), m_rowHeight);
        rows.paint(content, rect, {m_selection.contains(row), row == m_selection.current, content.record % 2 == 1});
    }
}

void LogView::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    viewport()->update();
}

void LogView::resizeEvent(QResizeEvent *)
{
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - m_header->sizeHint().height(), area.width(),
                          m_header->sizeHint().height());
    updateScrollBars();
    updateNewRowsButton();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        updateScrollBars();
    }
    if (event->type() == QEvent::LanguageChange) {
        m_header->setAccessibleName(tr("Columns of the message log"));
        updateNewRowsButton();
    }
    viewport()->update();
}

} // namespace wsw
