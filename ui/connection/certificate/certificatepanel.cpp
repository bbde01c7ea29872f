// SPDX-License-Identifier: MIT
#include "ui/connection/certificate/certificatepanel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "ui/theme.h"
#include "websocket/client/certificateinfo.h"

namespace wsw {

namespace {

constexpr int shownRows = 8;

QString adviceFor(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::Expired:
        return CertificatePanel::tr(
            "Expired: check this computer's clock, and ask whoever runs the server to renew the "
            "certificate.");
    case CertificateProblem::NotYetValid:
        return CertificatePanel::tr("Not yet valid: check this computer's clock, or wait.");
    case CertificateProblem::WrongHost:
        return CertificatePanel::tr(
            "Wrong host: check the address. If the server has another name on purpose, fill that "
            "in as the TLS server name.");
    case CertificateProblem::SelfSigned:
        return CertificatePanel::tr("Self-signed: usual for test servers, but anybody could have made it. Compare the "
                                    "fingerprint with the server's.");
    case CertificateProblem::UnknownIssuer:
        return CertificatePanel::tr("Unknown issuer: if your organization has a CA of its own, choose its file in the "
                                    "TLS options.");
    case CertificateProblem::Weak:
        return CertificatePanel::tr("Too weak: ask whoever runs the server for a certificate with a stronger key.");
    case CertificateProblem::Other: break;
    }
    return CertificatePanel::tr("Ask whoever runs the server.");
}

QString timeText(const QDateTime &time)
{
    // Not the locale's short form, which leaves the century out.
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

CertificatePanel::CertificatePanel(QWidget *parent)
    : QFrame(parent)
    , m_advice(new QLabel(this))
    , m_chain(new QTreeWidget(this))
    , m_trust(new QPushButton(this))
    , m_copy(new QAction(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chain->setColumnCount(2);
    m_chain->setUniformRowHeights(true);
    m_chain->setFixedHeight(m_chain->fontMetrics().height() * (shownRows + 2));
    m_chain->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_chain->addAction(m_copy);
    m_chain->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setIcon(themeIcon(QStringLiteral("copy")));
    connect(m_copy, &QAction::triggered, this, &CertificatePanel::copyField);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        if (const QList<CertificateInfo> chain = certificateChain(m_handshake); !chain.isEmpty()) {
            emit trusted({m_handshake.tlsServerName, chain.first().fingerprint, chain.first().subject,
                          QDateTime::currentDateTimeUtc()});
        }
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_trust);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_advice);
    layout->addWidget(m_chain);
    layout->addLayout(buttons);
    retranslate();
    hide();
}

void CertificatePanel::showHandshake(const HandshakeInfo &handshake)
{
    if (handshake == m_handshake)
        return;
    m_handshake = handshake;
    retranslate();
    setVisible(!handshake.certificateProblems.isEmpty());
}

void CertificatePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CertificatePanel::retranslate()
{
    QStringList advice;
    for (const CertificateProblem problem : std::as_const(m_handshake.certificateProblems))
        advice.append(adviceFor(problem));
    m_advice->setText(advice.join(u'\n'));
    m_advice->setAccessibleName(tr("What to do about the certificate"));
    m_chain->setAccessibleName(tr("Certificate chain"));
    m_chain->setHeaderLabels({tr("Certificate"), tr("Details")});
    m_copy->setText(tr("&Copy"));
    QString host = m_handshake.tlsServerName;
    m_trust->setText(tr("&Trust This Certificate for %1").arg(host.replace(u'&', QLatin1String("&&"))));
    m_trust->setToolTip(tr("Accepts this one certificate for this host from now on, whatever is wrong with it, and "
                           "connects. Tools → Trusted Certificates takes it back."));
    showChain();
}

void CertificatePanel::showChain()
{
    m_chain->clear();
    const QList<CertificateInfo> chain = certificateChain(m_handshake);
    for (const CertificateInfo &certificate : chain) {
        auto *item = new QTreeWidgetItem(m_chain, {certificate.name, QString()});
        const auto add = [item](const QString &field, const QString &value) {
            auto *row = new QTreeWidgetItem(item, {field, value});
            row->setToolTip(1, value);
        };
        add(tr("Issued to"), certificate.subject);
        add(tr("Issued by"), certificate.issuer);
        add(tr("Valid"), tr("%1 to %2").arg(timeText(certificate.validFrom), timeText(certificate.validUntil)));
        if (!certificate.names.isEmpty())
            add(tr("For hosts"), certificate.names.join(QLatin1String(", ")));
        add(tr("SHA-256"), fingerprintText(certificate.fingerprint));
    }
    if (!chain.isEmpty())
        m_chain->expandItem(m_chain->topLevelItem(0));
}

void CertificatePanel::copyField()
{
    if (const QTreeWidgetItem *item = m_chain->currentItem())
        QGuiApplication::clipboard()->setText(item->text(item->parent() ? 1 : 0));
}

} // namespace wsw
