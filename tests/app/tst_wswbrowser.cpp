// SPDX-License-Identifier: MIT
// A plain page in Chromium as a client of wsw serve: over ws, over wss with a certificate made on the spot, and behind
// nginx.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include "support/peers/nginx.h"
#include "support/runningprogram.h"
#include "websocket/certificate/developmentcertificate.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

namespace {

const QString chromium = u"chromium"_s;
const QString certutil = u"certutil"_s;

/// A home directory whose certificate store, where Chromium looks, trusts what it is told to.
class Home
{
public:
    QString path() const { return m_folder.path(); }
    bool trust(const QString &authority) const
    {
        const QString store = u"sql:%1/.pki/nssdb"_s.arg(path());
        return QDir(path()).mkpath(u".pki/nssdb"_s)
               && QProcess::execute(certutil, {u"-N"_s, u"-d"_s, store, u"--empty-password"_s}) == 0
               && QProcess::execute(certutil, {u"-A"_s, u"-d"_s, store, u"-n"_s, u"development"_s, u"-t"_s, u"C,,"_s,
                                               u"-i"_s, authority})
                      == 0;
    }

private:
    QTemporaryDir m_folder;
};

/// page.html, told what to do.
PeerProgram browse(const Home &home, const QUrlQuery &query)
{
    QUrl page = QUrl::fromLocalFile(peerFile(u"page.html"_s));
    page.setQuery(query);
    return PeerProgram(u"env"_s,
                       {u"HOME="_s + home.path(), chromium, u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                        u"--disable-dev-shm-usage"_s, u"--no-first-run"_s, u"--disable-extensions"_s,
                        u"--disable-sync"_s, u"--disable-background-networking"_s, u"--disable-component-update"_s,
                        u"--user-data-dir="_s + home.path() + u"/profile"_s, page.toString(QUrl::FullyEncoded)},
                       PeerProgram::Diagnostics::Discarded);
}

QStringList received(const RunningProgram &server, int connection)
{
    QStringList texts;
    const QList<QJsonObject> messages = server.events(u"message"_s);
    for (const QJsonObject &message : messages) {
        if (message.value("direction"_L1) == "in"_L1 && message.value("connection"_L1) == connection)
            texts.append(message.value("data"_L1).toString());
    }
    return texts;
}

} // namespace

class TestWswBrowser : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DevelopmentCertificate m_certificate;

    /// What wsw serve is told, after where it listens.
    QStringList serve(bool tls, const QStringList &options) const
    {
        QStringList all{u"serve"_s, u"--json"_s, u"--listen"_s, u"127.0.0.1:0"_s};
        if (tls)
            all += {u"--tls-cert"_s, m_certificate.certificateFile, u"--tls-key"_s, m_certificate.keyFile};
        return all + options;
    }

private slots:
    void initTestCase()
    {
        if (!hasProgram(chromium))
            QSKIP("The package chromium is missing");
        if (!hasProgram(certutil))
            QSKIP("The package libnss3-tools is missing");
        if (!canMakeDevelopmentCertificates())
            QSKIP("Built without OpenSSL");
        const auto made = makeDevelopmentCertificate(m_folder.path());
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        m_certificate = *made;
    }

    void page_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("proxied");
        QTest::newRow("ws") << false << false;
        QTest::newRow("wss, made certificate") << true << false;
        QTest::newRow("ws, nginx") << false << true;
        QTest::newRow("wss, nginx with the made certificate") << true << true;
    }
    void page()
    {
        QFETCH(bool, tls);
        QFETCH(bool, proxied);
        if (proxied && !hasProgram(Nginx::program()))
            QSKIP("The package nginx-light is missing");
        RunningProgram server(
            serve(tls && !proxied, {u"--path"_s, u"/ws/{sid}"_s, u"--greet"_s, u"你好 {{sid}}"_s, u"--echo"_s}));
        QUrl address(server.url() + u"/ws/42"_s);
        std::unique_ptr<Nginx> nginx;
        if (proxied) {
            Nginx::Setup setup{quint16(address.port()), {}, {}};
            if (tls) {
                setup.listenParameters = u"ssl"_s;
                setup.directives = u"ssl_certificate %1; ssl_certificate_key %2;"_s.arg(m_certificate.certificateFile,
                                                                                        m_certificate.keyFile);
            }
            nginx = std::make_unique<Nginx>(setup);
            address.setPort(nginx->start());
            address.setScheme(tls ? u"wss"_s : u"ws"_s);
        }
        const Home home;
        QVERIFY(!tls || home.trust(m_certificate.caFile));
        const PeerProgram browser = browse(
            home,
            {{u"url"_s, address.toString()}, {u"send"_s, u"один"_s}, {u"send"_s, u"🙂"_s}, {u"count"_s, u"3"_s}});
        QVERIFY(server.waitFor(u"close"_s));
        QCOMPARE(received(server, 1), (QStringList{u"один"_s, u"🙂"_s, u"Open: 你好 42\nодин\n🙂"_s}));
        const QJsonObject open = server.events(u"open"_s).first();
        QCOMPARE(open.value("params"_L1).toObject().value("sid"_L1).toString(), u"42"_s);
        const QJsonObject close = server.events(u"close"_s).first();
        QCOMPARE(close.value("code"_L1).toInt(), 3000);
        QCOMPARE(close.value("reason"_L1).toString(), u"seen"_s);
        QCOMPARE(close.value("by"_L1).toString(), u"peer"_s);
    }

    void relayedBetweenPageAndProgram()
    {
        RunningProgram server(serve(false, {u"--path"_s, u"/chat/{room}"_s, u"--relay-same"_s, u"room"_s}));
        const QString room = server.url() + u"/chat/7"_s;
        RunningProgram program({u"connect"_s, u"--json"_s, room, u"--count"_s, u"1"_s});
        RunningProgram elsewhere({u"connect"_s, u"--json"_s, server.url() + u"/chat/8"_s, u"--count"_s, u"1"_s});
        QVERIFY(program.waitFor(u"open"_s) && elsewhere.waitFor(u"open"_s));
        QVERIFY(server.waitFor(u"open"_s, 2));
        const Home home;
        const PeerProgram browser =
            browse(home, {{u"url"_s, room}, {u"send"_s, u"from the page"_s}, {u"count"_s, u"1"_s}});
        QVERIFY(program.waitFor(u"message"_s));
        QCOMPARE(program.events(u"message"_s).first().value("data"_L1).toString(), u"from the page"_s);
        QCOMPARE(program.finish(), 0);
        RunningProgram answer({u"connect"_s, room, u"--send"_s, u"from the program"_s});
        QVERIFY(server.waitFor(u"close"_s, 3));
        QVERIFY(received(server, 3).contains(u"Open: from the program"_s));
        QVERIFY(elsewhere.events(u"message"_s).isEmpty());
    }

    // Nobody has told the browser to trust it: then it must not come to a connection.
    void unknownAuthority()
    {
        RunningProgram server(serve(true, {}));
        RunningProgram other(serve(false, {}));
        const Home home;
        const PeerProgram browser = browse(home, {{u"url"_s, server.url()}, {u"report"_s, other.url()}});
        QVERIFY(other.waitFor(u"message"_s));
        QCOMPARE(received(other, 1), QStringList{u"Closed with 1006"_s});
        QVERIFY(server.events(u"open"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWswBrowser)
#include "tst_wswbrowser.moc"
