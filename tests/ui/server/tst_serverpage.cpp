// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

#include "serverpagefixture.h"
#include "ui/widgets/label/errorline.h"

using namespace wsw;

using Fixture = ServerPageFixture;

class ServerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void startsAndStops();
    void saysThatThePortIsTaken();
    void sendsToSelectedAndToAll();
    void disconnectsAClient();
    void editsTheProfile();
    void editsHowItSpeaks();
    void showsAClientsHandshake();
};

void ServerPageTest::startsAndStops()
{
    Fixture fixture;
    QCOMPARE(fixture.state(), QStringLiteral("Stopped"));
    fixture.button(QStringLiteral("Start"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Listening"));
    QVERIFY(!findNamed<QLineEdit>(*fixture.page, QStringLiteral("Listen address"))->isEnabled());
    QVERIFY(!fixture.button(QStringLiteral("Start")));
    fixture.button(QStringLiteral("Stop"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Stopped"));
    QVERIFY(fixture.button(QStringLiteral("Start"))->isEnabled());
}

void ServerPageTest::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    Fixture fixture(other.serverPort());
    fixture.button(QStringLiteral("Start"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Failed"));
    const auto *error = fixture.page->findChild<ErrorLine *>();
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().contains(QString::number(other.serverPort())), qPrintable(error->text()));
    other.close();
    fixture.button(QStringLiteral("Start"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Listening"));
    QVERIFY(!error->isVisible());
}

void ServerPageTest::sendsToSelectedAndToAll()
{
    Fixture fixture;
    fixture.button(QStringLiteral("Start"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Listening"));
    QPushButton *toSelected = fixture.button(QStringLiteral("Send to selected"));
    QPushButton *toAll = fixture.button(QStringLiteral("Send to all"));
    QVERIFY(!toAll->isEnabled());
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    fixture.connectClient(a);
    QTRY_COMPARE(fixture.clients()->model()->rowCount(), 1);
    fixture.connectClient(b);
    QTRY_COMPARE(fixture.clients()->model()->rowCount(), 2);
    QVERIFY(!toSelected->isEnabled());

    auto *message = findNamed<QPlainTextEdit>(*fixture.page, QStringLiteral("Message"));
    message->setPlainText(QStringLiteral("привет"));
    fixture.clients()->selectRow(1);
    toSelected->click();
    QTRY_COMPARE(fixture.receivedBy(b), 1U);
    QCOMPARE(fixture.receivedBy(a), 0U);
    toAll->click();
    QTRY_COMPARE(fixture.receivedBy(a), 1U);
    QTRY_COMPARE(fixture.receivedBy(b), 2U);
    // Rows are told anew many times a second; the choice stays.
    QCOMPARE(fixture.clients()->selectionModel()->selectedRows().size(), 1);
}

void ServerPageTest::disconnectsAClient()
{
    Fixture fixture;
    fixture.button(QStringLiteral("Start"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Listening"));
    fixture.connectClient(QStringLiteral("a"));
    QTRY_COMPARE(fixture.clients()->model()->rowCount(), 1);
    fixture.parts.workbench->disconnectClients(fixture.item.id, {1}, 4000, QStringLiteral("bye"));
    QTRY_COMPARE(fixture.clients()->model()->rowCount(), 0);
    QTRY_COMPARE(fixture.parts.workbench->connectionStatus(QStringLiteral("a")).close.code, quint16(4000));
    QVERIFY(!fixture.button(QStringLiteral("Send to all"))->isEnabled());
}

void ServerPageTest::editsTheProfile()
{
    Fixture fixture;
    findNamed<QLineEdit>(*fixture.page, QStringLiteral("Listen address"))->setText(QStringLiteral("::1"));
    findNamed<QSpinBox>(*fixture.page, QStringLiteral("Port"))->setValue(9000);
    const ServerProfile *profile = fixture.parts.document.server(fixture.item.id);
    QCOMPARE(profile->listenAddress, QStringLiteral("::1"));
    QCOMPARE(profile->port, quint16(9000));
    QCOMPARE(profile->paths.first().pattern, QStringLiteral("/ws/{sid}"));
    ServerProfile changed = *profile;
    changed.paths.first().pattern = QStringLiteral("/other");
    fixture.parts.document.changeServer(changed);
    QCOMPARE(findNamed<QLineEdit>(*fixture.page, QStringLiteral("Path pattern"))->text(), QStringLiteral("/other"));
    QCOMPARE(findNamed<QSpinBox>(*fixture.page, QStringLiteral("Port"))->value(), 9000);
}

void ServerPageTest::editsHowItSpeaks()
{
    Fixture fixture;
    auto *tabs = fixture.page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(3);
    findNamed<QLineEdit>(*fixture.page, QStringLiteral("Certificate file"))->setText(QStringLiteral(" cert.pem "));
    findNamed<QLineEdit>(*fixture.page, QStringLiteral("Key file"))->setText(QStringLiteral("/服务/key.pem"));
    tabs->setCurrentIndex(2);
    for (QCheckBox *box : fixture.page->findChildren<QCheckBox *>()) {
        if (box->text() == QStringLiteral("Compress messages"))
            box->click();
    }
    const ServerProfile *profile = fixture.parts.document.server(fixture.item.id);
    QCOMPARE(profile->certificateFile, QStringLiteral("cert.pem"));
    QCOMPARE(profile->keyFile, QStringLiteral("/服务/key.pem"));
    QVERIFY(profile->compression.enabled);
    ServerPage again(fixture.item.id, fixture.parts.document, *fixture.parts.workbench, fixture.starter,
                     *fixture.parts.settings, fixture.memories);
    again.show();
    again.findChild<QTabWidget *>()->setCurrentIndex(3);
    QCOMPARE(findNamed<QLineEdit>(again, QStringLiteral("Key file"))->text(), profile->keyFile);
}

void ServerPageTest::showsAClientsHandshake()
{
    Fixture fixture;
    const auto request = [&] {
        const auto *edit = findNamed<QPlainTextEdit>(*fixture.page, QStringLiteral("Handshake request"));
        return edit ? edit->toPlainText() : QString();
    };
    fixture.button(QStringLiteral("Start"))->click();
    QTRY_COMPARE(fixture.state(), QStringLiteral("Listening"));
    auto *tabs = fixture.page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(6);
    QVERIFY(request().isEmpty());
    fixture.connectClient(QStringLiteral("a"));
    QTRY_VERIFY(request().startsWith(QStringLiteral("GET /ws/a ")));
    fixture.connectClient(QStringLiteral("b"));
    QTRY_VERIFY(request().isEmpty()); // of two, none is selected
    tabs->setCurrentIndex(0);
    fixture.clients()->selectRow(1);
    tabs->setCurrentIndex(6);
    QVERIFY(request().startsWith(QStringLiteral("GET /ws/b ")));
}

QTEST_MAIN(ServerPageTest)
#include "tst_serverpage.moc"
