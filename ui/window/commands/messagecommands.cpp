// SPDX-License-Identifier: MIT
#include "ui/window/commands/messagecommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QWidget>

#include "flow/pushsequence.h"
#include "ui/connection/saved/savedmessageedits.h"
#include "ui/message/background.h"
#include "ui/message/messagelog.h"
#include "ui/message/messagetext.h"
#include "ui/server/behaviour/behaviouredits.h"
#include "ui/widgets/notice/noticearea.h"
#include "ui/window/commands/messageuses.h"
#include "ui/window/itemcommands.h"
#include "ui/window/logpanel.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/workbench.h"

namespace wsw {

using Kind = WorkspaceItem::Kind;

namespace {
const QString noticeKey = QStringLiteral("message");
}

MessageCommands::MessageCommands(const Others &others, QWidget *window)
    : QObject(window)
    , m_others(others)
{
    connect(&others.workbench, &Workbench::flowRunLogged, this,
            [this](const FlowRunEvents &events) { m_origins.take(events); });
}

void MessageCommands::attach(MessageLog &log)
{
    auto *actions = new MessageActions(log);
    actions->setWhyNot(
        [this, &log](MessageActions::Id id, const InspectedMessage &message) { return whyNot(id, message, log); });
    connect(actions, &MessageActions::triggered, this, [this, &log](MessageActions::Id id) { perform(id, log); });
}

template <typename F>
void MessageCommands::withMessage(const RecordAddress &address, F action)
{
    runInBackground<Result<Message>>([address](QPromise<Result<Message>> &promise) {
        promise.addResult(wholeMessage(address));
    }).then(this, [this, action](const Result<Message> &message) {
        if (message)
            action(*message);
        else
            m_others.notices.showError(noticeKey, message.error());
    });
}

void MessageCommands::perform(MessageActions::Id id, MessageLog &log)
{
    const std::optional<InspectedMessage> message = log.inspected();
    if (!message)
        return;
    m_others.notices.dismiss(noticeKey);
    switch (id) {
    case MessageActions::SendAgain: return sendAgain(*message, ownerOf(*message, log));
    case MessageActions::EditAndSend: return edit(*message, targetOf(*message, log));
    case MessageActions::Save: return save(*message);
    case MessageActions::MakeRule: return makeRule(*message, ownerOf(*message, log));
    case MessageActions::MakeFlow: return makeFlow(log);
    case MessageActions::ShowNode:
        if (const Result<PushOrigin> origin = originOf(*message, log))
            emit nodeWanted(*origin);
        return;
    default: return copy(id, *message);
    }
}

QString MessageCommands::whyNot(MessageActions::Id id, const InspectedMessage &message, const MessageLog &log) const
{
    switch (id) {
    case MessageActions::SendAgain:
        return ownerOf(message, log).item.isValid()
                   ? QString()
                   : tr("The workspace has no connection or server that this message went over.");
    case MessageActions::EditAndSend:
        return targetOf(message, log).item.isValid() ? QString()
                                                     : tr("Open a connection's or a server's page to send it from.");
    case MessageActions::MakeRule:
        return ruleServer(ownerOf(message, log)).isEmpty()
                   ? tr("Rules belong to servers: add one to the workspace, or show the page of the one that you mean.")
                   : QString();
    case MessageActions::ShowNode: {
        const Result<PushOrigin> origin = originOf(message, log);
        return origin ? QString() : origin.error().message;
    }
    default: return {};
    }
}

Result<PushOrigin> MessageCommands::originOf(const InspectedMessage &message, const MessageLog &log) const
{
    const auto unknown = [](const QString &why) { return failure(ErrorCode::InvalidArgument, why); };
    if (message.head.direction != Direction::Out)
        return unknown(tr("Only messages that a server sent can be a flow's pushes."));
    const ConnectionOwner owner = ownerOf(message, log);
    const std::optional<PushOrigin> origin =
        m_origins.find({owner.item.id, owner.client, message.head.time, message.head.kind,
                        contentOf(viewOf(message.head)), message.size});
    if (!origin)
        return unknown(tr("No flow is known to have pushed this: only the last pushes of this session are."));
    const Flow *flow = m_others.document.flow(origin->flow);
    if (!flow || !flow->graph().node(origin->nodeId))
        return unknown(tr("The node that pushed this has been deleted."));
    return *origin;
}

ConnectionOwner MessageCommands::ownerOf(const InspectedMessage &message, const MessageLog &log) const
{
    // The numbers in another session's recording are of other connections.
    const ConnectionOwner owner = log.isLive() ? m_others.log.owner(message.head.connection) : ConnectionOwner();
    return m_others.document.contains(owner.item) ? owner : ConnectionOwner();
}

ConnectionOwner MessageCommands::targetOf(const InspectedMessage &message, const MessageLog &log) const
{
    const ConnectionOwner owner = ownerOf(message, log);
    if (owner.item.isValid() || !m_shownItem)
        return owner;
    const WorkspaceItem shown = m_shownItem();
    return shown.isValid() && shown.kind != Kind::Flow ? ConnectionOwner{shown} : ConnectionOwner();
}

QString MessageCommands::ruleServer(const ConnectionOwner &owner) const
{
    if (owner.item.isValid() && owner.item.kind == Kind::Server)
        return owner.item.id;
    const WorkspaceItem shown = m_shownItem ? m_shownItem() : WorkspaceItem();
    if (shown.isValid() && shown.kind == Kind::Server)
        return shown.id;
    const QStringList servers = m_others.document.ids(Kind::Server);
    return servers.size() == 1 ? servers.first() : QString();
}

void MessageCommands::tell(std::function<QString()> text, bool isProblem)
{
    m_others.notices.showNotice(
        noticeKey, {isProblem ? Notice::Severity::Warning : Notice::Severity::Information, std::move(text), {}});
}

bool MessageCommands::fits(const InspectedMessage &message, qint64 most)
{
    if (message.size > most)
        tell([size = message.size, most] {
            return tr("The message has %1, which is too much for this: it is done with messages of up to %2. Export it "
                      "to a file instead.")
                .arg(sizeText(size), sizeText(most));
        });
    return message.size <= most;
}

void MessageCommands::sendAgain(const InspectedMessage &message, const ConnectionOwner &owner)
{
    withMessage(message.address, [this, owner](const Message &whole) { send(owner, whole); });
}

void MessageCommands::send(const ConnectionOwner &owner, const Message &message)
{
    const MessageContent content{message.kind == MessageKind::Binary, message.payload};
    const QString name = m_others.document.name(owner.item);
    const auto offerStart = [this, owner](const std::function<QString()> &text,
                                          const std::function<QString()> &action) {
        m_others.notices.showNotice(
            noticeKey,
            {Notice::Severity::Warning, text, {{action, [this, owner] { m_others.items.start(owner.item); }}}});
    };
    if (owner.item.kind == Kind::Connection) {
        if (m_others.workbench.connectionStatus(owner.item.id).state == ConnectionState::Open)
            m_others.workbench.sendMessage(owner.item.id, content);
        else
            offerStart(
                [name] { return tr("“%1” is not connected. Connect it, then send the message again.").arg(name); },
                [] { return tr("Connect"); });
        return;
    }
    if (m_others.workbench.serverStatus(owner.item.id).state != ServerStatus::State::Listening)
        offerStart([name] { return tr("“%1” is stopped. Start it, then send the message to a client.").arg(name); },
                   [] { return tr("Start"); });
    else if (!m_others.workbench.clients(owner.item.id).client(owner.client))
        tell([name, client = owner.client] {
            return tr("Client %1 of “%2” has gone. Use “Edit and Send” to send the message to another one.")
                .arg(client)
                .arg(name);
        });
    else
        m_others.workbench.pushMessage(owner.item.id, Audience::only({owner.client}), content);
}

void MessageCommands::edit(const InspectedMessage &message, const ConnectionOwner &owner)
{
    if (!fits(message, mostEdited))
        return;
    withMessage(message.address, [this, owner](const Message &whole) {
        emit editWanted(owner.item, owner.client, messageuses::draftOf(whole));
    });
}

void MessageCommands::save(const InspectedMessage &message)
{
    if (!fits(message, mostEdited))
        return;
    withMessage(message.address, [this](const Message &whole) {
        const MessageDraft draft = messageuses::draftOf(whole);
        QList<SavedMessage> messages = m_others.document.workspace().savedMessages;
        SavedMessage saved;
        saved.id = newProfileId();
        saved.name = savedmessages::unusedName(messages, {}, messageuses::nameFor(whole));
        saved.type = draft.type;
        saved.text = draft.text;
        saved.hasVariables = draft.hasVariables;
        messages.append(saved);
        m_others.document.changeSavedMessages(messages);
        const auto takeOut = [this, id = saved.id] {
            QList<SavedMessage> rest = m_others.document.workspace().savedMessages;
            rest.removeIf([&](const SavedMessage &each) { return each.id == id; });
            m_others.document.changeSavedMessages(rest);
        };
        m_others.notices.showNotice(
            noticeKey, {Notice::Severity::Information,
                        [name = saved.name] {
                            return tr("Saved as “%1”, beside the editor of connections and servers.").arg(name);
                        },
                        {{[] { return tr("Undo"); }, takeOut}}});
        emit savedMessageMade(saved.id);
    });
}

void MessageCommands::makeRule(const InspectedMessage &message, const ConnectionOwner &owner)
{
    if (!fits(message, mostEdited))
        return;
    const QString server = ruleServer(owner);
    runInBackground<Result<messageuses::Exchange>>([address = message.address](
                                                       QPromise<Result<messageuses::Exchange>> &promise) {
        promise.addResult(messageuses::exchangeAt(address, mostEdited));
    }).then(this, [this, server, owner](const Result<messageuses::Exchange> &exchange) {
        if (exchange)
            addRule(server, owner, exchange->message, exchange->answer);
        else
            m_others.notices.showError(noticeKey, exchange.error());
    });
}

void MessageCommands::addRule(const QString &server, const ConnectionOwner &owner, const QString &text,
                              const QString &answer)
{
    const ServerProfile *known = m_others.document.server(server);
    if (!known)
        return;
    RuleBehaviour rule;
    rule.condition.text = text;
    rule.action.text = templateOf(answer);
    const Behaviour behaviour = newBehaviour(rule);
    ServerProfile profile = *known;
    const ClientStatus *client =
        owner.item.id == server ? m_others.workbench.clients(server).client(owner.client) : nullptr;
    const qsizetype path = client ? qBound(0, client->info.pathIndex, int(profile.paths.size()) - 1) : 0;
    // First, or an echo that stands before it would be the answer.
    profile.paths[path].behaviours.prepend(behaviour);
    m_others.document.changeServer(profile);
    emit behaviourWanted({Kind::Server, server}, behaviour.id);
    const auto takeOut = [this, server, id = behaviour.id] {
        const ServerProfile *now = m_others.document.server(server);
        const BehaviourPosition place = now ? behaviouredits::find(now->paths, id) : BehaviourPosition();
        if (!place.isBehaviour())
            return;
        ServerProfile without = *now;
        behaviouredits::remove(without.paths, place);
        m_others.document.changeServer(without);
    };
    m_others.notices.showNotice(
        noticeKey, {Notice::Severity::Information,
                    [name = profile.name, hasAnswer = !answer.isEmpty()] {
                        return hasAnswer ? tr("“%1” has a rule now that gives this answer.").arg(name)
                                         : tr("“%1” has a rule now for this message. Write its answer.").arg(name);
                    },
                    {{[] { return tr("Undo"); }, takeOut}}});
}

void MessageCommands::makeFlow(const MessageLog &log)
{
    constexpr int mostLookedAt = 10'000;
    runInBackground<Result<QList<Message>>>([records = log.selectedRecords(mostLookedAt)](
                                                QPromise<Result<QList<Message>>> &promise) {
        promise.addResult(messageuses::textsToPush(records, mostPushes + 1, mostEdited));
    }).then(this, [this](const Result<QList<Message>> &messages) {
        if (messages)
            addFlow(*messages);
        else
            m_others.notices.showError(noticeKey, messages.error());
    });
}

void MessageCommands::addFlow(const QList<Message> &messages)
{
    if (messages.isEmpty()) {
        tell([] { return tr("None of the selected rows is a text message: a flow pushes texts."); });
        return;
    }
    QList<TimedPush> pushes;
    for (const Message &message : messages.first(qMin<qsizetype>(messages.size(), mostPushes)))
        pushes.append({message.time, QString::fromUtf8(message.payload)});
    const QString name = m_others.document.unusedName(Kind::Flow, tr("Recorded messages"));
    const WorkspaceItem item = m_others.document.insert(flowOfPushes(name, pushes));
    emit itemWanted(item);
    if (messages.size() > mostPushes)
        tell([] {
            return tr("The flow has the first %1 of the selected messages.").arg(QLocale().toString(mostPushes));
        });
}

void MessageCommands::copy(MessageActions::Id id, const InspectedMessage &message)
{
    if (!fits(message, mostCopied))
        return;
    runInBackground<Result<QString>>([address = message.address, id](QPromise<Result<QString>> &promise) {
        promise.addResult(wholeMessage(address).map([id](const Message &whole) {
            switch (id) {
            case MessageActions::CopyBase64: return messageuses::base64Of(whole);
            case MessageActions::CopyHex: return messageuses::hexOf(whole);
            case MessageActions::CopyJsonLine: return messageuses::jsonLineOf(whole);
            default: return messageuses::payloadOf(whole);
            }
        }));
    }).then(this, [this](const Result<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        else
            m_others.notices.showError(noticeKey, text.error());
    });
}

} // namespace wsw
