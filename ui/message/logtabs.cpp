// SPDX-License-Identifier: MIT
#include "ui/message/logtabs.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "message/recordings/newfile.h"
#include "ui/message/files/recordingjob.h"
#include "ui/message/lognotice.h"
#include "ui/message/messagelog.h"
#include "ui/message/openjob.h"
#include "ui/widgets/tabclosebutton.h"

namespace wsw {

namespace {

constexpr int liveTab = 0;

/// Changes with the file; its time alone is too coarse.
QString versionOf(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1 %2").arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size());
}

} // namespace

LogTabs::LogTabs(std::shared_ptr<const RecordingIndex> live, LogFilters &filters, QWidget *parent)
    : QWidget(parent)
    , m_filters(filters)
    , m_live(new MessageLog(std::move(live), m_filters, MessageLog::Source::Live))
    , m_tabs(new QTabBar)
    , m_notice(new LogNotice)
    , m_taskNotice(new LogNotice)
    , m_stack(new QStackedWidget)
    , m_open(new OpenJob(this))
    , m_task(new RecordingJob(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->addTab(QString());
    m_tabs->hide();
    m_stack->addWidget(m_live);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_notice);
    layout->addWidget(m_taskNotice);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        emit currentChanged();
    });
    connect(m_open, &OpenJob::opened, this, &LogTabs::showOpened);
    connect(m_open, &OpenJob::failed, this, [this](const Error &error) {
        m_notice->tell(error.message, tr("Close"), LogNotice::Tone::Error);
        emit fileRefused(error);
    });
    connect(m_notice, &LogNotice::actionTriggered, this, [this] {
        m_open->cancel();
        m_notice->hide();
    });
    connectTasks();
    retranslate();
}

void LogTabs::connectTasks()
{
    connect(m_task, &RecordingJob::progressed, m_taskNotice, &LogNotice::setProgress);
    connect(m_task, &RecordingJob::finished, this, [this](const QString &text) {
        m_taskNotice->tell(text, tr("Close"));
        if (!m_taskOpens.isEmpty())
            (void)openFile(m_taskOpens); // what was just written is a recording
        emit taskFinished();
    });
    connect(m_task, &RecordingJob::failed, this, [this](const Error &error) {
        const bool cancelled = error.code == ErrorCode::Stopped;
        m_taskNotice->tell(error.message, tr("Close"),
                           cancelled ? LogNotice::Tone::Information : LogNotice::Tone::Error);
        emit taskFailed(error);
    });
    connect(m_taskNotice, &LogNotice::actionTriggered, this, [this] {
        if (m_task->isRunning())
            m_task->cancel();
        else
            m_taskNotice->hide();
    });
}

void LogTabs::start(const RecordingTask &task)
{
    if (m_task->isRunning()) {
        const Error busy{ErrorCode::InvalidArgument,
                         tr("Another recording is being made. Wait until it is finished, or cancel it.")};
        m_notice->tell(busy.message, tr("Close"), LogNotice::Tone::Error);
        emit taskFailed(busy);
        return;
    }
    m_taskOpens = task.opens;
    m_taskNotice->tell(task.doing, tr("Cancel"));
    m_taskNotice->setProgress(0);
    m_task->start(task);
}

void LogTabs::showLive()
{
    m_tabs->setCurrentIndex(0);
}

MessageLog &LogTabs::current() const
{
    return *static_cast<MessageLog *>(m_stack->currentWidget());
}

int LogTabs::tabOf(const QString &path) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const QString shown = static_cast<MessageLog *>(m_stack->widget(tab))->recordingPath();
        if (shown == path || isSameFile(shown, path))
            return tab;
    }
    return -1;
}

Result<void> LogTabs::openFile(const QString &path)
{
    const int tab = tabOf(path);
    const QString version = versionOf(path);
    if (tab == liveTab || (tab > liveTab && m_tabs->tabData(tab).toString() == version)) {
        m_tabs->setCurrentIndex(tab);
        return {};
    }
    if (const auto usable = RecordingReader::check(path); !usable)
        return usable;
    closeTab(tab);
    m_openingVersion = version;
    m_notice->tell(tr("Opening %1 …").arg(path), tr("Cancel"));
    m_open->start(path);
    return {};
}

void LogTabs::showOpened(const std::shared_ptr<const RecordingIndex> &recording, const RecordingHealth &health,
                         const QMap<quint32, QString> &labels)
{
    m_notice->hide();
    auto *log = new MessageLog(recording, m_filters, MessageLog::Source::File);
    log->restoreState(current().saveState());
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        log->setConnectionLabel(it.key(), it.value());
    log->tellHealth(health);
    m_stack->addWidget(log);
    const int tab = m_tabs->addTab(QFileInfo(recording->path()).completeBaseName());
    m_tabs->setTabToolTip(tab, recording->path());
    m_tabs->setTabData(tab, m_openingVersion);
    QToolButton *close = addTabCloseButton(*m_tabs, tab);
    nameCloseButton(*close);
    connect(close, &QToolButton::clicked, log, [this, log] { closeTab(m_stack->indexOf(log)); });
    m_tabs->show();
    m_tabs->setCurrentIndex(tab);
    emit opened(*log);
    emit fileOpened(recording->path());
}

void LogTabs::closeCurrent()
{
    closeTab(m_tabs->currentIndex());
}

void LogTabs::closeTab(int tab)
{
    if (tab <= liveTab)
        return;
    QWidget *log = m_stack->widget(tab);
    m_stack->removeWidget(log);
    m_tabs->removeTab(tab); // tells which one is shown now
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    log->deleteLater(); // it may be its own action that closes it
    m_tabs->setVisible(m_tabs->count() > 1);
}

void LogTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LogTabs::nameCloseButton(QWidget &button) const
{
    button.setToolTip(tr("Close recording"));
    button.setAccessibleName(tr("Close recording"));
}

void LogTabs::retranslate()
{
    for (int tab = liveTab + 1; tab < m_tabs->count(); ++tab)
        nameCloseButton(*m_tabs->tabButton(tab, QTabBar::RightSide));
    m_tabs->setAccessibleName(tr("Recordings"));
    m_tabs->setTabText(liveTab, tr("Live"));
    m_tabs->setTabToolTip(liveTab, tr("What happens now, on all connections of this session"));
}

} // namespace wsw
