// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/behaviour/form/behaviourform.h"

class QLabel;

namespace wsw {

class TemplateField;

/// A behaviour that has a text and nothing else: greeting or echo.
template <typename Kind>
class TextForm : public BehaviourForm
{
public:
    explicit TextForm(QWidget *parent = nullptr);

    void setChoices(const BehaviourChoices &choices) override;
    void showBehaviour(const BehaviourKind &what) override;
    BehaviourKind behaviour() const override;

protected:
    void retranslate() override;

private:
    QLabel *m_label;
    TemplateField *m_text;
};

extern template class TextForm<GreetingBehaviour>;
extern template class TextForm<EchoBehaviour>;

} // namespace wsw
