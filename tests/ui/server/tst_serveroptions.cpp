// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

#include "ui/connection/composer/composermemory.h"
#include "ui/profile/profilestarter.h"
#include "ui/profile/secretdialog.h"
#include "ui/server/options/httptriggerform.h"
#include "ui/server/serverpage.h"
#include "ui/widgets/label/errorline.h"
#include "ui/windowparts.h"
#include "websocket/certificate/developmentcertificate.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

enum class Tab { Network = 2, Security, Limits, HttpTrigger };

struct Fixture
{
    explicit Fixture(ServerProfile server = {})
    {
        server.port = 0;
        item = parts.document.insert(server);
        page =
            std::make_unique<ServerPage>(item.id, parts.document, *parts.workbench, starter, *parts.settings, memories);
        page->show();
    }

    const ServerProfile &profile() const { return *parts.document.server(item.id); }
    ServerStatus status() const { return parts.workbench->serverStatus(item.id); }
    void show(Tab tab) { page->findChild<QTabWidget *>()->setCurrentIndex(int(tab)); }
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        return findNamed<Widget>(*page, name);
    }
    template <typename Button>
    Button *button(const QString &text) const
    {
        for (Button *button : page->findChildren<Button *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    SecretDialog *dialog() const { return window.findChild<SecretDialog *>(); }

    WindowParts parts;
    QWidget window;
    ProfileStarter starter{parts.document, *parts.workbench, parts.vault, *parts.settings, &window};
    WorkspaceItem item;
    ComposerMemories memories;
    std::unique_ptr<ServerPage> page;
};

void type(QTableWidget *table, int row, int column, const QString &text)
{
    table->item(row, column)->setText(text);
}

ServerProfile guarded()
{
    ServerProfile server;
    server.name = u"orders"_s;
    server.access.authentication = AccessRules::Authentication::Token;
    return server;
}

} // namespace

class TestServerOptions : public QObject
{
    Q_OBJECT

private slots:
    void networkIsEdited()
    {
        Fixture f;
        f.show(Tab::Network);
        f.field<QLineEdit>(u"Subprotocols"_s)->setText(u"chat, v2"_s);
        auto *table = f.field<QTableWidget>(u"More addresses"_s);
        type(table, 0, 0, u"::1"_s);
        QVERIFY(f.profile().moreEndpoints.isEmpty()); // it has no port yet
        type(table, 0, 1, u"70000"_s);
        QVERIFY(f.page->findChildren<ErrorLine *>().last()->isVisible());
        QCOMPARE(table->item(0, 1)->text(), u"70000"_s); // stays to be corrected
        type(table, 0, 1, u"7000"_s);
        QCOMPARE(f.profile().subprotocols, (QStringList{u"chat"_s, u"v2"_s}));
        QCOMPARE(f.profile().moreEndpoints, (QList<ListenEndpoint>{{u"::1"_s, 7000}}));
    }

    void securityIsEdited()
    {
        Fixture f;
        f.show(Tab::Security);
        QVERIFY(!f.field<QLineEdit>(u"User"_s));
        f.field<QComboBox>(u"Clients must show"_s)->setCurrentIndex(2);
        f.field<QLineEdit>(u"User"_s)->setText(u"anna"_s);
        f.field<QLineEdit>(u"Password"_s)->setText(u"s3cret"_s);
        f.field<QSpinBox>(u"Refuse with status"_s)->setValue(404);
        f.button<QCheckBox>(u"Behind a proxy: believe X-Forwarded-For"_s)->click();
        type(f.field<QTableWidget>(u"Allowed origins"_s), 0, 0, u"https://*.example.com"_s);
        type(f.field<QTableWidget>(u"Blocked addresses"_s), 0, 0, u"10.0.0.0/8"_s);
        type(f.field<QTableWidget>(u"Required headers"_s), 0, 0, u"X-Shop"_s);
        const ServerAccess &access = f.profile().access;
        QCOMPARE(access.authentication, AccessRules::Authentication::Basic);
        QCOMPARE(access.user, u"anna"_s);
        QCOMPARE(access.refusalStatus, 404);
        QVERIFY(access.trustForwarded);
        QCOMPARE(access.origins, QStringList{u"https://*.example.com"_s});
        QCOMPARE(access.blockedAddresses, QStringList{u"10.0.0.0/8"_s});
        QCOMPARE(access.headers, (QList<NamedValue>{{u"X-Shop"_s, {}}}));
        // The document does not hold it.
        QVERIFY(access.secret == Secret());
        QCOMPARE(f.parts.vault.values().value(accessKey(f.profile())), u"s3cret"_s);
        f.field<QSpinBox>(u"Refuse with status"_s)->setValue(0); // the least: the usual ones
        QCOMPARE(f.profile().access.refusalStatus, 0);
    }

    void aCertificateIsMade()
    {
        if (!canMakeDevelopmentCertificates())
            QSKIP("Built without OpenSSL.");
        ServerProfile server;
        server.moreEndpoints = {{u"0.0.0.0"_s, 0}};
        Fixture f(server);
        f.show(Tab::Security);
        f.button<QPushButton>(u"Make a certificate for development"_s)->click();
        QVERIFY(QFile::exists(f.profile().certificateFile));
        QVERIFY(f.profile().certificateFile.startsWith(f.parts.folder.path()));
        QVERIFY(QFile::exists(f.profile().keyFile));
        f.page->startOrStop();
        QTRY_COMPARE(f.status().state, ServerStatus::State::Listening);
        QVERIFY(f.status().url().startsWith(u"wss://"_s));
    }

    void limitsAreEdited()
    {
        Fixture f;
        f.show(Tab::Limits);
        f.field<QSpinBox>(u"Clients at most"_s)->setValue(7);
        f.field<QSpinBox>(u"Clients of one address at most"_s)->setValue(2);
        f.field<QSpinBox>(u"Largest message in KiB"_s)->setValue(16);
        f.field<QSpinBox>(u"Largest backlog in KiB"_s)->setValue(32);
        f.field<QDoubleSpinBox>(u"Opening handshake in seconds"_s)->setValue(2.5);
        f.field<QDoubleSpinBox>(u"Idle time in seconds"_s)->setValue(60);
        f.field<QDoubleSpinBox>(u"Ping interval in seconds"_s)->setValue(20);
        f.field<QDoubleSpinBox>(u"Pong deadline in seconds"_s)->setValue(5);
        f.field<QComboBox>(u"Client that does not read"_s)->setCurrentIndex(1);
        const ServerProfile &profile = f.profile();
        QCOMPARE(profile.maxClients, 7);
        QCOMPARE(profile.maxClientsPerAddress, 2);
        QCOMPARE(profile.maxMessage, 16 * 1024);
        QCOMPARE(profile.maxBacklog, 32 * 1024);
        QCOMPARE(profile.handshakeTimeoutMs, 2500);
        QCOMPARE(profile.idleTimeoutMs, 60000);
        QCOMPARE(profile.pingIntervalMs, 20000);
        QCOMPARE(profile.pongTimeoutMs, 5000);
        QCOMPARE(profile.slowClients, SlowClientPolicy::Drop);
    }

    void showingAProfileChangesNothing()
    {
        ServerProfile server;
        server.maxMessage = 1000; // finer than the form
        server.maxBacklog = 1500;
        server.handshakeTimeoutMs = 17;
        server.access.refusalStatus = 302;
        server.access.authentication = AccessRules::Authentication::Token;
        server.access.secret = {Secret::Storage::Environment, u"TOKEN"_s};
        server.access.headers = {{u"A"_s, u"*"_s, false}};
        server.access.origins = {u"a"_s, u"b"_s};
        server.moreEndpoints = {{u"::1"_s, 0}};
        server.httpTrigger.enabled = true;
        server.httpTrigger.token = {Secret::Storage::Document, u"t"_s};
        Fixture f(server);
        const ServerProfile before = f.profile();
        for (Tab tab : {Tab::Network, Tab::Security, Tab::Limits, Tab::HttpTrigger})
            f.show(tab);
        QVERIFY(f.profile() == before);
        f.field<QSpinBox>(u"HTTP port"_s)->setValue(9999);
        ServerProfile after = f.profile();
        QCOMPARE(after.httpTrigger.endpoint.port, 9999);
        after.httpTrigger.endpoint.port = before.httpTrigger.endpoint.port;
        QVERIFY(after == before);
    }

    void theHttpTriggerIsEdited()
    {
        Fixture f;
        f.show(Tab::HttpTrigger);
        QVERIFY(!f.field<QLineEdit>(u"HTTP address"_s)->isEnabled());
        f.button<QCheckBox>(u"Let other programs push by HTTP"_s)->click();
        QVERIFY(f.profile().httpTrigger.enabled);
        auto *problem = f.page->findChild<HttpTriggerForm *>()->findChild<ErrorLine *>();
        QVERIFY(!problem->isVisible());
        f.field<QLineEdit>(u"HTTP address"_s)->setText(u"0.0.0.0"_s);
        QVERIFY(problem->isVisible());
        f.button<QCheckBox>(u"Allow other computers"_s)->click();
        QVERIFY(!problem->isVisible());
        QVERIFY(f.profile().httpTrigger.allowRemote);
        f.field<QLineEdit>(u"HTTP address"_s)->setText(u"::1"_s);

        f.button<QPushButton>(u"Generate"_s)->click();
        const QString token = f.parts.vault.values().value(httpTokenKey(f.profile()));
        QVERIFY(token.size() >= 32);
        const QString example = f.field<QPlainTextEdit>(u"Example for curl"_s)->toPlainText();
        QVERIFY2(example.contains(u"http://[::1]:8180/push "_s), qPrintable(example));
        QVERIFY(!example.contains(token)); // not on the screen
        f.button<QPushButton>(u"Copy with token"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Bearer "_s + token));
        f.button<QPushButton>(u"Generate"_s)->click();
        QVERIFY(f.parts.vault.values().value(httpTokenKey(f.profile())) != token);
    }

    void aMissingSecretIsAskedFor()
    {
        Fixture f(guarded());
        f.page->startOrStop();
        QVERIFY(f.dialog());
        QCOMPARE(f.dialog()->windowTitle(), u"Start: orders"_s);
        f.dialog()->reject();
        QTRY_VERIFY(!f.dialog());
        QCOMPARE(f.status().state, ServerStatus::State::Stopped);
        f.page->startOrStop();
        findNamed<QLineEdit>(*f.dialog(), u"token that clients must show"_s)->setText(u"t0ken"_s);
        f.dialog()->accept();
        QTRY_COMPARE(f.status().state, ServerStatus::State::Listening);
        QVERIFY(f.profile().access.secret == Secret());
    }

    void nothingCanBeEditedWhileItRuns()
    {
        Fixture f;
        f.show(Tab::Limits);
        f.page->startOrStop();
        QTRY_COMPARE(f.status().state, ServerStatus::State::Listening);
        QTRY_VERIFY(!f.field<QSpinBox>(u"Clients at most"_s)->isEnabled());
        f.show(Tab::Network); // built only now
        QVERIFY(!f.field<QLineEdit>(u"Subprotocols"_s)->isEnabled());
        f.page->startOrStop();
        QTRY_VERIFY(f.field<QLineEdit>(u"Subprotocols"_s)->isEnabled());
    }
};

QTEST_MAIN(TestServerOptions)
#include "tst_serveroptions.moc"
