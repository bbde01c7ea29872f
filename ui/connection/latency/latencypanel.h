// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/client/connectionlatency.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace wsw {

class LatencyView;

/// How fast a connection answers: round trips of pings, and from requests to their answers by a JSON key.
class LatencyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPanel(QWidget *parent = nullptr);

    QString pairKey() const;
    void setPairKey(const QString &key);
    void showReport(const LatencyReport &report);
    /// What is to be said of requests that have no answer; empty if there are none.
    static QString unansweredNote(const LatencyReport &report);

signals:
    void pairKeyEdited(const QString &key);
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void retranslate();
    QString pairNote() const;

    LatencyView *m_pings;
    LatencyView *m_pairs;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QPushButton *m_reset;
    LatencyReport m_report;
};

} // namespace wsw
