// SPDX-License-Identifier: MIT
#include "ui/message/replay/replaydialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/message/log/logexcerpt.h"
#include "ui/message/messagelog.h"
#include "ui/message/replay/replayprogress.h"
#include "ui/message/replay/replaytargetchooser.h"
#include "ui/profile/secondsbox.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"
#include "workspace/workbench.h"

namespace wsw {

namespace {

enum Timing { Original, Scaled, AsFastAsPossible };

constexpr double usualLongest = 2; // seconds
constexpr double mostLongest = 3600;

QWidget *inRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace

ReplayDialog::ReplayDialog(MessageLog &log, const WorkspaceDocument &document, Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_log(&log)
    , m_workbench(workbench)
    , m_settings(new QWidget(this))
    , m_scope(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_pings(new QCheckBox(this))
    , m_target(new ReplayTargetChooser(document, workbench, this))
    , m_timing(new QComboBox(this))
    , m_speed(new QDoubleSpinBox(this))
    , m_shorten(new QCheckBox(this))
    , m_longest(new SecondsBox(0, mostLongest, this))
    , m_messagesLabel(new QLabel(this))
    , m_targetLabel(new QLabel(this))
    , m_timingLabel(new QLabel(this))
    , m_pausesLabel(new QLabel(this))
    , m_errorLine(new ErrorLine(this))
    , m_progress(new ReplayProgress(this))
    , m_start(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connectControls();
    retranslate();
    m_scope->setCurrentIndex(log.selectedCount() > 1 ? m_scope->findData(int(ExportScope::Selected)) : 0);
    updateControls();
}

ReplayDialog::~ReplayDialog()
{
    if (m_status.isActive() && m_replay != 0)
        m_workbench.stopReplay(m_replay);
}

void ReplayDialog::build()
{
    for (const ExportScope scope : {ExportScope::Shown, ExportScope::Selected, ExportScope::Whole})
        m_scope->addItem(QString(), int(scope));
    m_direction->addItem(QString(), int(Direction::Out));
    m_direction->addItem(QString(), int(Direction::In));
    m_timing->addItems({QString(), QString(), QString()});
    m_speed->setRange(ReplayTiming::slowest, ReplayTiming::fastest);
    m_speed->setDecimals(1);
    m_speed->setValue(2);
    m_longest->setTime(std::chrono::milliseconds(qint64(usualLongest * 1000)));

    m_form = new QFormLayout(m_settings);
    m_form->setContentsMargins(0, 0, 0, 0);
    QWidget *messages = inRow({m_scope, m_direction, m_pings});
    QWidget *timing = inRow({m_timing, m_speed});
    QWidget *pauses = inRow({m_shorten, m_longest});
    m_form->addRow(m_messagesLabel, messages);
    m_form->addRow(m_targetLabel, m_target);
    m_form->addRow(m_timingLabel, timing);
    m_form->addRow(m_pausesLabel, pauses);
    m_messagesLabel->setBuddy(m_scope);
    m_targetLabel->setBuddy(m_target);
    m_timingLabel->setBuddy(m_timing);
    m_pausesLabel->setBuddy(m_shorten);

    m_start->setIcon(themeIcon(QStringLiteral("play")));
    m_stop->setIcon(themeIcon(QStringLiteral("square")));
    m_start->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_start, m_pause, m_stop, m_close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_settings);
    layout->addWidget(m_errorLine);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void ReplayDialog::connectControls()
{
    connect(m_log, &QObject::destroyed, this, &QWidget::close);
    connect(m_log, &MessageLog::selectionChanged, this, &ReplayDialog::updateScopes);
    connect(m_target, &ReplayTargetChooser::changed, this, [this] {
        m_error.clear();
        updateControls();
    });
    connect(m_timing, &QComboBox::currentIndexChanged, this, &ReplayDialog::updateControls);
    connect(m_shorten, &QCheckBox::toggled, this, &ReplayDialog::updateControls);
    connect(m_start, &QPushButton::clicked, this, &ReplayDialog::start);
    connect(m_pause, &QPushButton::clicked, this, &ReplayDialog::togglePause);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_workbench.stopReplay(m_replay); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_workbench, &Workbench::replayChanged, this, &ReplayDialog::onReplayChanged);
    m_status.state = ReplayStatus::State::Stopped;
}

void ReplayDialog::chooseTarget(const WorkspaceItem &item)
{
    m_target->choose(item);
}

Result<ReplayOrder> ReplayDialog::order() const
{
    const Result<ReplayDestination> destination = m_target->destination();
    if (!destination)
        return Failure(destination.error());
    const LogExcerpt records = m_log->excerpt(ExportScope(m_scope->currentData().toInt()));
    if (!records.recording)
        return failure(ErrorCode::FileUnreadable, tr("The recording is not there yet. Wait until it is open."));
    ReplayOrder order;
    order.recording = records.recording;
    order.selection.direction = Direction(m_direction->currentData().toInt());
    order.selection.pings = m_pings->isChecked();
    order.selection.everyConnection = records.query.everyConnection;
    order.selection.connections = records.query.connections;
    order.selection.filter = records.query.filter;
    order.selection.notes = records.query.notes;
    order.selection.firstRecord = records.firstRecord;
    order.selection.endRecord = records.endRecord;
    order.timing.asFastAsPossible = m_timing->currentIndex() == AsFastAsPossible;
    order.timing.speed = m_timing->currentIndex() == Scaled ? m_speed->value() : 1;
    if (m_shorten->isChecked())
        order.timing.longestPause = m_longest->time();
    order.destination = *destination;
    return order;
}

void ReplayDialog::start()
{
    const Result<ReplayOrder> wanted = order();
    m_error = wanted ? QString() : wanted.error().message;
    if (wanted) {
        m_replay = m_workbench.startReplay(*wanted);
        m_status = {};
        m_progress->begin();
    }
    updateControls();
    if (wanted)
        m_pause->setFocus();
}

void ReplayDialog::togglePause()
{
    if (m_status.state == ReplayStatus::State::Paused)
        m_workbench.resumeReplay(m_replay);
    else
        m_workbench.pauseReplay(m_replay);
}

void ReplayDialog::onReplayChanged(const ReplayStatus &status)
{
    if (status.replay != m_replay)
        return;
    const bool isOther = status.state != m_status.state;
    m_status = status;
    m_progress->show(status);
    if (isOther)
        updateControls();
    if (isOther && !status.isActive() && isActiveWindow())
        m_start->setFocus();
}

void ReplayDialog::updateScopes()
{
    const int selected = m_log ? m_log->selectedCount() : 0;
    m_scope->setItemText(m_scope->findData(int(ExportScope::Shown)), tr("What the log shows"));
    m_scope->setItemText(m_scope->findData(int(ExportScope::Selected)),
                         tr("Selection (%1)").arg(QLocale().toString(selected)));
    m_scope->setItemText(m_scope->findData(int(ExportScope::Whole)), tr("Whole recording"));
}

void ReplayDialog::updateControls()
{
    const bool active = m_status.isActive();
    const bool paused = m_status.state == ReplayStatus::State::Paused;
    m_settings->setEnabled(!active);
    m_speed->setEnabled(m_timing->currentIndex() == Scaled);
    const bool timed = m_timing->currentIndex() != AsFastAsPossible;
    m_shorten->setEnabled(timed);
    m_longest->setEnabled(timed && m_shorten->isChecked());
    m_start->setEnabled(!active);
    m_pause->setEnabled(active);
    m_stop->setEnabled(active);
    m_pause->setText(paused ? tr("&Resume") : tr("P&ause"));
    m_pause->setIcon(themeIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_errorLine->setError(m_error.isEmpty() ? m_status.error.message : m_error);
}

void ReplayDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReplayDialog::retranslate()
{
    const QString name = m_log && !m_log->isLive() ? QFileInfo(m_log->recordingPath()).fileName() : tr("Session");
    setWindowTitle(tr("Replay: %1").arg(name));
    m_messagesLabel->setText(tr("&Messages:"));
    m_targetLabel->setText(tr("&To:"));
    m_timingLabel->setText(tr("T&iming:"));
    m_pausesLabel->setText(tr("Pauses:"));
    m_scope->setToolTip(tr("Which of the log's messages are sent again"));
    m_direction->setItemText(0, tr("sent ones"));
    m_direction->setItemText(1, tr("received ones"));
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->setToolTip(tr("Messages that were sent, or those that were received"));
    m_pings->setText(tr("and pin&gs"));
    m_pings->setToolTip(tr("Pings of that direction, too. A close is never replayed."));
    m_timing->setItemText(Original, tr("As it was"));
    m_timing->setItemText(Scaled, tr("Scaled"));
    m_timing->setItemText(AsFastAsPossible, tr("As fast as possible"));
    m_timing->setToolTip(tr("As fast as possible: as fast as the peer reads"));
    m_speed->setSuffix(tr(" ×", "so many times as fast"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("2: in half the time"));
    m_shorten->setText(tr("no &longer than"));
    m_shorten->setToolTip(tr("Shortens long pauses"));
    m_longest->setAccessibleName(tr("Longest pause"));
    m_start->setText(tr("&Start"));
    m_stop->setText(tr("St&op"));
    m_close->setText(tr("&Close"));
    m_close->setToolTip(tr("Stops the replay, too"));
    updateScopes();
    updateControls();
}

} // namespace wsw
