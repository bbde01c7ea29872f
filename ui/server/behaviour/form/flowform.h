// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/behaviour/form/behaviourform.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace wsw {

class FlowValuesField;
class RuleConditionField;
class ScheduleField;

/// Which flow is run, and when.
class FlowForm : public BehaviourForm
{
    Q_OBJECT

public:
    explicit FlowForm(QWidget *parent = nullptr);

    void setChoices(const BehaviourChoices &choices) override;
    void showBehaviour(const BehaviourKind &what) override;
    BehaviourKind behaviour() const override;
    QString valuesProblem() const; ///< a text that is no value of its parameter's type; empty: none is
    /// For who knows the flow already.
    void setFlowShown(bool shown);

protected:
    void retranslate() override;

private:
    void updateFields();
    void updateParameters(); ///< to those of the chosen flow

    QLabel *m_momentLabel;
    QComboBox *m_moment;
    QCheckBox *m_conditional;
    RuleConditionField *m_condition;
    ScheduleField *m_schedule;
    QCheckBox *m_eachClient;
    QLabel *m_flowLabel;
    ChoiceBox *m_flow;
    QLabel *m_valuesLabel;
    FlowValuesField *m_values;
    QHash<QString, QList<FlowParameter>> m_parameters; ///< by the flow's id
};

} // namespace wsw
