// SPDX-License-Identifier: MIT
#include "ui/connection/faultform.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace wsw {

FaultForm::FaultForm(QWidget *parent)
    : QWidget(parent)
    , m_withholdPongs(new QCheckBox(this))
    , m_rateLabel(new QLabel(this))
    , m_rate(addNumber(1000 * 1000 * 1000))
    , m_delayLabel(new QLabel(this))
    , m_delay(addNumber(60 * 1000))
    , m_stallLabel(new QLabel(this))
    , m_stallBytes(addNumber(1000 * 1000 * 1000))
    , m_stall(new QPushButton(this))
    , m_resume(new QPushButton(this))
    , m_endLabel(new QLabel(this))
    , m_finish(new QPushButton(QStringLiteral("FIN"), this))
    , m_abort(new QPushButton(QStringLiteral("RST"), this))
{
    buildLayout();
    const auto tellPace = [this] { emit paceChosen({std::chrono::milliseconds(m_delay->value()), m_rate->value()}); };
    connect(m_withholdPongs, &QCheckBox::toggled, this, &FaultForm::pongsWithheld);
    connect(m_rate, &QSpinBox::valueChanged, this, tellPace);
    connect(m_delay, &QSpinBox::valueChanged, this, tellPace);
    connect(m_stall, &QPushButton::clicked, this, [this] { emit stallRequested(m_stallBytes->value()); });
    connect(m_resume, &QPushButton::clicked, this, &FaultForm::resumeRequested);
    connect(m_finish, &QPushButton::clicked, this, [this] { emit endRequested(TcpEnd::Finish); });
    connect(m_abort, &QPushButton::clicked, this, [this] { emit endRequested(TcpEnd::Reset); });
    retranslate();
}

QSpinBox *FaultForm::addNumber(int most)
{
    auto *number = new QSpinBox(this);
    number->setRange(0, most);
    number->setKeyboardTracking(false); // half a number is not what is wanted
    return number;
}

void FaultForm::buildLayout()
{
    auto *stall = new QHBoxLayout;
    stall->addWidget(m_stallBytes, 1);
    stall->addWidget(m_stall);
    stall->addWidget(m_resume);
    auto *end = new QHBoxLayout;
    end->addWidget(m_finish);
    end->addWidget(m_abort);
    end->addStretch(1);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(m_rateLabel, m_rate);
    layout->addRow(m_delayLabel, m_delay);
    layout->addRow(m_stallLabel, stall);
    layout->addRow(m_endLabel, end);
    layout->addRow(QString(), m_withholdPongs);
    m_rateLabel->setBuddy(m_rate);
    m_delayLabel->setBuddy(m_delay);
    m_stallLabel->setBuddy(m_stallBytes);
    m_endLabel->setBuddy(m_finish);
}

void FaultForm::reset()
{
    const QSignalBlocker blocker(this);
    m_withholdPongs->setChecked(false);
    m_rate->setValue(0);
    m_delay->setValue(0);
}

void FaultForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FaultForm::retranslate()
{
    m_withholdPongs->setText(tr("Withhold pongs"));
    m_withholdPongs->setToolTip(tr("Pings of the other side stay unanswered."));
    m_rateLabel->setText(tr("Send at most:"));
    m_rate->setAccessibleName(tr("Send at most, in bytes a second"));
    m_rate->setSuffix(tr(" B/s"));
    m_rate->setSpecialValueText(tr("No limit"));
    m_delayLabel->setText(tr("Delay sending:"));
    m_delay->setAccessibleName(tr("Delay sending, in milliseconds"));
    m_delay->setSuffix(tr(" ms"));
    m_delay->setSpecialValueText(tr("Not at all"));
    m_stallLabel->setText(tr("Stall after:"));
    m_stallBytes->setAccessibleName(tr("Stall after how many bytes"));
    m_stallBytes->setSuffix(tr(" B"));
    m_stallBytes->setToolTip(tr("So many bytes of what is sent next go out; what follows waits for Resume."));
    m_stall->setText(tr("Stall"));
    m_resume->setText(tr("Resume"));
    m_endLabel->setText(tr("Drop TCP:"));
    m_finish->setAccessibleName(tr("Drop TCP with FIN"));
    m_finish->setToolTip(tr("Ends the stream in order, but without a close frame"));
    m_abort->setAccessibleName(tr("Drop TCP with RST"));
    m_abort->setToolTip(tr("Ends the connection at once; what was on its way may be lost"));
}

} // namespace wsw
