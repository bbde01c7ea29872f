// SPDX-License-Identifier: MIT
#include "ui/connection/latency/latencyview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "ui/connection/latency/latencyhistogram.h"
#include "ui/widgets/roundtrip.h"

namespace wsw {

LatencyView::LatencyView(QWidget *parent, Shape shape)
    : QWidget(parent)
    , m_shape(shape)
    , m_title(new QLabel(this))
    , m_histogram(new LatencyHistogram(this))
    , m_note(new QLabel(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    for (int figure = 0; figure < FigureCount; ++figure) {
        auto *caption = new QLabel(this);
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new QLabel(this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Wide enough for a common value: nothing moves while figures change.
        value->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("8,888.88 ms")));
        m_captions[size_t(figure)] = caption;
        m_values[size_t(figure)] = value;
    }
    if (shape == Shape::Tall)
        buildTall();
    else
        buildFlat();
}

void LatencyView::buildTall()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 0, 0, 1, FigureCount);
    for (int figure = 0; figure < FigureCount; ++figure) {
        layout->addWidget(m_captions[size_t(figure)], 1, figure);
        layout->addWidget(m_values[size_t(figure)], 2, figure);
        layout->setColumnStretch(figure, 1);
    }
    layout->addWidget(m_histogram, 3, 0, 1, FigureCount);
    layout->addWidget(m_note, 4, 0, 1, FigureCount);
    layout->setRowStretch(3, 1);
}

void LatencyView::buildFlat()
{
    m_note->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_title, 0, 0, 2, 1);
    for (int figure = 0; figure < FigureCount; ++figure) {
        layout->addWidget(m_captions[size_t(figure)], 0, figure + 1);
        layout->addWidget(m_values[size_t(figure)], 1, figure + 1);
    }
    layout->addWidget(m_histogram, 0, FigureCount + 1, 2, 1);
    layout->setColumnStretch(FigureCount + 1, 1);
}

void LatencyView::setTexts(const QString &title, const QString &whenEmpty)
{
    m_title->setText(title);
    m_whenEmpty = whenEmpty;
    refresh();
}

int LatencyView::titleWidth() const
{
    return m_title->sizeHint().width();
}

void LatencyView::setTitleWidth(int width)
{
    m_title->setFixedWidth(width);
}

void LatencyView::show(const LatencyStatistics &statistics, const QString &note)
{
    m_statistics = statistics;
    m_said = note;
    refresh();
}

void LatencyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

QString LatencyView::captionOf(Figure figure)
{
    switch (figure) {
    case Count: return tr("Count");
    case Least: return tr("Minimum");
    case Median: return tr("Median");
    case Percentile: return tr("95 %");
    case Most:
    case FigureCount: break;
    }
    return tr("Maximum");
}

QString LatencyView::valueOf(Figure figure) const
{
    switch (figure) {
    case Count: return QLocale().toString(m_statistics.count());
    case Least: return roundTripText(m_statistics.least());
    case Median: return roundTripText(m_statistics.median());
    case Percentile: return roundTripText(m_statistics.p95());
    case Most:
    case FigureCount: break;
    }
    return roundTripText(m_statistics.most());
}

void LatencyView::refresh()
{
    QStringList words;
    for (int figure = 0; figure < FigureCount; ++figure) {
        const QString caption = captionOf(Figure(figure));
        const QString value = valueOf(Figure(figure));
        m_captions[size_t(figure)]->setText(caption);
        m_values[size_t(figure)]->setText(value.isEmpty() ? QStringLiteral("–") : value);
        //: a figure in words: "Median: 0.4 ms"
        words.append(tr("%1: %2").arg(caption, value));
    }
    const bool empty = m_statistics.count() == 0;
    const QString note = empty && m_said.isEmpty() ? m_whenEmpty : m_said;
    m_histogram->show(m_statistics);
    if (m_shape == Shape::Tall)
        m_note->setText(note);
    else if (toolTip() != note)
        setToolTip(note);
    setAccessibleName(m_title->text());
    setAccessibleDescription(empty ? note : words.join(QStringLiteral("; ")));
}

} // namespace wsw
