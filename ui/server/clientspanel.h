// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/server/clientmodel.h"

class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace wsw {

class CloseButton;

/// A server's clients and what can be done to them. It says what is wanted by signals and ids; the page does it.
class ClientsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPanel(QWidget *parent = nullptr);

    void setListening(bool listening);
    void update(const QList<ClientStatus> &clients);
    void setFlows(const QList<FlowGraph> &flows);
    QString draft() const;
    void setDraft(const QString &text);
    QList<quint32> selectedClients() const;
    void sendToAll();

signals:
    void selectionChanged();
    void draftChanged();
    void sendRequested(const QList<quint32> &clients, const QString &text);
    void sendToAllRequested(const QString &text);
    void pingRequested(const QList<quint32> &clients);
    void disconnectRequested(const QList<quint32> &clients, quint16 code, const QString &reason);
    void flowRequested(const QString &flow, const QList<quint32> &clients);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void sendToSelected();
    void enableButtons();
    void retranslate();

    ClientModel m_model;
    QTableView *m_table;
    QPlainTextEdit *m_message;
    QPushButton *m_sendToSelected;
    QPushButton *m_sendToAll;
    QToolButton *m_runFlow;
    QMenu *m_flows;
    QToolButton *m_ping;
    CloseButton *m_disconnect;
    bool m_listening = false;
};

} // namespace wsw
