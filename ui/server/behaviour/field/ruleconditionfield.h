// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/behaviour.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace wsw {

/// What a message must be like.
class RuleConditionField : public QWidget
{
    Q_OBJECT

public:
    explicit RuleConditionField(QWidget *parent = nullptr);

    RuleCondition condition() const;
    void showCondition(const RuleCondition &condition);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFields();
    void retranslate();

    QComboBox *m_kind;
    QLineEdit *m_text;
    QLineEdit *m_value;
    QCheckBox *m_caseSensitive;
};

} // namespace wsw
