// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>

#include "message/latency/latencystatistics.h"

class QLabel;

namespace wsw {

class LatencyHistogram;

/// One kind of latency: its figures in a row and how they are spread. Assistive technology is told it in words.
class LatencyView : public QWidget
{
    Q_OBJECT

public:
    /// Tall: beneath each other. Flat: in two lines with the bars at the end, and the note as the tooltip.
    enum class Shape { Tall, Flat };

    explicit LatencyView(QWidget *parent = nullptr, Shape shape = Shape::Tall);

    void setTexts(const QString &title, const QString &whenEmpty);
    /// How wide the title is in the flat shape, so that several can stand in columns.
    int titleWidth() const;
    void setTitleWidth(int width);
    /// `note`: what else is to be said of them, may be empty.
    void show(const LatencyStatistics &statistics, const QString &note = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Count, Least, Median, Percentile, Most, FigureCount };
    static QString captionOf(Figure figure);
    QString valueOf(Figure figure) const;
    void buildTall();
    void buildFlat();
    void refresh();

    const Shape m_shape;
    QLabel *m_title;
    std::array<QLabel *, FigureCount> m_captions{};
    std::array<QLabel *, FigureCount> m_values{};
    LatencyHistogram *m_histogram;
    QLabel *m_note;
    QString m_whenEmpty;
    QString m_said;
    LatencyStatistics m_statistics;
};

} // namespace wsw
