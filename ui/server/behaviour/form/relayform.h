// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/behaviour/form/behaviourform.h"

class QLabel;

namespace wsw {

class TemplateField;

/// To whom a message is relayed, and as what.
class RelayForm : public BehaviourForm
{
    Q_OBJECT

public:
    explicit RelayForm(QWidget *parent = nullptr);

    void setChoices(const BehaviourChoices &choices) override;
    void showBehaviour(const BehaviourKind &what) override;
    BehaviourKind behaviour() const override;

protected:
    void retranslate() override;

private:
    QLabel *m_sameLabel;
    ChoiceBox *m_same;
    QLabel *m_textLabel;
    TemplateField *m_text;
};

} // namespace wsw
