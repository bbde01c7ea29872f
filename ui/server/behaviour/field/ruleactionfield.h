// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/behaviour/form/behaviourform.h"

class QSpinBox;
class QLineEdit;

namespace wsw {

class TemplateField;

/// What a rule does: the kind, and beneath it what that kind needs.
class RuleActionField : public QWidget
{
    Q_OBJECT

public:
    explicit RuleActionField(QWidget *parent = nullptr);

    void setChoices(const BehaviourChoices &choices);
    void showAction(const RuleAction &action);
    RuleAction action() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    RuleAction::Kind kind() const;
    void updateFields();
    void retranslate();

    QComboBox *m_kind;
    TemplateField *m_text;
    QSpinBox *m_code;
    QLineEdit *m_reason;
    ChoiceBox *m_flow;
};

} // namespace wsw
