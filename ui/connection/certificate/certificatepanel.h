// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "message/handshakeinfo.h"
#include "ui/settings.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace wsw {

/// What to do about a certificate that is not trusted: advice, the chain to judge it by, and a button to trust it.
/// Takes no room while there is nothing wrong.
class CertificatePanel : public QFrame
{
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent = nullptr);

    /// Of an opening that failed; hides if its certificate is not why.
    void showHandshake(const HandshakeInfo &handshake);

signals:
    void trusted(const wsw::TrustedCertificate &certificate);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChain();
    void retranslate();
    void copyField();

    HandshakeInfo m_handshake;
    QLabel *m_advice;
    QTreeWidget *m_chain;
    QPushButton *m_trust;
    QAction *m_copy;
};

} // namespace wsw
