// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include "message/recordingreader.h"
#include "ui/connection/composer/composermemory.h"
#include "ui/connection/connectionpage.h"
#include "ui/connection/latency/latencypanel.h"
#include "ui/connection/latency/latencyview.h"
#include "ui/connection/ping/pingform.h"
#include "ui/profile/profilestarter.h"
#include "ui/widgets/closebutton.h"
#include "ui/widgets/closeform.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/label/statelabel.h"
#include "websocket/engines.h"
#include "windowparts.h"

using namespace wsw;
using Kind = WorkspaceItem::Kind;

namespace {

const QString serverId = QStringLiteral("server");

// A page for one connection, and an echo server for it.
struct Fixture
{
    explicit Fixture(const QString &address = {})
    {
        ServerProfile server;
        server.id = serverId;
        server.port = 0;
        server.paths.first().behaviours = {newBehaviour(EchoBehaviour())};
        parts.workbench->startServer(server, {});
        ConnectionProfile profile;
        profile.address = address;
        profile.connectTimeoutMs = 2000;
        item = parts.document.insert(profile);
        page = std::make_unique<ConnectionPage>(item.id, parts.document, *parts.workbench, starter, *parts.settings,
                                                memories);
        page->show();
    }

    QString serverUrl() const { return parts.workbench->serverStatus(serverId).url(); }
    QLineEdit *address() const { return findNamed<QLineEdit>(*page, QStringLiteral("Address")); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QPlainTextEdit *message() const { return findNamed<QPlainTextEdit>(*page, QStringLiteral("Message")); }
    QString state() const { return findNamed<StateLabel>(*page, QStringLiteral("Connection state"))->text(); }
    QString shownError() const
    {
        for (ErrorLine *line : page->findChildren<ErrorLine *>()) {
            if (line->isVisible())
                return line->text();
        }
        return {};
    }
    ConnectionStatus status() const { return parts.workbench->connectionStatus(item.id); }

    WindowParts parts;
    QWidget window;
    ComposerMemories memories;
    ProfileStarter starter{parts.document, *parts.workbench, parts.vault, *parts.settings, &window};
    WorkspaceItem item;
    std::unique_ptr<ConnectionPage> page;
};

} // namespace

class ConnectionPageTest : public QObject
{
    Q_OBJECT

private slots:
    void connectsSendsAndCloses();
    void keysDoTheSame();
    void refusesBadAddresses_data();
    void refusesBadAddresses();
    void checksWhatIsTyped_data();
    void checksWhatIsTyped();
    void keepsWhatIsTyped();
    void takesPastedCommands();
    void closesWithCodeAndReason();
    void limitsTheCloseReason();
    void enterCloses();
    void drops();
    void pingsWithAPayload();
    void repeats();
    void sendsSavedMessages();
    void expandsVariables();
    void editsHowItSpeaks();
    void showsTheHandshake();
    void failsBeforeTheHandshake();
    void measuresLatency();
};

void ConnectionPageTest::connectsSendsAndCloses()
{
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    QCOMPARE(fixture.state(), QStringLiteral("Closed"));
    QVERIFY(!fixture.button(QStringLiteral("Send"))->isEnabled());
    fixture.address()->setText(fixture.serverUrl() + QStringLiteral("/any"));
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    QVERIFY(fixture.button(QStringLiteral("Disconnect")));

    fixture.message()->setPlainText(QStringLiteral("Grüße, 世界"));
    fixture.button(QStringLiteral("Send"))->click();
    QTRY_COMPARE(fixture.status().received, 1U);
    fixture.button(QStringLiteral("Disconnect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Closed"));
    QCOMPARE(fixture.status().close.code, quint16(1000));
    QVERIFY(fixture.button(QStringLiteral("Connect")));
    QCOMPARE(fixture.parts.settings->addresses().value(0), fixture.serverUrl() + QStringLiteral("/any"));
}

void ConnectionPageTest::keysDoTheSame()
{
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    QTest::keyClick(fixture.address(), Qt::Key_Return);
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    QTest::keyClicks(fixture.message(), QStringLiteral("hi"));
    QTest::keyClick(fixture.message(), Qt::Key_Return);
    QTest::keyClick(fixture.message(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(fixture.status().received, 1U);
    QCOMPARE(fixture.message()->toPlainText(), QStringLiteral("hi\n"));
}

void ConnectionPageTest::refusesBadAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("unknown scheme") << QStringLiteral("ftp://example.org") << QStringLiteral("ftp");
    QTest::newRow("no host") << QStringLiteral("ws:///path") << QStringLiteral("host");
    QTest::newRow("port 0") << QStringLiteral("ws://127.0.0.1:0") << QStringLiteral("port");
    QTest::newRow("port 70000") << QStringLiteral("ws://127.0.0.1:70000") << QStringLiteral("port");
    QTest::newRow("refused") << QStringLiteral("ws://127.0.0.1:1/") << QStringLiteral("127.0.0.1");
}

void ConnectionPageTest::refusesBadAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, says);
    Fixture fixture(address);
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Failed"));
    QVERIFY(!fixture.shownError().isEmpty());
    QVERIFY2(fixture.shownError().contains(says, Qt::CaseInsensitive), qPrintable(fixture.shownError()));
    QVERIFY(fixture.button(QStringLiteral("Connect"))->isEnabled());
    QVERIFY(!fixture.button(QStringLiteral("Send"))->isEnabled());
}

void ConnectionPageTest::checksWhatIsTyped_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sendable");
    QTest::newRow("JSON") << QStringLiteral("JSON") << QStringLiteral("{\"a\": 1}") << true;
    QTest::newRow("broken JSON") << QStringLiteral("JSON") << QStringLiteral("{\"a\": }") << false;
    QTest::newRow("hex") << QStringLiteral("Binary (hex)") << QStringLiteral("00 ff") << true;
    QTest::newRow("no hex") << QStringLiteral("Binary (hex)") << QStringLiteral("xyz") << false;
    QTest::newRow("base64") << QStringLiteral("Binary (base64)") << QStringLiteral("aGk=") << true;
    QTest::newRow("no base64") << QStringLiteral("Binary (base64)") << QStringLiteral("*") << false;
}

void ConnectionPageTest::checksWhatIsTyped()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(bool, sendable);
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    for (QComboBox *choice : fixture.page->findChildren<QComboBox *>())
        choice->setCurrentText(type);
    fixture.message()->setPlainText(text);
    QCOMPARE(fixture.button(QStringLiteral("Send"))->isEnabled(), sendable);
    QCOMPARE(fixture.shownError().isEmpty(), sendable);
    if (sendable) {
        fixture.button(QStringLiteral("Send"))->click();
        QTRY_COMPARE(fixture.status().received, 1U);
    }
}

void ConnectionPageTest::keepsWhatIsTyped()
{
    Fixture fixture;
    fixture.message()->setPlainText(QStringLiteral("a draft"));
    fixture.address()->setText(QStringLiteral("ws://somewhere/"));
    QCOMPARE(fixture.parts.document.connection(fixture.item.id)->draft, QStringLiteral("a draft"));
    QCOMPARE(fixture.parts.document.connection(fixture.item.id)->address, QStringLiteral("ws://somewhere/"));
    ConnectionPage again(fixture.item.id, fixture.parts.document, *fixture.parts.workbench, fixture.starter,
                         *fixture.parts.settings, fixture.memories);
    again.show();
    QCOMPARE(findNamed<QPlainTextEdit>(again, QStringLiteral("Message"))->toPlainText(), QStringLiteral("a draft"));
}

void ConnectionPageTest::takesPastedCommands()
{
    Fixture f(QStringLiteral("ws://before/"));
    const auto paste = [&](const QString &text) {
        f.address()->selectAll();
        f.address()->insert(text);
    };
    paste(QStringLiteral("curl 'wss://h/ws' -H 'X-One: 1' -H 'Sec-WebSocket-Protocol: chat' -k"));
    const ConnectionProfile *profile = f.parts.document.connection(f.item.id);
    QCOMPARE(profile->address, QStringLiteral("wss://h/ws"));
    QCOMPARE(f.address()->text(), profile->address);
    QCOMPARE(profile->headers, (QList<NamedValue>{{QStringLiteral("X-One"), QStringLiteral("1")}}));
    QCOMPARE(profile->subprotocols, QStringList{QStringLiteral("chat")});
    QVERIFY(profile->tls.insecure);
    QCOMPARE(f.shownError(), QString());

    paste(QStringLiteral("curl --max-time 5 ws://h/other"));
    QCOMPARE(f.address()->text(), QStringLiteral("ws://h/other"));
    QVERIFY2(f.shownError().contains(QLatin1String("--max-time 5")), qPrintable(f.shownError()));

    // What can't be read stays to be corrected.
    paste(QStringLiteral("wscat -c 'ws://h"));
    QCOMPARE(f.address()->text(), QStringLiteral("wscat -c 'ws://h"));
    QVERIFY(!f.shownError().isEmpty());
}

void ConnectionPageTest::closesWithCodeAndReason()
{
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    fixture.parts.workbench->closeConnection(fixture.item.id, 4001, QStringLiteral("enough"));
    QTRY_COMPARE(fixture.state(), QStringLiteral("Closed"));
    QCOMPARE(fixture.status().close.code, quint16(4001));
    const QList<QLabel *> labels = fixture.page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("4001")) && label->text().contains(QStringLiteral("enough"));
    }));
}

void ConnectionPageTest::limitsTheCloseReason()
{
    CloseForm form;
    QPushButton *close = nullptr;
    for (QPushButton *button : form.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Close"))
            close = button;
    }
    form.show();
    QLineEdit *reason = findNamed<QLineEdit>(form, QStringLiteral("Close reason"));
    QVERIFY(close && reason);
    reason->setText(QString(61, QChar(u'é'))); // 122 bytes
    QVERIFY(close->isEnabled());
    reason->setText(QString(62, QChar(u'é'))); // 124
    QVERIFY(!close->isEnabled());
    reason->clear();
    auto *code = findNamed<QSpinBox>(form, QStringLiteral("Close code"));
    code->setValue(1006);
    QVERIFY(!close->isEnabled());
    code->setValue(4999);
    QVERIFY(close->isEnabled());
}

void ConnectionPageTest::enterCloses()
{
    CloseForm form;
    QSignalSpy accepted(&form, &CloseForm::accepted);
    form.show();
    QTest::keyClick(findNamed<QSpinBox>(form, QStringLiteral("Close code")), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    form.show();
    QTest::keyClick(findNamed<QLineEdit>(form, QStringLiteral("Close reason")), Qt::Key_Enter);
    QCOMPARE(accepted.count(), 2);
}

void ConnectionPageTest::drops()
{
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    fixture.page->findChild<CloseButton *>()->openForm();
    auto *form = fixture.page->findChild<CloseForm *>();
    for (QPushButton *button : form->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Drop"))
            button->click();
    }
    QTRY_COMPARE(fixture.state(), QStringLiteral("Closed"));
    QCOMPARE(int(fixture.status().close.code), 1006);
}

void ConnectionPageTest::pingsWithAPayload()
{
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    auto *form = fixture.page->findChild<PingForm *>();
    auto *payload = form->findChild<QLineEdit *>();
    auto *send = form->findChild<QPushButton *>();
    payload->setText(QString(63, u'é')); // 126 bytes
    QVERIFY(!send->isEnabled());
    payload->setText(QString(62, u'é') + u'a'); // 125
    QVERIFY(send->isEnabled());
    send->click();
    QTRY_VERIFY(fixture.status().roundTripMicroseconds >= 0);
    const auto reader = RecordingReader::attach(fixture.parts.workbench->recording());
    QByteArray pong;
    (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
        if (message.kind == MessageKind::Pong && message.direction == Direction::In)
            pong = message.payload.toByteArray();
        return true;
    });
    QCOMPARE(pong, payload->text().toUtf8());
    form->findChild<QComboBox *>()->setCurrentIndex(1);
    payload->setText(QStringLiteral("00 f"));
    QVERIFY(!send->isEnabled());
}

void ConnectionPageTest::repeats()
{
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    for (QToolButton *button : fixture.page->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Repeat"))
            button->click();
    }
    fixture.message()->setPlainText(QStringLiteral("n {{$counter}}"));
    findNamed<QSpinBox>(*fixture.page, QStringLiteral("Interval in milliseconds"))->setValue(1);
    fixture.button(QStringLiteral("Start repeating"))->click();
    QTRY_VERIFY(fixture.status().received > 5);
    QTRY_VERIFY(fixture.button(QStringLiteral("Stop repeating")));
    fixture.button(QStringLiteral("Stop repeating"))->click();
    QTRY_VERIFY(fixture.button(QStringLiteral("Start repeating")));
    QTRY_VERIFY(!fixture.status().repeat.active);
    QCOMPARE(fixture.parts.document.connection(fixture.item.id)->repeat.intervalMs, 1);

    // It ends with the connection.
    fixture.button(QStringLiteral("Start repeating"))->click();
    QTRY_VERIFY(fixture.button(QStringLiteral("Stop repeating")));
    fixture.button(QStringLiteral("Disconnect"))->click();
    QTRY_VERIFY(fixture.button(QStringLiteral("Start repeating")));
    QVERIFY(!fixture.button(QStringLiteral("Start repeating"))->isEnabled());
}

void ConnectionPageTest::sendsSavedMessages()
{
    Fixture fixture;
    SavedMessage saved;
    saved.id = QStringLiteral("s");
    saved.name = QStringLiteral("greeting");
    saved.text = QStringLiteral("hi {{$counter}}");
    saved.shortcut = QStringLiteral("Ctrl+1");
    fixture.parts.document.changeSavedMessages({saved});
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    QTest::keyClick(fixture.page.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY2(fixture.shownError().contains(QStringLiteral("Connect first")), qPrintable(fixture.shownError()));
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    fixture.page->findChild<QTabWidget *>()->setCurrentIndex(2); // whichever tab is shown
    QTest::keyClick(fixture.page.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(fixture.status().received, 1U);
}

void ConnectionPageTest::expandsVariables()
{
    Fixture fixture;
    Environment staging{
        QStringLiteral("e"), QStringLiteral("staging"), {{QStringLiteral("who"), QStringLiteral("Zoë")}}, {}};
    fixture.parts.document.changeVariables({}, {staging});
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    fixture.message()->setPlainText(QStringLiteral("{{who}} {{$counter}}"));
    QVERIFY(!fixture.button(QStringLiteral("Send"))->isEnabled());
    QVERIFY2(fixture.shownError().contains(QStringLiteral("who")), qPrintable(fixture.shownError()));
    fixture.parts.document.chooseEnvironment(QStringLiteral("e"));
    QTRY_VERIFY(fixture.button(QStringLiteral("Send"))->isEnabled());
    fixture.button(QStringLiteral("Send"))->click();
    QTRY_COMPARE(fixture.status().received, 1U);
    // The counter goes on with the next connection.
    fixture.button(QStringLiteral("Disconnect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Closed"));
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    fixture.button(QStringLiteral("Send"))->click();
    QTRY_COMPARE(fixture.status().received, 1U);
    const auto reader = RecordingReader::attach(fixture.parts.workbench->recording());
    QList<QByteArray> sent;
    (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
        if (message.kind == MessageKind::Text && message.direction == Direction::Out)
            sent.append(message.payload.toByteArray());
        return true;
    });
    QVERIFY(sent.contains("Zoë 1") && sent.contains("Zoë 2"));
}

void ConnectionPageTest::editsHowItSpeaks()
{
    Fixture fixture;
    fixture.page->findChild<QTabWidget *>()->setCurrentIndex(4);
    for (QCheckBox *box : fixture.page->findChildren<QCheckBox *>()) {
        if (box->text() == QStringLiteral("Record every frame") || box->text() == QStringLiteral("Compress messages"))
            box->click();
    }
    const ConnectionProfile *profile = fixture.parts.document.connection(fixture.item.id);
    QVERIFY(profile->recordFrames);
    QVERIFY(profile->compression.enabled);
    QVERIFY(profile->engine == EngineKind::Automatic);
}

void ConnectionPageTest::showsTheHandshake()
{
    if (!hasQtEngine())
        QSKIP("built without the Qt engine");
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.page->findChild<QTabWidget *>()->setCurrentIndex(5);
    QVERIFY(!findNamed<QPlainTextEdit>(*fixture.page, QStringLiteral("What came of the handshake")));
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    QVERIFY(findNamed<QPlainTextEdit>(*fixture.page, QStringLiteral("What came of the handshake")));
    fixture.button(QStringLiteral("Use the wire engine"))->click();
    QVERIFY(fixture.parts.document.connection(fixture.item.id)->engine == EngineKind::Wire);
    QVERIFY(!fixture.button(QStringLiteral("Use the wire engine")));
}

void ConnectionPageTest::failsBeforeTheHandshake()
{
    Fixture fixture(QStringLiteral("no address"));
    fixture.page->findChild<QTabWidget *>()->setCurrentIndex(5);
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Failed"));
    const auto labels = fixture.page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("before the opening handshake"));
    }));
}

void ConnectionPageTest::measuresLatency()
{
    Fixture fixture;
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.address()->setText(fixture.serverUrl());
    fixture.button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Open"));
    auto *panel = fixture.page->findChild<LatencyPanel *>();
    fixture.page->findChild<QTabWidget *>()->setCurrentWidget(panel);
    // While it is open, too: no need to connect anew.
    findNamed<QLineEdit>(*panel, QStringLiteral("Pair key"))->setText(QStringLiteral("id"));
    QCOMPARE(fixture.parts.document.connection(fixture.item.id)->pairKey, QStringLiteral("id"));
    fixture.parts.workbench->sendText(fixture.item.id, QStringLiteral("{\"id\":1}"));
    fixture.parts.workbench->ping(fixture.item.id);
    for (const QString &name : {QStringLiteral("Requests and answers"), QStringLiteral("Pings")}) {
        auto *view = findNamed<LatencyView>(*panel, name);
        QTRY_VERIFY(view->accessibleDescription().startsWith(QStringLiteral("Count: 1;")));
    }
    fixture.button(QStringLiteral("&Reset"))->click();
    QTRY_VERIFY(findNamed<LatencyView>(*panel, QStringLiteral("Pings"))
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("Send a ping")));
}

QTEST_MAIN(ConnectionPageTest)
#include "tst_connectionpage.moc"
