// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/field/ruleconditionfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/server/behaviour/behaviourtext.h"
#include "ui/widgets/label/unseenlabel.h"

namespace wsw {

using Kind = RuleCondition::Kind;

RuleConditionField::RuleConditionField(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_caseSensitive(new QCheckBox(this))
{
    for (Kind kind : {Kind::Equals, Kind::Contains, Kind::RegularExpression, Kind::JsonPath})
        m_kind->addItem(QString(), int(kind));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_value, 1);
    layout->addWidget(m_caseSensitive);
    setFocusProxy(m_kind);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        emit edited();
    });
    for (QLineEdit *field : {m_text, m_value})
        connect(field, &QLineEdit::textChanged, this, &RuleConditionField::edited);
    connect(m_caseSensitive, &QCheckBox::toggled, this, &RuleConditionField::edited);
    retranslate();
}

RuleCondition RuleConditionField::condition() const
{
    return {Kind(m_kind->currentData().toInt()), m_text->text(), m_value->text(), m_caseSensitive->isChecked()};
}

void RuleConditionField::showCondition(const RuleCondition &condition)
{
    const QSignalBlocker blocker(this);
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    m_kind->setCurrentIndex(m_kind->findData(int(condition.kind)));
    show(m_text, condition.text);
    show(m_value, condition.value);
    m_caseSensitive->setChecked(condition.caseSensitive);
    updateFields();
}

void RuleConditionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleConditionField::updateFields()
{
    const bool isPath = condition().kind == Kind::JsonPath;
    const bool isPattern = condition().kind == Kind::RegularExpression;
    m_value->setVisible(isPath);
    m_caseSensitive->setVisible(!isPath);
    m_text->setAccessibleName(isPath ? tr("JSON path") : isPattern ? tr("Regular expression") : tr("Text to match"));
    m_text->setPlaceholderText(isPath      ? QStringLiteral("$.order.state")
                               : isPattern ? QStringLiteral("^order (\\d+)$")
                                           : QString());
}

void RuleConditionField::retranslate()
{
    nameUnlabelled(*m_kind, tr("When"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, conditionName(Kind(m_kind->itemData(i).toInt())));
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("anything"));
    m_value->setToolTip(tr("What must stand there, as JSON, or as plain text. Empty: anything."));
    m_caseSensitive->setText(tr("Case"));
    m_caseSensitive->setToolTip(tr("Capitals and small letters differ"));
    updateFields();
}

} // namespace wsw
