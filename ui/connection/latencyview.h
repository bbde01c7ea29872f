// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>

#include "message/latencystatistics.h"

class QLabel;

namespace wsw {

class LatencyHistogram;

/// One kind of latency: its figures in a row and how they are spread. Assistive technology is told it in words.
class LatencyView : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyView(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &whenEmpty);
    /// `note`: what else is to be said of them, may be empty.
    void show(const LatencyStatistics &statistics, const QString &note = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Count, Least, Median, Percentile, Most, FigureCount };
    static QString captionOf(Figure figure);
    QString valueOf(Figure figure) const;
    void refresh();

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
