// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace wsw {

/// What the window shows while no page is open: the first three clicks, with the buttons that make them.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

signals:
    void serverWanted();
    void connectionWanted();
    void demoWanted();
    void workspaceWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_lead;
    QList<QLabel *> m_steps;
    QPushButton *m_server;
    QPushButton *m_connection;
    QPushButton *m_demo;
    QPushButton *m_open;
    QLabel *m_or;
};

} // namespace wsw
