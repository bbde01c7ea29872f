// SPDX-License-Identifier: MIT
#pragma once

#include <QTabWidget>

namespace wsw {

/// Tabs that take what room there is and ask for no more than they need: else a page with a line that wraps would
/// scroll as soon as its tallest tab has less than it would like.
class DetailTabs : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;

    QSize sizeHint() const override { return minimumSizeHint(); }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace wsw
