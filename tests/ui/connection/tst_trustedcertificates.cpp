// SPDX-License-Identifier: MIT
// A server whose certificate is not trusted, until the user says so, and no longer once it is taken back.
#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include "../windowparts.h"
#include "support/peers/certificatefolder.h"
#include "support/peers/peerprogram.h"
#include "ui/connection/certificate/certificatepanel.h"
#include "ui/connection/certificate/trustedcertificatesdialog.h"
#include "ui/connection/certificate/trustedcertificatesmodel.h"
#include "ui/connection/composer/composermemory.h"
#include "ui/connection/connectionpage.h"
#include "ui/profile/profilestarter.h"
#include "websocket/client/certificateinfo.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

const QString serverId = u"server"_s;

QList<TrustedCertificate> threeCertificates()
{
    QList<TrustedCertificate> certificates;
    for (const QString &host : {u"a.example"_s, u"b.example"_s, u"c.example"_s}) {
        certificates.append({host, QByteArray(32, host.at(0).toLatin1()), u"CN="_s + host,
                             QDateTime(QDate(2026, 1, 31), QTime(12, 0))});
    }
    return certificates;
}

template <typename Widget>
Widget *startingWith(const QWidget &parent, const QString &text)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->text().startsWith(text) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

class TestTrustedCertificates : public QObject
{
    Q_OBJECT

    test::CertificateFolder m_files;

private slots:
    void initTestCase()
    {
        if (!test::hasProgram(u"openssl"_s))
            QSKIP("The package openssl is missing");
        QVERIFY(m_files.make({.name = u"alone"_s}));
    }

    void trustedFromThePage()
    {
        WindowParts parts;
        QWidget window;
        ProfileStarter starter(parts.document, *parts.workbench, parts.vault, *parts.settings, &window);
        ServerProfile server;
        server.id = serverId;
        server.port = 0;
        server.certificateFile = m_files.pem(u"alone"_s);
        server.keyFile = m_files.key(u"alone"_s);
        parts.workbench->startServer(server, {});
        QTRY_VERIFY(!parts.workbench->serverStatus(serverId).url().isEmpty());
        ConnectionProfile profile;
        profile.address = parts.workbench->serverStatus(serverId).url();
        const QString id = parts.document.insert(profile).id;
        const auto status = [&] { return parts.workbench->connectionStatus(id); };
        ComposerMemories memories;
        ConnectionPage page(id, parts.document, *parts.workbench, starter, *parts.settings, memories);
        page.show();
        auto *panel = page.findChild<CertificatePanel *>();
        QVERIFY(!panel->isVisible());

        page.connectOrDisconnect();
        QTRY_COMPARE(status().state, ConnectionState::Failed);
        QTRY_VERIFY(panel->isVisible());
        auto *chain = findNamed<QTreeWidget>(*panel, u"Certificate chain"_s);
        QVERIFY(chain);
        QCOMPARE(chain->topLevelItemCount(), 1);
        QCOMPARE(chain->topLevelItem(0)->text(0), u"alone"_s);
        const QString fingerprint = fingerprintText(m_files.fingerprint(u"alone"_s));
        QCOMPARE(chain->findItems(fingerprint, Qt::MatchExactly | Qt::MatchRecursive, 1).size(), 1);
        auto *trust = startingWith<QPushButton>(*panel, u"&Trust"_s);
        QVERIFY(trust && trust->text().contains(u"127.0.0.1"_s));

        trust->click();
        QTRY_COMPARE(status().state, ConnectionState::Open);
        QTRY_VERIFY(!panel->isVisible());
        const QList<TrustedCertificate> trusted = Settings().trustedCertificates();
        QCOMPARE(trusted.size(), 1);
        QCOMPARE(trusted.first().host, u"127.0.0.1"_s);
        QCOMPARE(trusted.first().fingerprint, m_files.fingerprint(u"alone"_s));
        QCOMPARE(trusted.first().subject, u"CN=alone"_s);

        // For this host, and no other.
        page.connectOrDisconnect();
        QTRY_COMPARE(status().state, ConnectionState::Closed);
        profile = *parts.document.connection(id);
        profile.address.replace(u"127.0.0.1"_s, u"localhost"_s);
        parts.document.changeConnection(profile);
        page.connectOrDisconnect();
        QTRY_COMPARE(status().state, ConnectionState::Failed);
        QTRY_VERIFY(panel->isVisible());

        // Taken back.
        parts.settings->setTrustedCertificates({});
        profile.address.replace(u"localhost"_s, u"127.0.0.1"_s);
        parts.document.changeConnection(profile);
        page.connectOrDisconnect();
        QTRY_COMPARE(status().failedHandshake.tlsServerName, u"127.0.0.1"_s);
        QCOMPARE(status().state, ConnectionState::Failed);
    }

    void trustingTwiceIsTrustingOnce()
    {
        WindowParts parts;
        QWidget window;
        ProfileStarter starter(parts.document, *parts.workbench, parts.vault, *parts.settings, &window);
        for (const TrustedCertificate &certificate : threeCertificates() + threeCertificates())
            starter.trust(certificate);
        QCOMPARE(parts.settings->trustedCertificates(), threeCertificates());
    }

    void model()
    {
        WindowParts parts;
        parts.settings->setTrustedCertificates(threeCertificates());
        TrustedCertificatesModel model(*parts.settings);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, TrustedCertificatesModel::Host).data().toString(), u"b.example"_s);
        QCOMPARE(model.index(1, TrustedCertificatesModel::Subject).data().toString(), u"CN=b.example"_s);
        QVERIFY(model.index(1, TrustedCertificatesModel::Fingerprint).data().toString().startsWith(u"62:62:"_s));
        QVERIFY(!model.removeRows(2, 2));
        QVERIFY(!model.removeRows(-1, 1));
        QVERIFY(model.removeRow(1));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(Settings().trustedCertificates(),
                 (QList<TrustedCertificate>{threeCertificates().at(0), threeCertificates().at(2)}));
    }

    void dialog()
    {
        WindowParts parts;
        parts.settings->setTrustedCertificates(threeCertificates());
        TrustedCertificatesDialog dialog(*parts.settings);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *table = findNamed<QTableView>(dialog, u"Trusted Certificates"_s);
        auto *remove = startingWith<QPushButton>(dialog, u"&Remove"_s);
        QVERIFY(table && remove && !remove->isEnabled());
        table->setSelectionMode(QAbstractItemView::MultiSelection);
        table->selectRow(0);
        table->selectRow(2);
        QVERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(parts.settings->trustedCertificates(), QList<TrustedCertificate>{threeCertificates().at(1)});
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(parts.settings->trustedCertificates().isEmpty());
        QVERIFY(!remove->isEnabled());
    }
};

QTEST_MAIN(TestTrustedCertificates)
#include "tst_trustedcertificates.moc"
