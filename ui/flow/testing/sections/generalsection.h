// SPDX-License-Identifier: MIT
#pragma once

#include "ui/flow/testing/sections/testsection.h"

class QCheckBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace wsw {

/// What a test case is called, and when and with which chance it begins.
class GeneralSection : public TestSection
{
    Q_OBJECT

public:
    explicit GeneralSection(QWidget *parent = nullptr);

    QString title() const override { return tr("General"); }
    QString toolTip() const override { return tr("The test case's name, and its clock"); }
    void showTest(const FlowTest &test, const FlowGraph &graph) override;
    void applyTo(FlowTest &test) const override;
    void retranslate() override;

private:
    QCheckBox *m_enabled;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_descriptionLabel;
    QLineEdit *m_description;
    QLabel *m_clockLabel;
    QDateTimeEdit *m_clock;
    QLabel *m_seedLabel;
    QDoubleSpinBox *m_seed; ///< an integer box holds half of what a seed may be
};

} // namespace wsw
