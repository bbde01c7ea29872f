// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wsw {

class EngineOptionsForm;
class MessageSizeBox;
class PathField;

/// What a server does by itself. It holds from the next start.
class ServerOptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerOptionsForm(QWidget *parent = nullptr);

    void show(const ServerProfile &profile);
    void writeTo(ServerProfile &profile) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_subprotocolsLabel;
    QLineEdit *m_subprotocols;
    QLabel *m_maxMessageLabel;
    MessageSizeBox *m_maxMessage;
    EngineOptionsForm *m_engine;
    QLabel *m_certificateLabel;
    PathField *m_certificate;
    QLabel *m_keyLabel;
    PathField *m_key;
};

} // namespace wsw
