// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/behaviour/form/behaviourform.h"

class QComboBox;
class QLabel;

namespace wsw {

/// Which flow is run, and when.
class FlowForm : public BehaviourForm
{
    Q_OBJECT

public:
    explicit FlowForm(QWidget *parent = nullptr);

    void setChoices(const BehaviourChoices &choices) override;
    void showBehaviour(const BehaviourKind &what) override;
    BehaviourKind behaviour() const override;

protected:
    void retranslate() override;

private:
    QLabel *m_momentLabel;
    QComboBox *m_moment;
    QLabel *m_flowLabel;
    ChoiceBox *m_flow;
};

} // namespace wsw
