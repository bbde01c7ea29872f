// SPDX-License-Identifier: MIT
#include "ui/connection/profile/reconnectform.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "ui/profile/formrows.h"
#include "ui/profile/secondsbox.h"

namespace wsw {

ReconnectForm::ReconnectForm(QWidget *parent)
    : QWidget(parent)
    , m_enabled(new QCheckBox(this))
    , m_firstLabel(new QLabel(this))
    , m_first(new SecondsBox(0, 86400, this))
    , m_factorLabel(new QLabel(this))
    , m_factor(new QDoubleSpinBox(this))
    , m_mostLabel(new QLabel(this))
    , m_most(new SecondsBox(0, 86400, this))
    , m_jitterLabel(new QLabel(this))
    , m_jitter(new QSpinBox(this))
    , m_attemptsLabel(new QLabel(this))
    , m_attempts(new QSpinBox(this))
    , m_hint(new QLabel(this))
{
    m_factor->setRange(1, 10);
    m_factor->setDecimals(2);
    m_factor->setSingleStep(0.5);
    m_jitter->setRange(0, 100);
    m_attempts->setRange(0, 1000000);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(m_enabled);
    addRows(*layout, {{m_firstLabel, m_first},
                      {m_factorLabel, m_factor},
                      {m_mostLabel, m_most},
                      {m_jitterLabel, m_jitter},
                      {m_attemptsLabel, m_attempts}});
    layout->addRow(m_hint);

    connect(m_enabled, &QCheckBox::toggled, this, &ReconnectForm::onEdited);
    for (QDoubleSpinBox *box : std::initializer_list<QDoubleSpinBox *>{m_first, m_factor, m_most})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ReconnectForm::onEdited);
    for (QSpinBox *box : {m_jitter, m_attempts})
        connect(box, &QSpinBox::valueChanged, this, &ReconnectForm::onEdited);
    retranslate();
}

void ReconnectForm::show(const ReconnectOptions &options)
{
    const QSignalBlocker blocker(this);
    m_enabled->setChecked(options.enabled);
    m_first->setTime(options.firstDelay);
    m_factor->setValue(options.factor);
    m_most->setTime(options.maxDelay);
    m_jitter->setValue(options.jitterPercent);
    m_attempts->setValue(options.maxAttempts);
    updateHint();
}

ReconnectOptions ReconnectForm::options() const
{
    return {m_enabled->isChecked(), m_first->time(),   m_factor->value(),
            m_most->time(),         m_jitter->value(), m_attempts->value()};
}

void ReconnectForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReconnectForm::onEdited()
{
    updateHint();
    emit edited();
}

void ReconnectForm::updateHint()
{
    const bool enabled = m_enabled->isChecked();
    for (QWidget *field : std::initializer_list<QWidget *>{m_first, m_factor, m_most, m_jitter, m_attempts})
        field->setEnabled(enabled);
    if (!enabled) {
        m_hint->setText(tr("A connection that is lost stays closed."));
        return;
    }
    QStringList delays;
    double delay = m_first->value();
    for (int i = 0; i < 5; ++i) {
        delays.append(m_first->textFromValue(qMin(delay, m_most->value())));
        delay *= m_factor->value();
    }
    m_hint->setText(tr("Tries again after %1 … s.").arg(delays.join(QStringLiteral(" · "))));
}

void ReconnectForm::retranslate()
{
    m_enabled->setText(tr("Reconnect when the connection fails or is lost"));
    m_firstLabel->setText(tr("First delay:"));
    m_first->setAccessibleName(tr("First delay in seconds"));
    m_factorLabel->setText(tr("Then times:"));
    m_factor->setAccessibleName(tr("Factor from one delay to the next"));
    m_mostLabel->setText(tr("Longest delay:"));
    m_most->setAccessibleName(tr("Longest delay in seconds"));
    m_jitterLabel->setText(tr("Jitter:"));
    m_jitter->setAccessibleName(tr("Jitter in percent"));
    m_jitter->setSuffix(tr(" %"));
    m_jitter->setToolTip(
        tr("By how much each delay may differ by chance, so that many clients don't come back at once"));
    m_attemptsLabel->setText(tr("Attempts:"));
    m_attempts->setAccessibleName(tr("Attempts"));
    m_attempts->setSpecialValueText(tr("Until it succeeds"));
    updateHint();
}

} // namespace wsw
