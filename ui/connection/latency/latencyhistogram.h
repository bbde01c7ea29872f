// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "message/latency/latencystatistics.h"

namespace wsw {

/// How often it took how long, as bars; the time grows to the right by equal factors.
class LatencyHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyHistogram(QWidget *parent = nullptr);

    void show(const LatencyStatistics &statistics);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString tipAt(int x) const;

    QList<LatencyStatistics::Bucket> m_buckets;
};

} // namespace wsw
