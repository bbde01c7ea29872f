// SPDX-License-Identifier: MIT
// Servers whose certificates are wrong in every way, and the clients that shall say how. Made by openssl.
#include <QTest>

#include "support/peers/certificatefolder.h"
#include "support/peers/nginx.h"
#include "support/watched.h"
#include "websocket/client/certificateinfo.h"
#include "websocket/server.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

using Problems = QList<CertificateProblem>;
using Problem = CertificateProblem;

class TestCertificates : public QObject
{
    Q_OBJECT

    CertificateFolder m_files;

    ConnectionOptions clientOf(const QUrl &url) const
    {
        ConnectionOptions options = optionsFor(url);
        options.tls.caFile = m_files.pem(u"ca"_s);
        return options;
    }

    ServerOptions serverWith(const QString &certificate) const
    {
        ServerOptions options;
        options.port = 0;
        if (certificate.isEmpty())
            return options;
        options.tls.certificateFile = m_files.pem(certificate);
        options.tls.keyFile = m_files.key(certificate);
        return options;
    }

private slots:
    void initTestCase()
    {
        if (!hasProgram(u"openssl"_s))
            QSKIP("The package openssl is missing");
        QVERIFY(m_files.make({.name = u"ca"_s, .isAuthority = true}));
        QVERIFY(m_files.make({.name = u"stranger"_s, .isAuthority = true}));
        QVERIFY(m_files.make({.name = u"good"_s, .issuer = u"ca"_s}));
        QVERIFY(m_files.make({.name = u"expired"_s, .issuer = u"ca"_s, .end = u"20210101000000Z"_s}));
        QVERIFY(m_files.make({.name = u"early"_s, .issuer = u"ca"_s, .start = u"20480101000000Z"_s}));
        QVERIFY(m_files.make({.name = u"other"_s, .names = u"DNS:one.example, DNS:two.example"_s, .issuer = u"ca"_s}));
        QVERIFY(m_files.make({.name = u"alone"_s}));
        QVERIFY(m_files.make({.name = u"foreign"_s, .issuer = u"stranger"_s}));
        QVERIFY(m_files.make(
            {.name = u"worst"_s, .names = u"DNS:one.example"_s, .issuer = u"stranger"_s, .end = u"20210101000000Z"_s}));
    }

    void wrong_data()
    {
        QTest::addColumn<Problems>("problems");
        QTest::addColumn<QString>("clause");
        QTest::newRow("expired") << Problems{Problem::Expired} << u"it expired on 2021-01-01 00:00 UTC"_s;
        QTest::newRow("early") << Problems{Problem::NotYetValid} << u"it is valid only from 2048-01-01"_s;
        QTest::newRow("other") << Problems{Problem::WrongHost} << u"it is for one.example, two.example and not for "_s;
        QTest::newRow("alone") << Problems{Problem::SelfSigned} << u"self-signed"_s;
        QTest::newRow("foreign") << Problems{Problem::UnknownIssuer} << u"its issuer (CN=stranger) is not known"_s;
        QTest::newRow("worst") << Problems{Problem::Expired, Problem::WrongHost, Problem::UnknownIssuer}
                               << u"and not for 127.0.0.1"_s;
    }
    void wrong()
    {
        QFETCH(Problems, problems);
        QFETCH(QString, clause);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        ConnectionIds ids;
        Server server(serverWith(name), ids);
        QVERIFY(server.listen());

        ConnectionOptions options = clientOf(server.url());
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::TlsFailed);
        QVERIFY2(client.error().message.contains(clause), qPrintable(client.error().message));
        const HandshakeInfo &handshake = client.connection.failedHandshake();
        QCOMPARE(handshake.certificateProblems, problems);
        QVERIFY(handshake.request.isEmpty());
        const QList<CertificateInfo> chain = certificateChain(handshake);
        QVERIFY(!chain.isEmpty());
        QCOMPARE(chain.first().fingerprint, m_files.fingerprint(name));
        QCOMPARE(chain.first().subject, u"CN="_s + name);
        QCOMPARE(chain.first().name, name);
        QVERIFY(server.clients().isEmpty());
        // It stays with the log.
        QCOMPARE(handshakeOf(viewOf(client.log.last())), handshake);

        options.tls.trustedFingerprints = {m_files.fingerprint(u"good"_s)};
        Watched still(options);
        still.connection.open();
        QVERIFY(still.fails());

        options.tls.trustedFingerprints.append(m_files.fingerprint(name));
        Watched trusting(options);
        trusting.connection.open();
        QVERIFY(trusting.opens());
        QCOMPARE(trusting.count(MessageKind::Error), 1);
        QVERIFY(errorInfo(viewOf(trusting.log.first())).second.contains(u"fingerprint"_s));
        QCOMPARE(trusting.connection.info().handshake.certificateProblems, problems);

        options.tls.trustedFingerprints.clear();
        options.tls.insecure = true;
        Watched careless(options);
        careless.connection.open();
        QVERIFY(careless.opens());
        QCOMPARE(careless.count(MessageKind::Error), 1);
        QVERIFY(errorInfo(viewOf(careless.log.first())).second.contains(u"unchecked"_s));
    }

    void good()
    {
        ConnectionIds ids;
        Server server(serverWith(u"good"_s), ids);
        QVERIFY(server.listen());
        ConnectionOptions options = clientOf(server.url());
        Watched client(options);
        client.connection.open();
        QVERIFY(client.opens());
        QCOMPARE(client.count(MessageKind::Error), 0);
        const HandshakeInfo &handshake = client.connection.info().handshake;
        QVERIFY(handshake.certificateProblems.isEmpty());
        QVERIFY2(handshake.tlsVersion.startsWith(u"TLSv1."_s), qPrintable(handshake.tlsVersion));
        const QList<CertificateInfo> chain = certificateChain(handshake);
        QCOMPARE(chain.first().names, (QStringList{u"127.0.0.1"_s, u"localhost"_s}));
        QCOMPARE(chain.first().issuer, u"CN=ca"_s);
        QCOMPARE(chain.first().validUntil, QDateTime(QDate(2049, 12, 31), QTime(0, 0), Qt::UTC));

        // Without the CA file, the system's authorities don't vouch for it.
        options.tls.caFile.clear();
        Watched stranger(options);
        stranger.connection.open();
        QVERIFY(stranger.fails());
        QCOMPARE(stranger.connection.failedHandshake().certificateProblems, Problems{Problem::UnknownIssuer});
    }

    // The server's certificate is for another name than the address, and that is the name that is asked for.
    void serverName()
    {
        ConnectionIds ids;
        Server server(serverWith(u"other"_s), ids);
        QVERIFY(server.listen());
        ConnectionOptions options = clientOf(server.url());
        options.tls.serverName = u"two.example"_s;
        Watched client(options);
        client.connection.open();
        QVERIFY(client.opens());
        options.tls.serverName = u"three.example"_s;
        Watched wrong(options);
        wrong.connection.open();
        QVERIFY(wrong.fails());
        QVERIFY2(wrong.error().message.contains(u"not for three.example"_s), qPrintable(wrong.error().message));
    }

    // 1024 bits: OpenSSL would not even serve it by default.
    void weakKey()
    {
        QVERIFY(m_files.make({.name = u"weak"_s, .issuer = u"ca"_s, .algorithm = u"rsa:1024"_s}));
        const quint16 port = freePort();
        PeerProgram server(u"openssl"_s,
                           {u"s_server"_s, u"-quiet"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s,
                            m_files.pem(u"weak"_s), u"-key"_s, m_files.key(u"weak"_s), u"-cipher"_s,
                            u"DEFAULT@SECLEVEL=0"_s},
                           PeerProgram::Diagnostics::Discarded);
        QVERIFY(waitUntilListening(server, port));
        Watched client(clientOf(QUrl(u"wss://127.0.0.1:%1"_s.arg(port))));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::TlsFailed);
        QCOMPARE(client.connection.failedHandshake().certificateProblems, Problems{Problem::Weak});
        QVERIFY2(client.error().message.contains(u"too weak"_s), qPrintable(client.error().message));
    }

    void minimumVersion_data()
    {
        QTest::addColumn<TlsVersion>("minimum");
        QTest::addColumn<bool>("opens");
        QTest::newRow("default") << TlsVersion::Default << true;
        QTest::newRow("1.2") << TlsVersion::Tls12 << true;
        QTest::newRow("1.3") << TlsVersion::Tls13 << false;
    }
    void minimumVersion()
    {
        QFETCH(TlsVersion, minimum);
        QFETCH(bool, opens);
        if (!hasProgram(Nginx::program()))
            QSKIP("The package nginx-light is missing");
        ConnectionIds ids;
        Server server(serverWith({}), ids);
        QVERIFY(server.listen());
        Nginx nginx({server.port(), u"ssl"_s,
                     u"ssl_certificate %1; ssl_certificate_key %2; ssl_protocols TLSv1.2;"_s.arg(
                         m_files.pem(u"good"_s), m_files.key(u"good"_s))});
        ConnectionOptions options = clientOf(QUrl(u"wss://127.0.0.1:%1/ws/1"_s.arg(nginx.start())));
        options.tls.minimumVersion = minimum;
        Watched client(options);
        client.connection.open();
        if (opens) {
            QVERIFY(client.opens());
            QCOMPARE(client.connection.info().handshake.tlsVersion, u"TLSv1.2"_s);
            return;
        }
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::TlsFailed);
        QVERIFY2(client.error().message.contains(u"minimum version"_s), qPrintable(client.error().message));
        QVERIFY(client.connection.failedHandshake().certificateProblems.isEmpty());
    }

    void nobodyThere()
    {
        Watched client(clientOf(QUrl(u"wss://127.0.0.1:%1"_s.arg(freePort()))));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::ConnectionRefused);
    }

    void plainServer()
    {
        ConnectionIds ids;
        Server server(serverWith({}), ids);
        QVERIFY(server.listen());
        QUrl url = server.url();
        url.setScheme(u"wss"_s);
        Watched client(clientOf(url));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::TlsFailed);
        QVERIFY2(client.error().message.contains(u"does not speak TLS"_s), qPrintable(client.error().message));
    }
};

WSW_TEST_OVER_ENGINES(TestCertificates)
#include "tst_certificates.moc"
