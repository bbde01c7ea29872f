// SPDX-License-Identifier: MIT
// nginx that wants a client certificate, and ours in every form that people have; then every file that is none.
#include <QTest>

#include "support/peers/certificatefolder.h"
#include "support/peers/nginx.h"
#include "support/watched.h"
#include "websocket/server.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

class TestClientCertificates : public QObject
{
    Q_OBJECT

    CertificateFolder m_files;
    ConnectionIds m_ids;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Nginx> m_nginx;
    quint16 m_port = 0;

    ConnectionOptions clientWith(const QString &certificate, const QString &key, const QByteArray &password) const
    {
        ConnectionOptions options = optionsFor(QUrl(u"wss://127.0.0.1:%1/ws/1"_s.arg(m_port)));
        options.tls.caFile = m_files.pem(u"ca"_s);
        options.tls.certificateFile = certificate.isEmpty() ? QString() : m_files.file(certificate);
        options.tls.keyFile = key.isEmpty() ? QString() : m_files.file(key);
        options.tls.keyPassword = password;
        return options;
    }

private slots:
    void initTestCase()
    {
        if (!hasProgram(u"openssl"_s) || !hasProgram(Nginx::program()))
            QSKIP("The package openssl or nginx-light is missing");
        QVERIFY(m_files.make({.name = u"ca"_s, .isAuthority = true}));
        QVERIFY(m_files.make({.name = u"stranger"_s, .isAuthority = true}));
        QVERIFY(m_files.make({.name = u"server"_s, .issuer = u"ca"_s}));
        const auto client = [this](const QString &name, const QString &algorithm) {
            return m_files.make({.name = name, .issuer = u"ca"_s, .algorithm = algorithm});
        };
        QVERIFY(client(u"rsa"_s, u"rsa:2048"_s));
        QVERIFY(client(u"ec"_s, u"ec:prime256v1"_s));
        QVERIFY(client(u"ec384"_s, u"ec:secp384r1"_s));
        QVERIFY(client(u"ed"_s, u"ed25519"_s));
        QVERIFY(m_files.make({.name = u"foreign"_s, .issuer = u"stranger"_s}));
        for (const QString &name : {u"rsa"_s, u"ec"_s, u"ed"_s})
            QVERIFY(m_files.encryptKey(name, name + u"-enc.key"_s, u"secret"_s));
        for (const QString &name : {u"rsa"_s, u"ec"_s}) {
            QVERIFY(m_files.encryptKey(name, name + u"-old.key"_s, u"secret"_s, true));
            QVERIFY(
                m_files.write(name + u"-both.pem"_s, m_files.read(name + u".key"_s) + m_files.read(name + u".pem"_s)));
        }
        for (const QString &name : {u"rsa"_s, u"ec"_s, u"ed"_s})
            QVERIFY(m_files.packPkcs12(name, name + u".p12"_s, u"secret"_s));
        QVERIFY(m_files.packPkcs12(u"ec"_s, u"chain.p12"_s, u"secret"_s, {u"-certfile"_s, u"ca.pem"_s}));
        QVERIFY(m_files.packPkcs12(u"ec"_s, u"open.p12"_s, {}));
        QVERIFY(m_files.packPkcs12(u"ec"_s, u"legacy.p12"_s, u"secret"_s, {u"-legacy"_s}));
        QVERIFY(m_files.write(u"notes.txt"_s, "This is no certificate.\n"));
        QVERIFY(m_files.write(u"empty.pem"_s, {}));
        QVERIFY(m_files.write(u"torn.p12"_s, m_files.read(u"rsa.p12"_s).left(700)));
        QByteArray broken = m_files.read(u"rsa.key"_s);
        broken.replace(200, 40, QByteArray(40, 'A'));
        QVERIFY(m_files.write(u"broken.key"_s, broken));

        ServerOptions anyPort;
        anyPort.port = 0;
        m_server = std::make_unique<Server>(anyPort, m_ids);
        QVERIFY(m_server->listen());
        m_nginx = std::make_unique<Nginx>(Nginx::Setup{
            m_server->port(), u"ssl"_s,
            u"ssl_certificate %1; ssl_certificate_key %2; ssl_client_certificate %3; "
            "ssl_verify_client on;"_s.arg(m_files.pem(u"server"_s), m_files.key(u"server"_s), m_files.pem(u"ca"_s))});
        m_port = m_nginx->start();
        QVERIFY(m_port != 0);
    }

    void accepted_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("password");
        const QByteArray secret = "secret";
        QTest::newRow("RSA") << u"rsa.pem"_s << u"rsa.key"_s << QByteArray();
        QTest::newRow("EC") << u"ec.pem"_s << u"ec.key"_s << QByteArray();
        QTest::newRow("EC P-384") << u"ec384.pem"_s << u"ec384.key"_s << QByteArray();
        QTest::newRow("RSA, password that is not needed") << u"rsa.pem"_s << u"rsa.key"_s << secret;
        QTest::newRow("RSA, PKCS#8 encrypted") << u"rsa.pem"_s << u"rsa-enc.key"_s << secret;
        QTest::newRow("EC, PKCS#8 encrypted") << u"ec.pem"_s << u"ec-enc.key"_s << secret;
        QTest::newRow("RSA, encrypted the old way") << u"rsa.pem"_s << u"rsa-old.key"_s << secret;
        QTest::newRow("EC, encrypted the old way") << u"ec.pem"_s << u"ec-old.key"_s << secret;
        QTest::newRow("RSA, one file") << u"rsa-both.pem"_s << QString() << QByteArray();
        QTest::newRow("EC, one file") << u"ec-both.pem"_s << QString() << QByteArray();
        QTest::newRow("RSA, PKCS#12") << u"rsa.p12"_s << QString() << secret;
        QTest::newRow("EC, PKCS#12") << u"ec.p12"_s << QString() << secret;
        QTest::newRow("PKCS#12 with its chain") << u"chain.p12"_s << QString() << secret;
        QTest::newRow("PKCS#12 without password") << u"open.p12"_s << QString() << QByteArray();
    }
    void accepted()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QByteArray, password);
        Watched client(clientWith(certificate, key, password));
        client.connection.open();
        QVERIFY2(client.opens(), qPrintable(client.error().message));
        QVERIFY(client.connection.close());
        QVERIFY(client.closes());
    }

    // nginx lets TLS be and answers 400.
    void refusedByTheServer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("of another authority") << u"foreign"_s;
    }
    void refusedByTheServer()
    {
        QFETCH(QString, name);
        Watched client(name.isEmpty() ? clientWith({}, {}, {}) : clientWith(name + u".pem"_s, name + u".key"_s, {}));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::HandshakeRefused);
        QVERIFY2(client.error().message.contains(u"400"_s), qPrintable(client.error().message));
    }

    // openssl's own server ends TLS instead.
    void refusedWithinTls()
    {
        const quint16 port = freePort();
        PeerProgram server(u"openssl"_s,
                           {u"s_server"_s, u"-quiet"_s, u"-tls1_2"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port),
                            u"-cert"_s, m_files.pem(u"server"_s), u"-key"_s, m_files.key(u"server"_s), u"-CAfile"_s,
                            m_files.pem(u"ca"_s), u"-Verify"_s, u"1"_s},
                           PeerProgram::Diagnostics::Discarded);
        QVERIFY(waitUntilListening(server, port));
        ConnectionOptions options = clientWith({}, {}, {});
        options.url.setPort(port);
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::TlsFailed);
        QVERIFY2(client.error().message.contains(u"client certificate"_s), qPrintable(client.error().message));
    }

    void unusable_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("file"); // that the error names
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QString &certificate, const QString &key,
                            const QByteArray &password, const QString &what) {
            QTest::newRow(name) << certificate << key << password << (key.isEmpty() ? certificate : key) << what;
        };
        row("no password, RSA", u"rsa.pem"_s, u"rsa-enc.key"_s, {}, u"needs a password"_s);
        row("no password, EC, the old way", u"ec.pem"_s, u"ec-old.key"_s, {}, u"needs a password"_s);
        row("wrong password, RSA", u"rsa.pem"_s, u"rsa-enc.key"_s, "guess", u"password of the key"_s);
        row("wrong password, EC", u"ec.pem"_s, u"ec-enc.key"_s, "guess", u"password of the key"_s);
        row("wrong password, the old way", u"rsa.pem"_s, u"rsa-old.key"_s, "guess", u"password of the key"_s);
        row("Ed25519", u"ed.pem"_s, u"ed.key"_s, {}, u"Ed25519"_s);
        row("Ed25519, encrypted", u"ed.pem"_s, u"ed-enc.key"_s, "secret", u"Ed25519"_s);
        row("Ed25519, PKCS#12", u"ed.p12"_s, {}, "secret", u"neither RSA nor EC"_s);
        row("key of another kind of certificate", u"rsa.pem"_s, u"ec.key"_s, {}, u"not the certificate's"_s);
        row("broken key", u"rsa.pem"_s, u"broken.key"_s, {}, u"damaged"_s);
        row("certificate as key", u"rsa.pem"_s, u"rsa.pem"_s, {}, u"no private key"_s);
        row("one file without key", u"rsa.pem"_s, {}, {}, u"no private key"_s);
        row("text as key", u"rsa.pem"_s, u"notes.txt"_s, {}, u"no private key"_s);
        row("missing key", u"rsa.pem"_s, u"gone.key"_s, {}, u"can't be read"_s);
        row("text as certificate", u"notes.txt"_s, {}, {}, u"no certificate"_s);
        row("empty certificate", u"empty.pem"_s, {}, {}, u"no certificate"_s);
        row("missing certificate", u"gone.pem"_s, {}, {}, u"can't be read"_s);
        row("folder", u"."_s, {}, {}, u"can't be read"_s);
        row("PKCS#12, no password", u"rsa.p12"_s, {}, {}, u"needs a password"_s);
        row("PKCS#12, wrong password", u"rsa.p12"_s, {}, "guess", u"password is wrong"_s);
        row("PKCS#12, torn", u"torn.p12"_s, {}, "secret", u"damaged"_s);
        row("PKCS#12 of old", u"legacy.p12"_s, {}, "secret", u"-legacy"_s);
    }
    void unusable()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QByteArray, password);
        QFETCH(QString, file);
        QFETCH(QString, what);
        Watched client(clientWith(certificate, key, password));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::TlsFailed);
        QVERIFY2(client.error().message.contains(what), qPrintable(client.error().message));
        QVERIFY2(client.error().message.contains(m_files.file(file)), qPrintable(client.error().message));
    }

    void keyOfAnotherCertificate()
    {
        Watched client(clientWith(u"ec.pem"_s, u"foreign.key"_s, {}));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::TlsFailed);
        QVERIFY2(client.error().message.contains(u"not the"_s), qPrintable(client.error().message));
    }

    void unusableAuthorities()
    {
        ConnectionOptions options = clientWith({}, {}, {});
        options.tls.caFile = m_files.file(u"notes.txt"_s);
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::TlsFailed);
        QVERIFY2(client.error().message.contains(u"notes.txt"_s), qPrintable(client.error().message));
    }
};

WSW_TEST_OVER_ENGINES(TestClientCertificates)
#include "tst_clientcertificates.moc"
