// SPDX-License-Identifier: MIT
#include "ui/message/replay/replayprogress.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace wsw {

namespace {

constexpr qint64 measuringTime = 500; // milliseconds
constexpr int barSteps = 1000;

QString durationText(qint64 seconds)
{
    const QString minutesAndSeconds = QStringLiteral("%1:%2")
                                          .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                                          .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? minutesAndSeconds : QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutesAndSeconds);
}

} // namespace

ReplayProgress::ReplayProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
{
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    // Room for two lines, so that nothing moves while it counts.
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setMinimumHeight(2 * m_text->fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    retranslate();
}

void ReplayProgress::begin()
{
    m_begun = true;
    m_sentThen = 0;
    m_passedThen = 0;
    m_sentPerSecond = -1;
    m_since.start();
    show({});
}

void ReplayProgress::show(const ReplayStatus &status)
{
    m_status = status;
    measure();
    showStatus();
}

void ReplayProgress::measure()
{
    const qint64 elapsed = m_since.elapsed();
    if (elapsed < measuringTime)
        return;
    m_sentPerSecond = double(m_status.sent - m_sentThen) * 1000 / double(elapsed);
    m_passedPerSecond = double(m_status.passed - m_passedThen) * 1000 / double(elapsed);
    m_sentThen = m_status.sent;
    m_passedThen = m_status.passed;
    m_since.start();
}

qint64 ReplayProgress::secondsLeft() const
{
    if (m_status.timeLeft >= 0)
        return (m_status.timeLeft + 999'999) / 1'000'000;
    const bool isKnown = m_status.state == ReplayStatus::State::Playing && m_passedPerSecond > 0;
    return isKnown ? qint64(std::ceil(double(m_status.total - m_status.passed) / m_passedPerSecond)) : -1;
}

QString ReplayProgress::stateText() const
{
    switch (m_status.state) {
    case ReplayStatus::State::Playing: return m_status.waits ? tr("Waits until the peer has read") : tr("Playing");
    case ReplayStatus::State::Paused: return tr("Paused");
    case ReplayStatus::State::Finished: return tr("Finished");
    case ReplayStatus::State::Stopped: return tr("Stopped");
    case ReplayStatus::State::Failed: break;
    }
    return tr("Failed");
}

QString ReplayProgress::text() const
{
    return m_text->text();
}

void ReplayProgress::showStatus()
{
    if (!m_begun) {
        m_text->setText(tr("Nothing is replayed yet."));
        return;
    }
    const QLocale locale;
    QStringList parts{stateText(), tr("sent: %1").arg(locale.toString(m_status.sent))};
    if (m_status.total > 0)
        parts += tr("record %1 of %2").arg(locale.toString(m_status.passed), locale.toString(m_status.total));
    if (m_status.state == ReplayStatus::State::Playing && m_sentPerSecond >= 0)
        parts += tr("%1 a second").arg(locale.toString(qRound64(m_sentPerSecond)));
    if (m_status.missed > 0)
        parts += tr("not got by every client: %1").arg(locale.toString(m_status.missed));
    if (m_status.undecided > 0)
        parts += tr("pattern too costly for: %1").arg(locale.toString(m_status.undecided));
    if (const qint64 left = secondsLeft(); left >= 0 && m_status.isActive())
        parts += tr("%1 left").arg(durationText(left));
    m_text->setText(parts.join(QStringLiteral("  ·  ")));
    m_bar->setValue(m_status.total > 0 ? int(m_status.passed * barSteps / m_status.total) : 0);
}

void ReplayProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReplayProgress::retranslate()
{
    m_bar->setAccessibleName(tr("Replay progress"));
    showStatus();
}

} // namespace wsw
