// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>

#include "support/peers/certificates.h"
#include "support/served.h"

using namespace wsw;
using namespace wsw::test;

namespace {

void replace(const QString &path, const QString &with)
{
    QFile::remove(path);
    QVERIFY(QFile::copy(with, path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The certificate that a client is shown, as PEM; empty if it does not get in.
QByteArray shownTo(const Server &server, const QString &authority)
{
    ConnectionOptions options;
    options.url = server.url();
    options.tls.caFile = authority;
    Connection client(100, options);
    QSignalSpy opened(&client, &Connection::opened);
    QSignalSpy failed(&client, &Connection::failed);
    client.open();
    if (!QTest::qWaitFor([&] { return opened.count() + failed.count() == 1; }, 10000) || failed.count() == 1)
        return {};
    return client.info().handshake.certificates.value(0);
}

} // namespace

/// TLS of a server whose files change, or have a password.
class TestServerCertificate : public QObject
{
    Q_OBJECT

    const Certificates m_first;
    const Certificates m_second;

    struct Files
    {
        Files(const Certificates &from)
        {
            replace(certificate, from.certificate());
            replace(key, from.key());
        }
        ServerOptions options() const
        {
            ServerOptions options;
            options.tls = {certificate, key, {}};
            return options;
        }
        QTemporaryDir folder;
        const QString certificate = folder.filePath(QStringLiteral("server.pem"));
        const QString key = folder.filePath(QStringLiteral("server.key"));
    };

private slots:
    void initTestCase()
    {
        if (!Certificates::canBeMade())
            QSKIP("The package openssl is missing");
        QVERIFY(m_first.isValid() && m_second.isValid());
    }

    void replacedWhileItRuns()
    {
        const Files files(m_first);
        Served served(files.options());
        QVERIFY(served.server.listen());
        ConnectionOptions options;
        options.url = served.server.url();
        options.tls.caFile = m_first.authority();
        Connection old(100, options);
        QSignalSpy received(&old, &Connection::messageReceived);
        old.open();
        QTRY_COMPARE(served.connected.count(), 1);
        const QByteArray before = shownTo(served.server, m_first.authority());
        QVERIFY(!before.isEmpty());
        replace(files.certificate, m_second.certificate());
        replace(files.key, m_second.key());
        const QByteArray after = shownTo(served.server, m_second.authority());
        QVERIFY(!after.isEmpty());
        QVERIFY(after != before);
        QCOMPARE(served.warned.count(), 0);
        QCOMPARE(shownTo(served.server, m_first.authority()), QByteArray());
        // Whoever is there stays.
        QVERIFY(served.server.sendText(1, "still here"));
        QTRY_COMPARE(received.count(), 1);
    }

    void whatCannotBeUsedIsToldOnce_data()
    {
        QTest::addColumn<bool>("replacesCertificate");
        QTest::addColumn<QByteArray>("certificate");
        QTest::newRow("nonsense") << true << QByteArray("nonsense");
        QTest::newRow("empty") << true << QByteArray();
        QTest::newRow("a certificate of another key") << true << contentOf(m_second.certificate());
        QTest::newRow("no certificate") << false << QByteArray();
    }
    void whatCannotBeUsedIsToldOnce()
    {
        QFETCH(bool, replacesCertificate);
        QFETCH(QByteArray, certificate);
        const Files files(m_first);
        Served served(files.options());
        QVERIFY(served.server.listen());
        QVERIFY(QFile::remove(files.certificate));
        if (replacesCertificate) {
            QFile file(files.certificate);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(certificate);
        }
        for (int i = 0; i < 3; ++i)
            QVERIFY(!shownTo(served.server, m_first.authority()).isEmpty());
        QCOMPARE(served.warned.count(), 1);
        const auto error = served.warned.at(0).at(0).value<Error>();
        QCOMPARE(error.code, ErrorCode::TlsFailed);
        QVERIFY2(error.message.contains(files.folder.path()), qPrintable(error.message));
        replace(files.certificate, m_second.certificate());
        replace(files.key, m_second.key());
        QVERIFY(!shownTo(served.server, m_second.authority()).isEmpty());
        QCOMPARE(served.warned.count(), 1);
    }

    void aKeyWithPassword_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("listens");
        QTest::newRow("right") << QByteArray("pass word") << true;
        QTest::newRow("wrong") << QByteArray("password") << false;
        QTest::newRow("none") << QByteArray() << false;
    }
    void aKeyWithPassword()
    {
        QFETCH(QByteArray, password);
        QFETCH(bool, listens);
        const Files files(m_first);
        QFile::remove(files.key);
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                                   {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                                    m_first.key(), QStringLiteral("-out"), files.key, QStringLiteral("-passout"),
                                    QStringLiteral("pass:pass word")}),
                 0);
        ServerOptions options = files.options();
        options.tls.keyPassword = password;
        Served served(options);
        const Result<void> listening = served.server.listen();
        QCOMPARE(listening.has_value(), listens);
        if (listens) {
            QVERIFY(!shownTo(served.server, m_first.authority()).isEmpty());
        } else {
            QCOMPARE(listening.error().code, ErrorCode::TlsFailed);
            QVERIFY(listening.error().message.contains(files.key));
        }
    }

    void theKeyOfAnotherCertificate()
    {
        const Files files(m_first);
        replace(files.key, m_second.key());
        Served served(files.options());
        const Result<void> listening = served.server.listen();
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, ErrorCode::TlsFailed);
    }
};

QTEST_GUILESS_MAIN(TestServerCertificate)
#include "tst_servercertificate.moc"
