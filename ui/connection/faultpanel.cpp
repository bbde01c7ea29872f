// SPDX-License-Identifier: MIT
#include "ui/connection/faultpanel.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/connection/faultform.h"
#include "ui/connection/frameform.h"
#include "ui/websocket/wirenotice.h"

namespace wsw {

FaultPanel::FaultPanel(const QString &profile, Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_workbench(workbench)
    , m_notice(new WireNotice(this))
    , m_frame(new FrameForm(this))
    , m_faults(new FaultForm(this))
{
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_frame, 3);
    columns->addSpacing(18);
    columns->addWidget(m_faults, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addLayout(columns, 1);
    m_notice->hide();
    m_faults->setEnabled(false);
    connectSignals();
    updateNotice();
}

void FaultPanel::connectSignals()
{
    connect(m_notice, &WireNotice::wireEngineRequested, this, &FaultPanel::wireEngineRequested);
    connect(m_frame, &FrameForm::frameSubmitted, this,
            [this](const HandmadeFrame &frame) { m_workbench.sendFrame(m_profile, frame); });
    connect(m_frame, &FrameForm::bytesSubmitted, this,
            [this](const QByteArray &bytes) { m_workbench.sendBytes(m_profile, bytes); });
    connect(m_frame, &FrameForm::fragmentsSubmitted, this,
            [this](const QByteArray &payload, bool binary, const QList<qsizetype> &sizes) {
                m_workbench.sendFragmented(m_profile, binary ? MessageKind::Binary : MessageKind::Text, payload, sizes);
            });
    connect(m_faults, &FaultForm::pongsWithheld, this,
            [this](bool withheld) { m_workbench.withholdPongs(m_profile, withheld); });
    connect(m_faults, &FaultForm::paceChosen, this,
            [this](const OutgoingPace &pace) { m_workbench.setPace(m_profile, pace); });
    connect(m_faults, &FaultForm::stallRequested, this,
            [this](qint64 bytes) { m_workbench.stallAfter(m_profile, bytes); });
    connect(m_faults, &FaultForm::resumeRequested, this, [this] { m_workbench.resumeSending(m_profile); });
    connect(m_faults, &FaultForm::endRequested, this, [this](TcpEnd end) { m_workbench.endTcp(m_profile, end); });
}

void FaultPanel::showStatus(const ConnectionStatus &status)
{
    const bool open = status.state == ConnectionState::Open;
    const bool qt = open && status.info.handshake.engine == QLatin1String("qt");
    if (status.connection != m_connection) {
        m_connection = status.connection;
        m_faults->reset();
    }
    m_notice->setVisible(qt);
    // What is typed may be typed before: only sending needs a connection.
    m_frame->setSendEnabled(open && !qt);
    m_faults->setEnabled(open && !qt);
}

void FaultPanel::setEngine(EngineKind engine)
{
    m_engine = engine;
    updateNotice();
}

void FaultPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateNotice();
    QWidget::changeEvent(event);
}

void FaultPanel::updateNotice()
{
    const bool chosen = m_engine == EngineKind::Wire;
    m_notice->setText(chosen ? tr("The Qt engine can't break the protocol; the wire engine will, from the next time.")
                             : tr("The Qt engine can't break the protocol on purpose."),
                      chosen);
}

} // namespace wsw
