// SPDX-License-Identifier: MIT
#pragma once

#include "ui/flow/testing/rows/namedvaluerows.h"
#include "ui/flow/testing/rows/stubrows.h"
#include "ui/flow/testing/sections/testsection.h"

namespace wsw {

class RowsTable;

/// What stands for scripts and requests, with the variables of the chosen one beside it.
class StubsSection : public TestSection
{
    Q_OBJECT

public:
    explicit StubsSection(QWidget *parent = nullptr);

    QString title() const override { return tr("Stubs"); }
    QString toolTip() const override { return tr("What scripts and requests give, instead of being done"); }
    void showTest(const FlowTest &test, const FlowGraph &graph) override;
    void applyTo(FlowTest &test) const override { test.stubs = m_stubs->rows(); }
    void retranslate() override;

private:
    void showVariables();

    StubRows *m_stubs;
    NamedValueRows *m_variables;
    RowsTable *m_stubTable;
    RowsTable *m_variableTable;
};

} // namespace wsw
