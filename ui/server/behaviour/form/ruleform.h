// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/behaviour/form/behaviourform.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wsw {

class RuleActionField;
class RuleConditionField;

/// When a rule matches, and what it does then.
class RuleForm : public BehaviourForm
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setChoices(const BehaviourChoices &choices) override;
    void showBehaviour(const BehaviourKind &what) override;
    BehaviourKind behaviour() const override;

protected:
    void retranslate() override;

private:
    void buildLayout();

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_whenLabel;
    RuleConditionField *m_when;
    QLabel *m_thenLabel;
    RuleActionField *m_then;
    QLabel *m_delayLabel;
    QSpinBox *m_delay;
    QCheckBox *m_last;
};

} // namespace wsw
