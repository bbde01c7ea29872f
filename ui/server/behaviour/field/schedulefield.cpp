// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/field/schedulefield.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include "flow/clock/cronexpression.h"
#include "ui/profile/secondsbox.h"
#include "ui/widgets/label/unseenlabel.h"

namespace wsw {

using Kind = ScheduleOptions::Kind;

namespace {
constexpr std::chrono::seconds clockInterval{1};
}

QString nextTimesText(const QString &cron, const QDateTime &after, int count)
{
    const Result<CronExpression> expression = CronExpression::parse(cron);
    if (!expression)
        return {};
    const QLocale locale;
    QStringList times;
    QDateTime time = after;
    while (times.size() < count) {
        time = expression->next(time);
        if (!time.isValid())
            break;
        const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
        times.append(time.date() == after.date()
                         ? clock
                         : QStringLiteral("%1 %2").arg(locale.toString(time.date(), QLocale::ShortFormat), clock));
    }
    return times.join(QStringLiteral(" · "));
}

ScheduleField::ScheduleField(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_interval(new SecondsBox(0.001, 86400, this))
    , m_cron(new QLineEdit(this))
    , m_times(new QLabel(this))
{
    m_kind->addItem(QString(), int(Kind::Interval));
    m_kind->addItem(QString(), int(Kind::Cron));
    m_times->setForegroundRole(QPalette::PlaceholderText);
    m_times->setWordWrap(true);
    setFocusProxy(m_kind);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind, 0, 0);
    layout->addWidget(m_interval, 0, 1);
    layout->addWidget(m_cron, 0, 2);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_times, 1, 0, 1, 3);

    const auto onEdited = [this] {
        updateFields();
        emit edited();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, onEdited);
    connect(m_interval, &QDoubleSpinBox::valueChanged, this, onEdited);
    connect(m_cron, &QLineEdit::textChanged, this, onEdited);
    connect(&m_clock, &QTimer::timeout, this, &ScheduleField::updateTimes);
    retranslate();
}

ScheduleOptions::Kind ScheduleField::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

ScheduleOptions ScheduleField::schedule() const
{
    return {kind(), int(m_interval->time().count()), m_cron->text().simplified()};
}

void ScheduleField::showSchedule(const ScheduleOptions &schedule)
{
    if (schedule == this->schedule())
        return;
    const QSignalBlocker blocker(this);
    m_kind->setCurrentIndex(m_kind->findData(int(schedule.kind)));
    m_interval->setTime(std::chrono::milliseconds(schedule.intervalMs));
    if (m_cron->text().simplified() != schedule.cron)
        m_cron->setText(schedule.cron);
    updateFields();
}

void ScheduleField::updateFields()
{
    m_interval->setVisible(kind() == Kind::Interval);
    m_cron->setVisible(kind() == Kind::Cron);
    m_times->setVisible(kind() == Kind::Cron);
    updateTimes();
}

void ScheduleField::updateTimes()
{
    const QString times = nextTimesText(m_cron->text(), QDateTime::currentDateTime(), shownTimes);
    m_times->setText(times.isEmpty() ? QString() : tr("Next: %1").arg(times));
}

void ScheduleField::showEvent(QShowEvent *event)
{
    updateTimes();
    m_clock.start(clockInterval);
    QWidget::showEvent(event);
}

void ScheduleField::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    QWidget::hideEvent(event);
}

void ScheduleField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScheduleField::retranslate()
{
    m_kind->setItemText(0, tr("Every"));
    m_kind->setItemText(1, tr("By cron expression"));
    nameUnlabelled(*m_kind, tr("Schedule"));
    m_interval->setAccessibleName(tr("Interval in seconds"));
    m_cron->setAccessibleName(tr("Cron expression"));
    m_cron->setPlaceholderText(QStringLiteral("0/5 * * * * ?"));
    m_cron->setToolTip(tr("Seconds, minutes, hours, day of month, month, day of week, as in Spring: 0/5 * * * * ? is "
                          "every five seconds."));
    m_times->setAccessibleName(tr("Next times"));
    updateFields();
}

} // namespace wsw
