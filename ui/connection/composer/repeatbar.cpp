// SPDX-License-Identifier: MIT
#include "ui/connection/composer/repeatbar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include "flow/clock/cronexpression.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

namespace {
constexpr int dayMs = 24 * 60 * 60 * 1000;
constexpr int mostMessages = 1000000000;
} // namespace

RepeatBar::RepeatBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_interval(new QSpinBox(this))
    , m_cron(new QLineEdit(this))
    , m_countLabel(new QLabel(this))
    , m_count(new QSpinBox(this))
    , m_start(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_error(new ErrorLine(this))
{
    m_kind->addItem(QString(), int(RepeatOptions::Kind::Interval));
    m_kind->addItem(QString(), int(RepeatOptions::Kind::Cron));
    m_interval->setRange(1, dayMs);
    m_interval->setGroupSeparatorShown(true);
    m_interval->setAccelerated(true);
    m_count->setRange(0, mostMessages);
    m_count->setGroupSeparatorShown(true);
    m_countLabel->setBuddy(m_count);
    m_state->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_interval);
    row->addWidget(m_cron, 1);
    row->addWidget(m_countLabel);
    row->addWidget(m_count);
    row->addWidget(m_start);
    row->addWidget(m_state);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_error);

    const auto onEdited = [this] {
        validate();
        emit edited();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, onEdited);
    connect(m_interval, &QSpinBox::valueChanged, this, onEdited);
    connect(m_cron, &QLineEdit::textChanged, this, onEdited);
    connect(m_count, &QSpinBox::valueChanged, this, onEdited);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_status.active)
            emit stopRequested();
        else
            emit startRequested();
    });
    showOptions({});
    retranslate();
}

RepeatOptions RepeatBar::options() const
{
    RepeatOptions options;
    options.kind = RepeatOptions::Kind(m_kind->currentData().toInt());
    options.intervalMs = m_interval->value();
    options.cron = m_cron->text().simplified();
    options.count = m_count->value();
    return options;
}

void RepeatBar::showOptions(const RepeatOptions &options)
{
    if (options == this->options())
        return;
    const QSignalBlocker blocker(this);
    m_kind->setCurrentIndex(m_kind->findData(int(options.kind)));
    m_interval->setValue(options.intervalMs);
    m_cron->setText(options.cron);
    m_count->setValue(options.count);
    validate();
}

void RepeatBar::showStatus(const RepeatStatus &status)
{
    m_status = status;
    updateStatus();
}

void RepeatBar::setStartEnabled(bool enabled)
{
    m_startEnabled = enabled;
    updateStatus();
}

void RepeatBar::validate()
{
    const RepeatOptions current = options();
    const bool isCron = current.kind == RepeatOptions::Kind::Cron;
    m_interval->setVisible(!isCron);
    m_cron->setVisible(isCron);
    const Result<CronExpression> cron = CronExpression::parse(current.cron);
    m_problem = isCron && !cron ? cron.error().message : QString();
    m_cron->setToolTip(
        cron ? tr("Next: %1").arg(QLocale().toString(cron->next(QDateTime::currentDateTime()), QLocale::ShortFormat))
             : tr("Seconds, minutes, hours, day of month, month, day of week, as in Spring: 0/5 * * * "
                  "* ? is every five seconds."));
    updateStatus();
}

void RepeatBar::updateStatus()
{
    m_error->setError(m_problem.isEmpty() ? m_status.error.message : m_problem);
    m_start->setEnabled(m_status.active || (m_startEnabled && m_problem.isEmpty()));
    m_start->setText(m_status.active ? tr("Stop repeating") : tr("Start repeating"));
    m_start->setIcon(themeIcon(m_status.active ? QStringLiteral("square") : QStringLiteral("repeat")));
    const bool began = m_status.active || m_status.sent > 0;
    m_state->setText(began ? tr("%n message(s) sent", nullptr, int(m_status.sent)) : QString());
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_interval),
                           static_cast<QWidget *>(m_cron), static_cast<QWidget *>(m_count)})
        field->setEnabled(!m_status.active);
}

void RepeatBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RepeatBar::retranslate()
{
    m_kind->setItemText(0, tr("Every"));
    m_kind->setItemText(1, tr("By cron expression"));
    m_kind->setAccessibleName(tr("Repeat"));
    m_interval->setAccessibleName(tr("Interval in milliseconds"));
    m_interval->setSuffix(tr(" ms"));
    m_cron->setAccessibleName(tr("Cron expression"));
    m_cron->setPlaceholderText(QStringLiteral("0/5 * * * * ?"));
    m_countLabel->setText(tr("Messages:"));
    m_count->setSpecialValueText(tr("until stopped"));
    m_start->setToolTip(tr("Sends what is in the editor now again and again, its variables replaced anew each time."));
    validate();
}

} // namespace wsw
