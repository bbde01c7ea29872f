// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "../windowparts.h"
#include "ui/connection/composer/composermemory.h"
#include "ui/connection/connectionpage.h"
#include "ui/profile/namedvalueeditor.h"
#include "ui/profile/profilestarter.h"
#include "ui/profile/secretdialog.h"
#include "ui/profile/secretfield.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

const QString serverId = u"server"_s;

/// A page, its connection's starter, and a server to connect to.
struct Fixture
{
    explicit Fixture(ConnectionProfile profile = {})
    {
        ServerProfile server;
        server.id = serverId;
        server.port = 0;
        parts.workbench->startServer(server, {});
        profile.engine = EngineKind::Wire; // shows the request as it was sent
        item = parts.document.insert(profile);
        page = std::make_unique<ConnectionPage>(item.id, parts.document, *parts.workbench, starter, *parts.settings,
                                                memories);
        page->show();
    }

    const ConnectionProfile &profile() const { return *parts.document.connection(item.id); }
    ConnectionStatus status() const { return parts.workbench->connectionStatus(item.id); }
    void useServer()
    {
        QTRY_VERIFY(!parts.workbench->serverStatus(serverId).url().isEmpty());
        ConnectionProfile profile = this->profile();
        profile.address = parts.workbench->serverStatus(serverId).url();
        parts.document.changeConnection(profile);
    }
    /// Of a page's child, whether its tab is shown or not.
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("There is no %s.", qPrintable(name));
    }
    SecretDialog *dialog() const { return window.findChild<SecretDialog *>(); }

    WindowParts parts;
    QWidget window;
    ComposerMemories memories;
    ProfileStarter starter{parts.document, *parts.workbench, parts.vault, *parts.settings, &window};
    WorkspaceItem item;
    std::unique_ptr<ConnectionPage> page;
};

ConnectionProfile withToken(Secret secret)
{
    ConnectionProfile profile;
    profile.authentication.kind = Authentication::Kind::Bearer;
    profile.authentication.secret = std::move(secret);
    return profile;
}

} // namespace

class TestProfileForms : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsInTheProfile()
    {
        Fixture f;
        f.field<QDoubleSpinBox>(u"Connect timeout in seconds"_s)->setValue(2.5);
        f.field<QDoubleSpinBox>(u"Pong deadline in seconds"_s)->setValue(1.5);
        f.field<QLineEdit>(u"Server name"_s)->setText(u"example.org"_s);
        f.field<QLineEdit>(u"User agent"_s)->setText(u"tester/1"_s);
        f.field<QLineEdit>(u"CA certificates"_s)->setText(u"/ca.pem"_s);
        f.field<QLineEdit>(u"Proxy's host"_s)->setText(u"proxy"_s);
        f.field<QSpinBox>(u"Proxy's port"_s)->setValue(3128);
        f.field<QDoubleSpinBox>(u"Longest delay in seconds"_s)->setValue(9);
        const ConnectionProfile &profile = f.profile();
        QCOMPARE(profile.connectTimeoutMs, 2500);
        QCOMPARE(profile.pongTimeoutMs, 1500);
        QCOMPARE(profile.tls.serverName, u"example.org"_s);
        QCOMPARE(profile.userAgent, u"tester/1"_s);
        QCOMPARE(profile.tls.caFile, u"/ca.pem"_s);
        QCOMPARE(profile.proxy.host, u"proxy"_s);
        QCOMPARE(profile.proxy.port, 3128);
        QCOMPARE(profile.reconnect.maxDelay.count(), 9000);
    }

    void showingAProfileChangesNothing()
    {
        ConnectionProfile profile = withToken({Secret::Storage::Environment, u"TOKEN"_s});
        profile.name = u"n"_s;
        profile.connectTimeoutMs = 1234; // finer than the form
        profile.pingIntervalMs = 17;
        profile.maxMessage = 1000;
        profile.reconnect = {true, std::chrono::milliseconds(250), 1.25, std::chrono::milliseconds(1250), 7, 3};
        profile.headers = {{u"A"_s, u"1"_s, false}, {u"A"_s, u"2"_s}};
        profile.proxy = {ProxyKind::Socks5, u"h"_s, 1, u"u"_s, {Secret::Storage::Document, u"p"_s}};
        Fixture f(profile);
        f.field<QLineEdit>(u"Address"_s)->setText(u"ws://h"_s);
        profile = f.profile();
        QCOMPARE(profile.connectTimeoutMs, 1234);
        QCOMPARE(profile.pingIntervalMs, 17);
        QCOMPARE(profile.maxMessage, 1000);
        QCOMPARE(profile.reconnect.firstDelay.count(), 250);
        QCOMPARE(profile.reconnect.factor, 1.25);
        QCOMPARE(profile.headers.size(), 2);
        QVERIFY(!profile.headers.first().enabled);
        QCOMPARE(profile.proxy.password.text, u"p"_s);
        QCOMPARE(profile.authentication.secret.text, u"TOKEN"_s);
    }

    void aHeaderIsSwitchedOffAndMoved()
    {
        NamedValueEditor editor;
        editor.setTexts(u"Headers"_s, {});
        editor.setValues({{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"A"_s, u"3"_s}});
        QSignalSpy edited(&editor, &NamedValueEditor::edited);
        editor.show();
        auto *table = findNamed<QTableWidget>(editor, u"Headers"_s);
        QCOMPARE(table->rowCount(), 4);
        table->item(1, 0)->setCheckState(Qt::Unchecked);
        QCOMPARE(edited.size(), 1);
        table->setCurrentCell(2, 0);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor.values(), (QList<NamedValue>{{u"A"_s, u"1"_s}, {u"A"_s, u"3"_s}, {u"B"_s, u"2"_s, false}}));
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier); // at the top already
        QCOMPARE(editor.values().first().value, u"3"_s);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(editor.values(), (QList<NamedValue>{{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s, false}}));
    }

    void aSecretGoesWhereItIsKept()
    {
        SecretVault vault(nullptr);
        SecretField field(vault);
        field.setName(u"Token"_s);
        field.show({}, u"p/authentication"_s);
        field.QWidget::show();
        auto *text = findNamed<QLineEdit>(field, u"Token"_s);
        auto *storage = findNamed<QComboBox>(field, u"Where it is kept: Token"_s);
        QCOMPARE(text->echoMode(), QLineEdit::Password);
        text->setText(u"s3"_s);
        QCOMPARE(vault.values().value(u"p/authentication"_s), u"s3"_s);
        QVERIFY(field.secret() == Secret());
        // The user says so: it goes along.
        storage->setCurrentIndex(storage->findData(int(Secret::Storage::Document)));
        QVERIFY(field.secret() == (Secret{Secret::Storage::Document, u"s3"_s}));
        storage->setCurrentIndex(storage->findData(int(Secret::Storage::Environment)));
        QVERIFY(text->text().isEmpty());
        QCOMPARE(text->echoMode(), QLineEdit::Normal);
        text->setText(u"TOKEN"_s);
        QVERIFY(field.secret() == (Secret{Secret::Storage::Environment, u"TOKEN"_s}));
        // Another profile's field shows another secret.
        field.show({Secret::Storage::Keychain, {}}, u"q/authentication"_s);
        QVERIFY(text->text().isEmpty());
        QCOMPARE(vault.values().value(u"p/authentication"_s), u"s3"_s);
    }

    void authenticationReachesTheServer()
    {
        Fixture f(withToken({}));
        f.useServer();
        f.field<QLineEdit>(u"Token"_s)->setText(u"t0ken"_s);
        f.page->connectOrDisconnect();
        QTRY_COMPARE(f.status().state, ConnectionState::Open);
        QVERIFY(f.status().info.handshake.request.contains("\r\nAuthorization: Bearer t0ken\r\n"));
        // The document does not hold it.
        QVERIFY(f.profile().authentication.secret == Secret());
    }

    void aMissingSecretIsAskedFor()
    {
        Fixture f(withToken({}));
        f.useServer();
        f.page->connectOrDisconnect();
        QVERIFY(f.dialog());
        QVERIFY(f.dialog()->isVisible());
        auto *field = findNamed<QLineEdit>(*f.dialog(), u"bearer token"_s);
        auto *connectButton = f.dialog()->findChild<QDialogButtonBox *>()->buttons().last();
        QVERIFY(!connectButton->isEnabled() || field->text().isEmpty());
        f.dialog()->reject();
        QTRY_VERIFY(!f.dialog());
        QCOMPARE(f.status().state, ConnectionState::Closed);
        f.page->connectOrDisconnect();
        field = findNamed<QLineEdit>(*f.dialog(), u"bearer token"_s);
        field->setText(u"asked"_s);
        f.dialog()->accept();
        QTRY_COMPARE(f.status().state, ConnectionState::Open);
        QVERIFY(f.status().info.handshake.request.contains("Bearer asked"));
        // In this session it is not asked for again.
        f.page->connectOrDisconnect();
        QTRY_COMPARE(f.status().state, ConnectionState::Closed);
        QTRY_VERIFY(!f.dialog());
        f.page->connectOrDisconnect();
        QVERIFY(!f.dialog());
        QTRY_COMPARE(f.status().state, ConnectionState::Open);
    }

    void variablesAreReplaced()
    {
        ConnectionProfile profile;
        profile.headers = {{u"X-Room"_s, u"{{room}}"_s}};
        profile.subprotocols = {u"{{room}}.v1"_s};
        Fixture f(profile);
        f.useServer();
        f.page->connectOrDisconnect();
        QTRY_COMPARE(f.status().state, ConnectionState::Failed);
        QVERIFY2(f.status().error.message.contains(u"“room”"_s), qPrintable(f.status().error.message));
        f.parts.document.changeVariables({{u"room"_s, u"kitchen"_s}},
                                         {{u"e"_s, u"dev"_s, {{u"room"_s, u"hall"_s}}, {}}});
        f.page->connectOrDisconnect();
        QTRY_COMPARE(f.status().state, ConnectionState::Open);
        QVERIFY(f.status().info.handshake.request.contains("X-Room: kitchen\r\n"));
        f.page->connectOrDisconnect();
        QTRY_COMPARE(f.status().state, ConnectionState::Closed);
        f.parts.document.chooseEnvironment(u"e"_s);
        f.page->connectOrDisconnect();
        QTRY_COMPARE(f.status().state, ConnectionState::Open);
        QVERIFY(f.status().info.handshake.request.contains("X-Room: hall\r\n"));
    }
};

QTEST_MAIN(TestProfileForms)
#include "tst_profileforms.moc"
