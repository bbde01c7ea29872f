// SPDX-License-Identifier: MIT
#pragma once

#include "ui/flow/testing/rows/pushrows.h"
#include "ui/flow/testing/sections/testsection.h"

namespace wsw {

class ExpectedRows;

/// Whether a test case looks at pushes, and at which.
class PushesSection : public TestSection
{
    Q_OBJECT

public:
    explicit PushesSection(QWidget *parent = nullptr);

    QString title() const override { return tr("Pushes"); }
    QString toolTip() const override { return tr("The pushes that are expected"); }
    void showTest(const FlowTest &test, const FlowGraph &graph) override;
    void applyTo(FlowTest &test) const override;
    void retranslate() override;

private:
    PushRows *m_rows;
    ExpectedRows *m_pushes;
};

} // namespace wsw
