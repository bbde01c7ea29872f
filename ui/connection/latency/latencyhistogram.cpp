// SPDX-License-Identifier: MIT
#include "ui/connection/latency/latencyhistogram.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "ui/widgets/roundtrip.h"

namespace wsw {

namespace {

constexpr int barCount = 24;

} // namespace

LatencyHistogram::LatencyHistogram(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void LatencyHistogram::show(const LatencyStatistics &statistics)
{
    m_buckets = statistics.buckets(barCount);
    update();
}

QSize LatencyHistogram::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 6};
}

QSize LatencyHistogram::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 3};
}

void LatencyHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int axisHeight = fontMetrics().height();
    const int height = this->height() - axisHeight - 2;
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height, width(), height);
    if (m_buckets.isEmpty())
        return;
    quint64 tallest = 1;
    for (const LatencyStatistics::Bucket &bucket : m_buckets)
        tallest = std::max(tallest, bucket.count);
    const double step = double(width()) / double(m_buckets.size());
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        const quint64 count = m_buckets.at(i).count;
        if (count == 0)
            continue;
        // One among thousands is still seen.
        const int bar = std::max(2, int(std::lround(double(height) * double(count) / double(tallest))));
        const int left = int(std::lround(step * double(i)));
        const int right = int(std::lround(step * double(i + 1)));
        painter.fillRect(left, height - bar, std::max(1, right - left - 1), bar, palette().color(QPalette::Highlight));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect axis(0, height + 2, width(), axisHeight);
    painter.drawText(axis, Qt::AlignLeft, roundTripText(m_buckets.first().from));
    painter.drawText(axis, Qt::AlignRight, roundTripText(m_buckets.last().to));
}

bool LatencyHistogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos().x()), this);
    return true;
}

QString LatencyHistogram::tipAt(int x) const
{
    if (m_buckets.isEmpty() || width() == 0)
        return {};
    const qsizetype at = std::clamp<qsizetype>(m_buckets.size() * x / width(), 0, m_buckets.size() - 1);
    const LatencyStatistics::Bucket &bucket = m_buckets.at(at);
    //: a range of times, and how many took so long: "0.2 ms to 0.3 ms: 17"
    return tr("%1 to %2: %3")
        .arg(roundTripText(bucket.from), roundTripText(bucket.to), QLocale().toString(bucket.count));
}

} // namespace wsw
