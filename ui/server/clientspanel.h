// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/flowgraph.h"
#include "ui/server/clientmodel.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;

namespace wsw {

class CloseButton;
class ErrorLine;

/// A server's clients, found by a filter, and what can be done to them. It says what is wanted by signals and ids; the
/// page does it.
class ClientsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPanel(QWidget *parent = nullptr);

    void setListening(bool listening);
    void reset(const QList<ClientStatus> &clients);
    void apply(const ClientChanges &changes);
    void setFlows(const QList<FlowGraph> &flows);
    /// The parameters that clients may have, for completing the filter.
    void setParameters(const QStringList &parameters);
    QString filterText() const;
    void setFilterText(const QString &text);
    /// Nothing if it can't be read.
    const std::optional<ClientFilter> &filter() const { return m_filter; }
    QList<quint32> selectedClients() const;
    void selectClient(quint32 client);            ///< alone, if it is shown
    const ClientStatus *client(quint32 id) const; ///< of those that are shown
    int matchingClients() const { return m_filter && !m_filter->isEmpty() ? m_model.rowCount() : 0; }
    int clientCount() const { return m_model.clientCount(); }
    void focusTable();
    void focusFilter();

signals:
    void clientsChanged(); ///< who is there, shown or selected
    void filterEdited();
    void pingRequested(const QList<quint32> &clients);
    void disconnectRequested(const QList<quint32> &clients, quint16 code, const QString &reason);
    void dropRequested(const QList<quint32> &clients);
    void blockRequested(const QList<quint32> &clients);
    void logRequested(const QList<quint32> &clients);
    void flowRequested(const QString &flow, const QList<quint32> &clients);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildLayout();
    void connectSignals();
    void showMenu(const QPoint &position);
    void copySelected() const;
    void applyFilter();
    void showUsedColumns();
    void showCount();
    void enableActions();
    void retranslate();

    ClientModel m_model;
    std::optional<ClientFilter> m_filter = ClientFilter();
    QStringList m_parameters;
    QLineEdit *m_filterField;
    QLabel *m_count;
    ErrorLine *m_error;
    QTableView *m_table;
    QToolButton *m_runFlow;
    QMenu *m_flows;
    QToolButton *m_ping;
    CloseButton *m_disconnect;
    QToolButton *m_more;
    QAction *m_copy;
    QAction *m_showLog;
    QAction *m_drop;
    QAction *m_block;
    bool m_listening = false;
};

} // namespace wsw
