// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "websocket/faultinjection.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace wsw {

/// What can be done to a whole connection that no well-behaved endpoint would. It says what is wanted by signals.
class FaultForm : public QWidget
{
    Q_OBJECT

public:
    explicit FaultForm(QWidget *parent = nullptr);

    /// To what a new connection begins with. Tells nobody.
    void reset();

signals:
    void pongsWithheld(bool withheld);
    void paceChosen(const wsw::OutgoingPace &pace);
    void stallRequested(qint64 bytes);
    void resumeRequested();
    void endRequested(wsw::TcpEnd end);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    QSpinBox *addNumber(int most);
    void retranslate();

    QCheckBox *m_withholdPongs;
    QLabel *m_rateLabel;
    QSpinBox *m_rate;
    QLabel *m_delayLabel;
    QSpinBox *m_delay;
    QLabel *m_stallLabel;
    QSpinBox *m_stallBytes;
    QPushButton *m_stall;
    QPushButton *m_resume;
    QLabel *m_endLabel;
    QPushButton *m_finish;
    QPushButton *m_abort;
};

} // namespace wsw
