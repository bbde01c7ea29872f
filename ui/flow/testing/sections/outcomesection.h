// SPDX-License-Identifier: MIT
#pragma once

#include "ui/flow/testing/rows/disconnectrows.h"
#include "ui/flow/testing/rows/namedvaluerows.h"
#include "ui/flow/testing/sections/testsection.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace wsw {

class ExpectedRows;

/// How a test case's run is expected to end, with which outputs, and whom it disconnects.
class OutcomeSection : public TestSection
{
    Q_OBJECT

public:
    explicit OutcomeSection(QWidget *parent = nullptr);

    QString title() const override { return tr("Outcome"); }
    QString toolTip() const override { return tr("How the run is expected to end, its outputs and its disconnects"); }
    void showTest(const FlowTest &test, const FlowGraph &graph) override;
    void applyTo(FlowTest &test) const override;
    void retranslate() override;

private:
    QWidget *buildForm();

    NamedValueRows *m_outputRows;
    DisconnectRows *m_disconnectRows;
    QLabel *m_outcomeLabel;
    QComboBox *m_outcome; ///< by FlowTestExpectations::Outcome
    QLabel *m_errorLabel;
    QComboBox *m_error; ///< the first: any
    QLabel *m_withinLabel;
    QDoubleSpinBox *m_within; ///< an integer box holds 25 days only; 0: not limited
    ExpectedRows *m_outputs;
    ExpectedRows *m_disconnects;
};

} // namespace wsw
