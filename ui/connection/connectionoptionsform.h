// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wsw {

class EngineOptionsForm;

/// The rarer settings of a connection. They hold from the next time it connects.
class ConnectionOptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionOptionsForm(QWidget *parent = nullptr);

    void show(const ConnectionProfile &profile);
    void writeTo(ConnectionProfile &profile) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_subprotocolsLabel;
    QLineEdit *m_subprotocols;
    QLabel *m_originLabel;
    QLineEdit *m_origin;
    QLabel *m_timeoutLabel;
    QSpinBox *m_timeout;
    QLabel *m_pingLabel;
    QSpinBox *m_ping;
    QCheckBox *m_insecure;
    EngineOptionsForm *m_engine;
};

} // namespace wsw
