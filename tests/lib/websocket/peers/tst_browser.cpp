// SPDX-License-Identifier: MIT
// Chromium, whose pages always offer permessage-deflate, as a client of our server.
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include "support/peers/conversation.h"
#include "support/peers/encounter.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

namespace {

/// A browser with a new profile in `folder` that opens mirror.html for the server's address.
PeerStarter browser(const QString &folder)
{
    return [folder](const QUrl &server) {
        QUrl page = QUrl::fromLocalFile(peerFile(u"mirror.html"_s));
        QUrlQuery query;
        query.addQueryItem(u"url"_s, server.toString() + u"/mirror"_s);
        page.setQuery(query);
        return std::make_unique<PeerProgram>(
            u"chromium"_s,
            QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
                        u"--no-first-run"_s, u"--disable-extensions"_s, u"--disable-sync"_s,
                        u"--disable-background-networking"_s, u"--disable-component-update"_s,
                        u"--ignore-certificate-errors"_s, u"--user-data-dir="_s + folder,
                        page.toString(QUrl::FullyEncoded)},
            PeerProgram::Diagnostics::Discarded);
    };
}

CompressionOptions withAll()
{
    return {true, true, true, 11, 12};
}

} // namespace

class TestBrowser : public QObject
{
    Q_OBJECT

    const Certificates m_certificates;

private slots:
    void initTestCase()
    {
        if (!hasProgram(u"chromium"_s))
            QSKIP("The package chromium is missing");
    }

    void page_data()
    {
        QTest::addColumn<OurEnd>("ours");
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<bool>("pageCloses");
        constexpr auto server = Connection::Role::Server;
        CompressionOptions on;
        on.enabled = true;
        const QString all = u"permessage-deflate; client_max_window_bits=12; client_no_context_takeover; "
                            "server_max_window_bits=11; server_no_context_takeover"_s;
        const auto row = [](const char *name, const OurEnd &ours, const QString &agreed, bool pageCloses) {
            QTest::newRow(name) << ours << agreed << pageCloses;
        };
        // The Qt engine is left out: Chromium cuts long texts inside characters, and QWebSocket decodes frame by frame.
        row("wire", {server, EngineKind::Wire, {}, nullptr}, {}, false);
        row("wire, compressed", {server, EngineKind::Wire, on, nullptr}, u"permessage-deflate"_s, true);
        row("wire, TLS, all parameters", {server, EngineKind::Wire, withAll(), &m_certificates}, all, false);
    }
    void page()
    {
        QFETCH(OurEnd, ours);
        QFETCH(QString, agreed);
        QFETCH(bool, pageCloses);
        if (ours.tls && !Certificates::canBeMade())
            QSKIP("The package openssl is missing");
        const QTemporaryDir profile;
        Encounter encounter(ours);
        QSignalSpy connected(&encounter.server(), &Server::clientConnected);
        Connection *connection = encounter.meet(browser(profile.path()));
        QVERIFY2(connection, qPrintable(encounter.problem()));
        const HandshakeInfo handshake = connection->info().handshake;
        QVERIFY(handshake.request.contains("permessage-deflate; client_max_window_bits"));
        QCOMPARE(agreedExtensions(handshake.extensions), agreed);
        QCOMPARE(agreedExtensionsOfHead(handshake.response), agreed);

        Conversation conversation(*connection);
        QCOMPARE(conversation.exchangeMessages(), QString());
        QCOMPARE(conversation.exchangeOurFragments(), QString());
        QCOMPARE(conversation.exchangeOurPings(), QString());
        QCOMPARE(conversation.sentCompressed(), std::optional(!agreed.isEmpty()));
        QCOMPARE(conversation.receivedCompressed(), std::optional(!agreed.isEmpty()));
        const QString reason = u"genug – 够了"_s;
        QCOMPARE(pageCloses ? conversation.askToClose(3001, reason) : conversation.close(3001, reason), QString());
        QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 2, 10000);
        const QUrlQuery report(connected.at(1).at(1).value<OpenInfo>().query.replace(u'+', u' '));
        QCOMPARE(report.queryItemValue(u"code"_s), u"3001"_s);
        QCOMPARE(report.queryItemValue(u"reason"_s, QUrl::FullyDecoded), reason);
        QCOMPARE(report.queryItemValue(u"clean"_s), u"true"_s);
    }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
