// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/pathform.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/behaviourchecks.h"
#include "ui/server/behaviour/field/choicebox.h"

namespace wsw {

PathForm::PathForm(QWidget *parent)
    : QWidget(parent)
    , m_patternLabel(new QLabel(this))
    , m_pattern(new QLineEdit(this))
    , m_duplicatesLabel(new QLabel(this))
    , m_duplicates(new QComboBox(this))
    , m_identityLabel(new QLabel(this))
    , m_identity(new ChoiceBox(this))
{
    for (DuplicatePolicy policy : {DuplicatePolicy::Allow, DuplicatePolicy::Refuse, DuplicatePolicy::Replace})
        m_duplicates->addItem(QString(), int(policy));
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*layout, {{m_patternLabel, m_pattern}, {m_duplicatesLabel, m_duplicates}, {m_identityLabel, m_identity}});
    connect(m_pattern, &QLineEdit::textChanged, this, &PathForm::edited);
    connect(m_duplicates, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        emit edited();
    });
    connect(m_identity, &ChoiceBox::edited, this, &PathForm::edited);
    retranslate();
}

void PathForm::showPath(const PathProfile &path)
{
    const QSignalBlocker blocker(this);
    if (m_pattern->text().trimmed() != path.pattern)
        m_pattern->setText(path.pattern);
    m_duplicates->setCurrentIndex(m_duplicates->findData(int(path.duplicates)));
    m_identity->setChoices(choicesOf(pathParameters(path)));
    m_identity->choose(path.identity);
    updateFields();
}

void PathForm::writeTo(PathProfile &path) const
{
    path.pattern = m_pattern->text().trimmed();
    path.duplicates = duplicates();
    path.identity = m_identity->chosen();
}

DuplicatePolicy PathForm::duplicates() const
{
    return DuplicatePolicy(m_duplicates->currentData().toInt());
}

void PathForm::updateFields()
{
    m_identity->setEnabled(duplicates() != DuplicatePolicy::Allow);
}

void PathForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PathForm::retranslate()
{
    m_patternLabel->setText(tr("Pattern:"));
    m_pattern->setAccessibleName(tr("Pattern"));
    m_pattern->setPlaceholderText(tr("Every path"));
    m_pattern->setToolTip(tr("For example /chat/{room}/{user}: room and user are its parameters."));
    m_duplicatesLabel->setText(tr("Second client of the same:"));
    m_duplicates->setAccessibleName(tr("Second client of the same"));
    m_duplicates->setItemText(0, tr("Allow"));
    m_duplicates->setItemText(1, tr("Refuse it (HTTP 409)"));
    m_duplicates->setItemText(2, tr("Replace the first"));
    m_identityLabel->setText(tr("Told apart by:"));
    m_identity->setTexts(tr("Told apart by"), tr("All parameters together"));
    m_identity->setToolTip(tr("Two clients with the same value of this parameter count as the same."));
}

} // namespace wsw
