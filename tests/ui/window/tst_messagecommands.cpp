// SPDX-License-Identifier: MIT
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "flow/flowvalidator.h"
#include "message/recordingwriter.h"
#include "support/flows.h"
#include "ui/connection/connectionpage.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvaspanel.h"
#include "ui/flow/flowpage.h"
#include "ui/flow/run/runlog.h"
#include "ui/message/log/logview.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/widgets/notice/windownotice.h"
#include "ui/window/pages/pagetabs.h"
#include "ui/windowparts.h"

using namespace wsw;
using Kind = WorkspaceItem::Kind;

class TestMessageCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void menuSaysWhatIsPossible();
    void sendsAgain();
    void sendsAgainToTheSameClient();
    void saysThatNobodyIsThere();
    void editsAndSends();
    void editsBytes();
    void savesAndUndoes();
    void makesRules();
    void makesFlows();
    void flowOfNothing();
    void showsTheNodeThatPushed_data();
    void showsTheNodeThatPushed();
    void runLogLeadsToItsMessage_data();
    void runLogLeadsToItsMessage();
    void deletedNodeIsNotShown();
    void copies_data();
    void copies();
    void messagesOfOtherSessions();
    void largeMessagesAreRefused();

private:
    LogTabs *logs() const { return m_window->findChild<LogTabs *>(); }
    MessageLog *log() const { return &logs()->current(); }
    LogView *view() const { return log()->findChild<LogView *>(); }
    int rowCount() const { return view()->model().rowCount(); }
    QAction *action(const QString &text) const;
    int rowOf(const QByteArray &payload, Direction direction) const;
    void select(const QByteArray &payload, Direction direction) const { view()->selectRow(rowOf(payload, direction)); }
    void sendText(const QByteArray &text, const QByteArray &answer);
    QString notice() const;
    WorkspaceItem addPushingFlow();
    void runFlow(const WorkspaceItem &flow);
    int pushedRow(const QByteArray &payload) const;
    QPushButton *noticeButton(const QString &text) const;

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    QString m_connection;
    QString m_server;
};

/// A server that echoes, and a client of it that is connected.
void TestMessageCommands::init()
{
    m_parts = std::make_unique<WindowParts>();
    m_window = std::make_unique<MainWindow>(m_parts->forWindow());
    m_window->show();
    ServerProfile server;
    server.name = QStringLiteral("mirror");
    server.port = 0;
    server.paths.first().behaviours.append(newBehaviour(EchoBehaviour()));
    m_server = m_parts->document.insert(server).id;
    m_parts->workbench->startServer(*m_parts->document.server(m_server));
    QTRY_COMPARE(int(m_parts->workbench->serverStatus(m_server).state), int(ServerStatus::State::Listening));
    ConnectionProfile connection;
    connection.name = QStringLiteral("client");
    connection.address = m_parts->workbench->serverStatus(m_server).url();
    m_connection = m_parts->document.insert(connection).id;
    m_parts->workbench->openConnection(*m_parts->document.connection(m_connection));
    QTRY_COMPARE(int(m_parts->workbench->connectionStatus(m_connection).state), int(ConnectionState::Open));
    QTRY_COMPARE(m_parts->workbench->clients(m_server).clients().size(), 1);
}

void TestMessageCommands::cleanup()
{
    m_window.reset();
    m_parts.reset();
}

QAction *TestMessageCommands::action(const QString &text) const
{
    for (QAction *each : log()->actions()) {
        if (each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

/// The last row of that kind on the client's side.
int TestMessageCommands::rowOf(const QByteArray &payload, Direction direction) const
{
    const quint32 connection = m_parts->workbench->connectionStatus(m_connection).connection;
    const RecordingModel &model = view()->model();
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        const MessageView message = model.message(model.record(row));
        if (message.payload == payload && message.direction == direction && message.connection == connection)
            return row;
    }
    return -1;
}

void TestMessageCommands::sendText(const QByteArray &text, const QByteArray &answer)
{
    m_parts->workbench->sendText(m_connection, QString::fromUtf8(text));
    QTRY_VERIFY(rowOf(answer, Direction::In) >= 0);
}

QString TestMessageCommands::notice() const
{
    const auto *bar = m_window->findChild<WindowNotice *>();
    return bar ? bar->text() : QString();
}

QPushButton *TestMessageCommands::noticeButton(const QString &text) const
{
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == text && qobject_cast<WindowNotice *>(button->parentWidget()))
            return button;
    }
    return nullptr;
}

void TestMessageCommands::menuSaysWhatIsPossible()
{
    view()->selectRow(-1);
    QVERIFY(!action(QStringLiteral("Send Again"))->isEnabled());
    view()->selectRow(0); // an event
    QVERIFY(!action(QStringLiteral("Send Again"))->isEnabled());
    QVERIFY(action(QStringLiteral("Send Again"))->toolTip().contains(QStringLiteral("Only text and binary")));
    QVERIFY(action(QStringLiteral("Copy Payload"))->isEnabled());
    QMenu menu;
    emit log()->menuAboutToShow(menu);
    QVERIFY(menu.actions().contains(action(QStringLiteral("Make an Answer Rule"))));
    QVERIFY(menu.toolTipsVisible());
    for (const QAction *each : menu.actions())
        QVERIFY(each->isSeparator() || each->isEnabled() || !each->toolTip().isEmpty());
}

void TestMessageCommands::sendsAgain()
{
    sendText("hello", "hello");
    select("hello", Direction::Out);
    const quint64 received = m_parts->workbench->connectionStatus(m_connection).received;
    action(QStringLiteral("Send Again"))->trigger();
    QTRY_COMPARE(m_parts->workbench->connectionStatus(m_connection).received, received + 1);
}

void TestMessageCommands::sendsAgainToTheSameClient()
{
    sendText("hello", "hello");
    // What the server sent: the row before belongs to its side.
    int row = -1;
    const RecordingModel &model = view()->model();
    const quint32 client = m_parts->workbench->clients(m_server).clients().first().connection;
    const auto find = [&] {
        for (row = model.rowCount() - 1; row >= 0; --row) {
            const MessageView message = model.message(model.record(row));
            if (message.connection == client && message.direction == Direction::Out)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(find());
    view()->selectRow(row);
    const quint64 received = m_parts->workbench->connectionStatus(m_connection).received;
    action(QStringLiteral("Send Again"))->trigger();
    QTRY_COMPARE(m_parts->workbench->connectionStatus(m_connection).received, received + 1);
    m_parts->workbench->closeConnection(m_connection);
    QTRY_VERIFY(m_parts->workbench->clients(m_server).clients().isEmpty());
    view()->selectRow(row);
    action(QStringLiteral("Send Again"))->trigger();
    QTRY_VERIFY2(notice().contains(QStringLiteral("has gone")), qPrintable(notice()));
    m_parts->workbench->stopServer(m_server);
    QTRY_COMPARE(int(m_parts->workbench->serverStatus(m_server).state), int(ServerStatus::State::Stopped));
    action(QStringLiteral("Send Again"))->trigger();
    QTRY_VERIFY2(notice().contains(QStringLiteral("is stopped")), qPrintable(notice()));
}

void TestMessageCommands::saysThatNobodyIsThere()
{
    sendText("hello", "hello");
    select("hello", Direction::Out);
    m_parts->workbench->closeConnection(m_connection);
    QTRY_COMPARE(int(m_parts->workbench->connectionStatus(m_connection).state), int(ConnectionState::Closed));
    action(QStringLiteral("Send Again"))->trigger();
    QTRY_VERIFY2(notice().contains(QStringLiteral("“client” is not connected")), qPrintable(notice()));
    noticeButton(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(int(m_parts->workbench->connectionStatus(m_connection).state), int(ConnectionState::Open));
}

void TestMessageCommands::editsAndSends()
{
    sendText(R"({"a":"{{b}}"})", R"({"a":"{{b}}"})");
    select(R"({"a":"{{b}}"})", Direction::In);
    action(QStringLiteral("Edit and Send…"))->trigger();
    QTRY_COMPARE(m_parts->document.connection(m_connection)->draft, QStringLiteral(R"({"a":"{{b}}"})"));
    QCOMPARE(m_parts->document.connection(m_connection)->contentType, ContentType::Json);
    QVERIFY(!m_parts->document.connection(m_connection)->draftHasVariables);
    QCOMPARE(m_window->findChild<PageTabs *>()->currentItem().id, m_connection);
}

void TestMessageCommands::editsBytes()
{
    m_parts->workbench->sendBinary(m_connection, "\1\xff");
    QTRY_VERIFY(rowOf("\1\xff", Direction::In) >= 0);
    select("\1\xff", Direction::Out);
    action(QStringLiteral("Edit and Send…"))->trigger();
    QTRY_COMPARE(m_parts->document.connection(m_connection)->draft, QStringLiteral("01 ff"));
    QCOMPARE(m_parts->document.connection(m_connection)->contentType, ContentType::Hex);
}

void TestMessageCommands::savesAndUndoes()
{
    sendText(R"({"type":"order","n":1})", R"({"type":"order","n":1})");
    select(R"({"type":"order","n":1})", Direction::Out);
    const auto saved = [this] { return m_parts->document.workspace().savedMessages; };
    action(QStringLiteral("Save in the Workspace"))->trigger();
    QTRY_COMPARE(saved().size(), 1);
    QCOMPARE(saved().first().name, QStringLiteral("order"));
    QCOMPARE(saved().first().type, ContentType::Json);
    action(QStringLiteral("Save in the Workspace"))->trigger();
    QTRY_COMPARE(saved().size(), 2);
    QCOMPARE(saved().last().name, QStringLiteral("order 2"));
    noticeButton(QStringLiteral("Undo"))->click();
    QCOMPARE(saved().size(), 1);
    QCOMPARE(saved().first().name, QStringLiteral("order"));
}

void TestMessageCommands::makesRules()
{
    sendText("ping {{x}}", "ping {{x}}");
    select("ping {{x}}", Direction::Out);
    action(QStringLiteral("Make an Answer Rule"))->trigger();
    const auto behaviours = [this] { return m_parts->document.server(m_server)->paths.first().behaviours; };
    QTRY_COMPARE(behaviours().size(), 2);
    const auto *rule = std::get_if<RuleBehaviour>(&behaviours().constFirst().what);
    QVERIFY(rule);
    const RuleBehaviour made = std::get<RuleBehaviour>(behaviours().constFirst().what);
    QCOMPARE(made.condition.text, QStringLiteral("ping {{x}}"));
    QCOMPARE(made.action.text, QStringLiteral("ping {{'{{'}}x}}"));
    QCOMPARE(m_window->findChild<PageTabs *>()->currentItem().id, m_server);
    // It does what it says.
    m_parts->workbench->applyBehaviours(*m_parts->document.server(m_server), {});
    const quint64 received = m_parts->workbench->connectionStatus(m_connection).received;
    m_parts->workbench->sendText(m_connection, QStringLiteral("ping {{x}}"));
    QTRY_COMPARE(m_parts->workbench->connectionStatus(m_connection).received, received + 1);
    QTRY_COMPARE(m_parts->workbench->serverStatus(m_server).matches.value(behaviours().first().id), 1);
    QVERIFY(m_parts->workbench->serverStatus(m_server).error.message.isEmpty());
    noticeButton(QStringLiteral("Undo"))->click();
    QCOMPARE(behaviours().size(), 1);
}

void TestMessageCommands::makesFlows()
{
    sendText("one", "one");
    sendText("two {{b}}", "two {{b}}");
    view()->selectRow(0);
    view()->selectRow(rowCount() - 1, true);
    action(QStringLiteral("Make a Flow"))->trigger();
    QTRY_COMPARE(m_parts->document.workspace().flows.size(), 1);
    const FlowGraph graph = m_parts->document.workspace().flows.first();
    QCOMPARE(graph.name, QStringLiteral("Recorded messages"));
    QVERIFY(validateFlow(graph).isEmpty());
    QStringList contents;
    for (const FlowNode &node : graph.nodes) {
        if (node.kind == QLatin1String("push"))
            contents += node.properties.value(QLatin1String("content")).toString();
    }
    // Those that the client sent, and those with which the server answered.
    QCOMPARE(contents.count(QStringLiteral("one")), 2);
    QCOMPARE(contents.count(QStringLiteral("two {{'{{'}}b}}")), 2);
    QCOMPARE(m_window->findChild<PageTabs *>()->currentItem().id, graph.id);
}

void TestMessageCommands::flowOfNothing()
{
    view()->selectRow(0);
    action(QStringLiteral("Make a Flow"))->trigger();
    QTRY_VERIFY2(notice().contains(QStringLiteral("None of the selected rows")), qPrintable(notice()));
    QVERIFY(m_parts->document.workspace().flows.isEmpty());
}

/// Pushes "from a" and "from b" to all; run for nobody.
WorkspaceItem TestMessageCommands::addPushingFlow()
{
    const auto push = [](const QString &id) {
        return test::flowNode(id, QStringLiteral("push"), {{QStringLiteral("content"), QStringLiteral("from ") + id}});
    };
    FlowGraph flow = test::flowOf({push(QStringLiteral("a")), push(QStringLiteral("b"))});
    flow.name = QStringLiteral("pushing");
    return m_parts->document.insert(flow);
}

void TestMessageCommands::runFlow(const WorkspaceItem &flow)
{
    m_parts->workbench->runFlow(1, m_parts->document.flow(flow.id)->graph(), m_server, 0);
    QTRY_VERIFY(pushedRow("from b") >= 0);
}

/// Of what the server sent.
int TestMessageCommands::pushedRow(const QByteArray &payload) const
{
    const RecordingModel &model = view()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const MessageView message = model.message(model.record(row));
        if (message.payload == payload && message.direction == Direction::Out)
            return row;
    }
    return -1;
}

void TestMessageCommands::showsTheNodeThatPushed_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("page is open") << true;
    QTest::newRow("page is closed") << false;
}

void TestMessageCommands::showsTheNodeThatPushed()
{
    QFETCH(const bool, isOpen);
    const WorkspaceItem flow = addPushingFlow();
    auto *tabs = m_window->findChild<PageTabs *>();
    if (isOpen)
        tabs->open(flow);
    QAction *show = action(QStringLiteral("Show Node"));
    sendText("echoed", "echoed");
    view()->selectRow(pushedRow("echoed"));
    QVERIFY(!show->isEnabled()); // nor did a flow push what the client sent
    QVERIFY(!show->toolTip().isEmpty());

    runFlow(flow);
    tabs->open({Kind::Server, m_server});
    view()->selectRow(pushedRow("from b"));
    QTRY_VERIFY2(show->isEnabled(), qPrintable(show->toolTip()));
    show->trigger();
    QCOMPARE(tabs->currentItem(), flow);
    const auto *page = qobject_cast<FlowPage *>(tabs->currentPage());
    QVERIFY(page);
    QCOMPARE(page->canvas().scene().currentNode(), QStringLiteral("b"));
    const auto *log = page->findChild<RunLog *>();
    QCOMPARE(log->isVisible(), isOpen);
    if (isOpen)
        QCOMPARE(log->events().event(log->currentIndex().row())->content, QByteArray("from b"));

    // The same message where it came in is nobody's push.
    view()->selectRow(rowOf("from b", Direction::In));
    QVERIFY(!show->isEnabled());
}

void TestMessageCommands::runLogLeadsToItsMessage_data()
{
    QTest::addColumn<quint32>("client");
    QTest::newRow("of the first client") << 1U;
    QTest::newRow("of the second client") << 2U;
}

/// Two clients were sent the same at once.
void TestMessageCommands::runLogLeadsToItsMessage()
{
    QFETCH(const quint32, client);
    ConnectionProfile second;
    second.id = QStringLiteral("second");
    second.address = m_parts->workbench->serverStatus(m_server).url();
    m_parts->workbench->openConnection(second);
    QTRY_COMPARE(m_parts->workbench->clients(m_server).clients().size(), 2);
    FlowGraph graph = test::flowOf({test::flowNode(QStringLiteral("p"), QStringLiteral("push"),
                                                   {{QStringLiteral("client"), QStringLiteral("{{wsSessionId}}")},
                                                    {QStringLiteral("content"), QStringLiteral("same")}})});
    const WorkspaceItem flow = m_parts->document.insert(graph);
    auto *tabs = m_window->findChild<PageTabs *>();
    tabs->open(flow);
    graph = m_parts->document.flow(flow.id)->graph();
    QSignalSpy logged(m_parts->workbench.get(), &Workbench::flowRunLogged);
    const quint32 other = 3 - client;
    m_parts->workbench->runFlow(1, graph, m_server, other);
    m_parts->workbench->runFlow(2, graph, m_server, client);
    const auto pushOf = [&](quint32 whom) {
        std::optional<PushOrigin> found;
        for (const QVariantList &told : logged) {
            const auto events = told.first().value<FlowRunEvents>();
            for (const FlowRunEvent &event : events.events) {
                if (event.client == QString::number(whom))
                    found = {events.flow, events.run, event.nodeId, event.time};
            }
        }
        return found;
    };
    QTRY_VERIFY(pushOf(client) && pushOf(other));
    auto *page = qobject_cast<FlowPage *>(tabs->currentPage());
    QVERIFY(page);
    auto *log = page->findChild<RunLog *>();
    page->showPush(*pushOf(client));
    QTRY_VERIFY(log->currentIndex().isValid());
    QTRY_VERIFY(rowCount() > 0 && pushedRow("same") >= 0);
    emit log->activated(log->currentIndex());
    const RecordingModel &model = view()->model();
    const MessageView shown = model.message(model.record(view()->selection().current));
    QCOMPARE(shown.payload.toByteArray(), QByteArray("same"));
    QCOMPARE(shown.direction, Direction::Out);
    QCOMPARE(shown.connection, m_parts->workbench->clients(m_server).client(client)->connection);
}

void TestMessageCommands::deletedNodeIsNotShown()
{
    const WorkspaceItem flow = addPushingFlow();
    runFlow(flow);
    QAction *show = action(QStringLiteral("Show Node"));
    view()->selectRow(-1);
    view()->selectRow(pushedRow("from a"));
    QTRY_VERIFY(show->isEnabled());
    m_parts->document.remove(flow);
    view()->selectRow(pushedRow("from b"));
    QVERIFY(!show->isEnabled());
    QVERIFY2(show->toolTip().contains(QStringLiteral("deleted")), qPrintable(show->toolTip()));
}

void TestMessageCommands::copies_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("text");
    QTest::newRow("payload") << QStringLiteral("Copy Payload") << QStringLiteral("é1");
    QTest::newRow("base64") << QStringLiteral("Copy as Base64") << QStringLiteral("w6kx");
    QTest::newRow("hex") << QStringLiteral("Copy as Hex") << QStringLiteral("c3 a9 31");
}

void TestMessageCommands::copies()
{
    QFETCH(const QString, action);
    QFETCH(const QString, text);
    sendText("é1", "é1");
    select("é1", Direction::Out);
    this->action(action)->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), text);
    this->action(QStringLiteral("Copy as JSON Line"))->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1Char('{')));
    const QJsonObject line = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(line.value(QLatin1String("data")).toString(), QStringLiteral("é1"));
}

/// Connection 1 of a recording of last week is not connection 1 of now.
void TestMessageCommands::messagesOfOtherSessions()
{
    const QString path = m_parts->folder.filePath(QStringLiteral("old.wsrecording"));
    {
        const auto writer = RecordingWriter::create(path);
        Message message;
        message.connection = m_parts->workbench->connectionStatus(m_connection).connection;
        message.payload = "old";
        (*writer)->append(message);
    }
    QSignalSpy opened(logs(), &LogTabs::fileOpened);
    QVERIFY(logs()->openFile(path));
    QVERIFY(opened.wait());
    view()->selectRow(0);
    QVERIFY(!action(QStringLiteral("Send Again"))->isEnabled());
    QVERIFY(!action(QStringLiteral("Send Again"))->toolTip().isEmpty());
    QVERIFY(!action(QStringLiteral("Edit and Send…"))->isEnabled());
    m_window->findChild<PageTabs *>()->open({Kind::Connection, m_connection});
    view()->selectRow(-1);
    view()->selectRow(0);
    action(QStringLiteral("Edit and Send…"))->trigger();
    QTRY_COMPARE(m_parts->document.connection(m_connection)->draft, QStringLiteral("old"));
}

void TestMessageCommands::largeMessagesAreRefused()
{
    const QByteArray large(2 * 1024 * 1024, 'x');
    sendText(large, large);
    select(large, Direction::Out);
    action(QStringLiteral("Save in the Workspace"))->trigger();
    QVERIFY2(notice().contains(QStringLiteral("too much")), qPrintable(notice()));
    QVERIFY(m_parts->document.workspace().savedMessages.isEmpty());
}

QTEST_MAIN(TestMessageCommands)
#include "tst_messagecommands.moc"
