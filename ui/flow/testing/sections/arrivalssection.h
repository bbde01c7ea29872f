// SPDX-License-Identifier: MIT
#pragma once

#include "ui/flow/testing/rows/arrivalrows.h"
#include "ui/flow/testing/sections/testsection.h"

namespace wsw {

class RowsTable;

/// What clients do while a test case runs.
class ArrivalsSection : public TestSection
{
    Q_OBJECT

public:
    explicit ArrivalsSection(QWidget *parent = nullptr);

    QString title() const override { return tr("Arrivals"); }
    QString toolTip() const override { return tr("What clients send, and when they come and go, while it runs"); }
    void showTest(const FlowTest &test, const FlowGraph &graph) override;
    void applyTo(FlowTest &test) const override { test.arrivals = m_rows->rows(); }
    void retranslate() override;

private:
    ArrivalRows *m_rows;
    RowsTable *m_table;
};

} // namespace wsw
