// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/behaviour/form/behaviourform.h"

class QLabel;
class QLineEdit;

namespace wsw {

class ScheduleField;
class TemplateField;

/// What is pushed, when and to whom.
class PushForm : public BehaviourForm
{
    Q_OBJECT

public:
    explicit PushForm(QWidget *parent = nullptr);

    void setChoices(const BehaviourChoices &choices) override;
    void showBehaviour(const BehaviourKind &what) override;
    BehaviourKind behaviour() const override;

protected:
    void retranslate() override;

private:
    QLabel *m_scheduleLabel;
    ScheduleField *m_schedule;
    QLabel *m_textLabel;
    TemplateField *m_text;
    QLabel *m_toLabel;
    QLineEdit *m_to;
};

} // namespace wsw
