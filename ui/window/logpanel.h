// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QWidget>

#include "ui/message/filter/logfilters.h"
#include "ui/workspace/workspaceitem.h"
#include "workspace/workbench.h"

class QComboBox;
class QLabel;

namespace wsw {

class LogTabs;
class MessageLog;
class WorkspaceDocument;
struct FlowRunEvent;

/// To what of the workspace a connection belongs.
struct ConnectionOwner
{
    WorkspaceItem item;
    quint32 client = 0; ///< of a server: its own id of the client
};

/// The message log beneath the pages, with the choice of whose messages it shows. Knows which of the recording's
/// connections belong to which connection or server of the workspace.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    LogPanel(const WorkspaceDocument &document, Workbench &workbench, Settings &settings, QWidget *parent = nullptr);

    LogTabs &tabs() const { return *m_tabs; }
    MessageLog &log() const; ///< the shown one
    /// The page that "this page" means; not valid for none.
    void setPage(const WorkspaceItem &item);
    /// These alone, until another choice is made.
    void showConnections(const QSet<quint32> &connections);
    /// The message that a flow's run pushed on that server, in the session's log; of one to all, one of them.
    void showPush(const FlowRunEvent &push, const QString &server);
    /// Whose connection of the session's recording it is; no valid item if nobody's that is known.
    ConnectionOwner owner(quint32 connection) const { return m_owners.value(connection); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void note(const QString &profile, quint32 connection, const QString &label);
    /// The connections of clients that are numbered from 1; 0 for one that has none.
    void noteClients(const ClientChanges &changes);
    void noteNumbered(const QString &profile, const QList<quint32> &connections);
    bool remember(const ConnectionOwner &owner, quint32 connection, const QString &label); ///< whether it is new
    void widenScope(const QString &profile); ///< which has a new connection
    void applyScope();
    void retranslate();

    const WorkspaceDocument &m_document;
    LogFilters m_filters;
    LogTabs *m_tabs;
    MessageLog *m_live;
    QLabel *m_scopeLabel;
    QComboBox *m_scope;
    QHash<QString, QSet<quint32>> m_connections; ///< by profile
    QHash<quint32, ConnectionOwner> m_owners;
    QSet<quint32> m_chosen; ///< by showConnections()
    WorkspaceItem m_page;
};

} // namespace wsw
