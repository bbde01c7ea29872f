// SPDX-License-Identifier: MIT
#include "ui/window/statusline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <limits>

#include "ui/message/messagetext.h"
#include "ui/widgets/label/statelabel.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/workbench.h"

namespace wsw {

StatusLine::StatusLine(const WorkspaceDocument &document, const Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_workbench(workbench)
    , m_text(new QLabel(this))
    , m_problem(new StateLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    m_problem->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&workbench, &Workbench::connectionChanged, this, &StatusLine::refreshSoon);
    connect(&workbench, &Workbench::clientGroupChanged, this, &StatusLine::refreshSoon);
    connect(&workbench, &Workbench::serverChanged, this, &StatusLine::refreshSoon);
    connect(&workbench, &Workbench::recordingGrew, this, &StatusLine::refreshSoon);
    connect(&document, &WorkspaceDocument::reset, this, &StatusLine::refreshSoon);
    connect(&document, &WorkspaceDocument::itemRemoved, this, &StatusLine::refreshSoon);
    connect(&workbench, &Workbench::recordingFailed, this, [this] {
        m_recordingFailed = true;
        refresh();
    });
    connect(&workbench, &Workbench::recordingRecovered, this, [this] {
        m_recordingFailed = false;
        refresh();
    });
    refresh();
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StatusLine::refreshSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void StatusLine::refresh()
{
    const QString text = describe();
    if (m_text->text() != text)
        m_text->setText(text);
    m_problem->setAccessibleName(tr("Recording state"));
    m_problem->setState(QStringLiteral("triangle-alert"), IconTint::Error, tr("The recording can't be written"));
    m_problem->setVisible(m_recordingFailed);
}

QString StatusLine::describe() const
{
    int open = 0;
    for (const ConnectionProfile &connection : m_document.workspace().connections) {
        open += m_workbench.connectionStatus(connection.id).state == ConnectionState::Open ? 1 : 0;
        open += m_workbench.clientGroupStatus(connection.id).open;
    }
    int servers = 0;
    int clients = 0;
    for (const ServerProfile &server : m_document.workspace().servers) {
        const ServerStatus status = m_workbench.serverStatus(server.id);
        servers += status.state == ServerStatus::State::Listening ? 1 : 0;
        clients += status.clientCount;
    }
    const std::shared_ptr<const RecordingIndex> recording = m_workbench.recording();
    const quint64 messages = recording ? recording->count() : 0;
    const quint64 bytes = recording ? recording->bytes() : 0;
    QString serverText = tr("%n server(s)", nullptr, servers);
    if (servers > 0)
        serverText = tr("%1, %2").arg(serverText, tr("%n client(s)", nullptr, clients));
    const QString recorded =
        tr("recording %1, %2")
            .arg(tr("%Ln message(s)", nullptr, int(qMin<quint64>(messages, std::numeric_limits<int>::max()))),
                 sizeText(qint64(bytes)));
    return tr("%n connection(s) open", nullptr, open) + QStringLiteral(" · ") + serverText + QStringLiteral(" · ")
           + recorded;
}

} // namespace wsw
