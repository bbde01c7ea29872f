// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "websocket/connectionoptions.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace wsw {

class SecondsBox;

/// Whether a connection that failed or was lost is opened again, and when.
class ReconnectForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReconnectForm(QWidget *parent = nullptr);

    void show(const ReconnectOptions &options);
    ReconnectOptions options() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onEdited();
    void updateHint();
    void retranslate();

    QCheckBox *m_enabled;
    QLabel *m_firstLabel;
    SecondsBox *m_first;
    QLabel *m_factorLabel;
    QDoubleSpinBox *m_factor;
    QLabel *m_mostLabel;
    SecondsBox *m_most;
    QLabel *m_jitterLabel;
    QSpinBox *m_jitter;
    QLabel *m_attemptsLabel;
    QSpinBox *m_attempts;
    QLabel *m_hint;
};

} // namespace wsw
