// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "ui/window/commands/messageactions.h"
#include "ui/workspace/workspaceitem.h"
#include "workspace/profile/messagedraft.h"
#include "workspace/pushorigins.h"

class QWidget;

namespace wsw {

class ItemCommands;
class LogPanel;
class MessageLog;
class NoticeArea;
class WorkspaceDocument;
class Workbench;
struct ConnectionOwner;

/// Does things with messages of the log: sends them again, and makes other things of them. Their payloads are read on
/// worker threads, so that what comes of it comes a little later.
class MessageCommands : public QObject
{
    Q_OBJECT

public:
    struct Others
    {
        WorkspaceDocument &document;
        Workbench &workbench;
        LogPanel &log;
        ItemCommands &items;
        NoticeArea &notices;
    };
    MessageCommands(const Others &others, QWidget *window);

    /// Offers them for what is selected there.
    void attach(MessageLog &log);
    /// Gives the page in front: for messages that are of nothing in the workspace.
    void setShownItem(std::function<WorkspaceItem()> shownItem) { m_shownItem = std::move(shownItem); }

    static constexpr qint64 mostEdited = 1024 * 1024;
    static constexpr qint64 mostCopied = 64 * 1024 * 1024;
    static constexpr int mostPushes = 200;

signals:
    /// To be put into the composer of a connection's or server's page; `client` 0: of none in particular.
    void editWanted(const wsw::WorkspaceItem &item, quint32 client, const wsw::MessageDraft &draft);
    void itemWanted(const wsw::WorkspaceItem &item);
    void nodeWanted(const wsw::PushOrigin &origin);
    void behaviourWanted(const wsw::WorkspaceItem &server, const QString &behaviour);
    void savedMessageMade(const QString &id);

private:
    void perform(MessageActions::Id id, MessageLog &log);
    QString whyNot(MessageActions::Id id, const InspectedMessage &message, const MessageLog &log) const;
    ConnectionOwner ownerOf(const InspectedMessage &message, const MessageLog &log) const;
    /// Of the owner, or the page in front.
    ConnectionOwner targetOf(const InspectedMessage &message, const MessageLog &log) const;
    /// Where in which flow it was pushed; or why that is not known.
    Result<PushOrigin> originOf(const InspectedMessage &message, const MessageLog &log) const;
    /// Where a rule of it would go; empty: nowhere.
    QString ruleServer(const ConnectionOwner &owner) const;
    void sendAgain(const InspectedMessage &message, const ConnectionOwner &owner);
    void send(const ConnectionOwner &owner, const Message &message);
    void edit(const InspectedMessage &message, const ConnectionOwner &owner);
    void save(const InspectedMessage &message);
    void makeRule(const InspectedMessage &message, const ConnectionOwner &owner);
    void addRule(const QString &server, const ConnectionOwner &owner, const QString &text, const QString &answer);
    void makeFlow(const MessageLog &log);
    void addFlow(const QList<Message> &messages);
    void copy(MessageActions::Id id, const InspectedMessage &message);
    /// True if it is; else says so.
    bool fits(const InspectedMessage &message, qint64 most);
    void tell(std::function<QString()> text, bool isProblem = true);
    /// Reads the whole message, then calls action(message).
    template <typename F>
    void withMessage(const RecordAddress &address, F action);

    Others m_others;
    PushOrigins m_origins;
    std::function<WorkspaceItem()> m_shownItem;
};

} // namespace wsw
