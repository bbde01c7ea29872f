// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSysInfo>
#include <QTemporaryDir>

#include "support/peers/peerprogram.h"
#include "support/served.h"
#include "websocket/certificate/developmentcertificate.h"

using namespace wsw;
using namespace wsw::test;

namespace {

const QString openssl = QStringLiteral("openssl");

struct Told
{
    int status = -1;
    QString text;
};

Told runOpenssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(openssl, arguments);
    process.closeWriteChannel();
    // The server answers meanwhile.
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000);
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ServerOptions optionsOf(const DevelopmentCertificate &certificate)
{
    ServerOptions options;
    options.tls = {certificate.certificateFile, certificate.keyFile, {}};
    return options;
}

} // namespace

class TestDevelopmentCertificate : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DevelopmentCertificate m_made;

private slots:
    void initTestCase()
    {
        if (!canMakeDevelopmentCertificates())
            QSKIP("This program was built without OpenSSL");
        if (!hasProgram(openssl))
            QSKIP("The package openssl is missing");
        const auto made = makeDevelopmentCertificate(m_folder.filePath(QStringLiteral("new/folder")),
                                                     {QStringLiteral("192.0.2.7"), QStringLiteral("*.bücher.test")});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        m_made = *made;
    }

    void openSslTrustsIt_data()
    {
        QTest::addColumn<QStringList>("checks");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *name, const char *checks, bool accepted) {
            QTest::newRow(name) << QString::fromLatin1(checks).split(u' ') << accepted;
        };
        row("localhost", "-verify_hostname localhost", true);
        row("127.0.0.1", "-verify_ip 127.0.0.1", true);
        row("::1", "-verify_ip ::1", true);
        row("an address that was asked for", "-verify_ip 192.0.2.7", true);
        row("a name that was asked for", "-verify_hostname a.xn--bcher-kva.test", true);
        row("another address", "-verify_ip 192.0.2.8", false);
        row("another name", "-verify_hostname example.org", false);
    }
    void openSslTrustsIt()
    {
        QFETCH(QStringList, checks);
        QFETCH(bool, accepted);
        const Told told =
            runOpenssl(QStringList{QStringLiteral("verify"), QStringLiteral("-x509_strict"), QStringLiteral("-purpose"),
                                   QStringLiteral("sslserver"), QStringLiteral("-CAfile"), m_made.caFile}
                       + checks + QStringList{m_made.certificateFile});
        QVERIFY2((told.status == 0) == accepted, qPrintable(told.text));
    }

    void isForThisMachine()
    {
        const QSslCertificate certificate(contentOf(m_made.certificateFile));
        const auto names = certificate.subjectAlternativeNames();
        QVERIFY(names.contains(QSsl::DnsEntry, QSysInfo::machineHostName()));
        QVERIFY(certificate.effectiveDate() <= QDateTime::currentDateTime());
        QVERIFY(certificate.effectiveDate().daysTo(certificate.expiryDate()) <= 825);
        QVERIFY(certificate.effectiveDate().daysTo(certificate.expiryDate()) > 800);
    }

    void browsersAskForTheseExtensions()
    {
        const Told told = runOpenssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-ext"),
                                      QStringLiteral("basicConstraints,keyUsage,extendedKeyUsage"),
                                      QStringLiteral("-in"), m_made.certificateFile});
        for (const char *part : {"CA:FALSE", "Digital Signature", "TLS Web Server Authentication"})
            QVERIFY2(told.text.contains(QLatin1String(part)), qPrintable(told.text));
        const Told authority =
            runOpenssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-ext"),
                        QStringLiteral("basicConstraints,keyUsage"), QStringLiteral("-in"), m_made.caFile});
        for (const char *part : {"CA:TRUE", "pathlen:0", "Certificate Sign"})
            QVERIFY2(authority.text.contains(QLatin1String(part)), qPrintable(authority.text));
    }

    void keysAreTheirOwnersAlone()
    {
        const QString authorityKey = QFileInfo(m_made.caFile).path() + QStringLiteral("/development-ca.key");
        for (const QString &path : {m_made.keyFile, authorityKey}) {
            const QFileDevice::Permissions others =
                QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
            QVERIFY2((QFile::permissions(path) & others) == QFileDevice::Permissions(), qPrintable(path));
            QVERIFY(contentOf(path).startsWith("-----BEGIN PRIVATE KEY-----"));
        }
    }

    void theAuthorityStays()
    {
        const QByteArray authority = contentOf(m_made.caFile);
        const QByteArray before = contentOf(m_made.certificateFile);
        QVERIFY(!authority.isEmpty());
        const auto again = makeDevelopmentCertificate(QFileInfo(m_made.caFile).path());
        QVERIFY(again);
        QCOMPARE(contentOf(again->caFile), authority);
        QVERIFY(contentOf(again->certificateFile) != before);
    }

    void clientsTrustIt()
    {
        Served served(optionsOf(m_made));
        QVERIFY(served.server.listen());
        for (const bool knowsAuthority : {true, false}) {
            ConnectionOptions options;
            options.url = served.server.url();
            options.tls.caFile = knowsAuthority ? m_made.caFile : QString();
            Connection client(100, options);
            QSignalSpy opened(&client, &Connection::opened);
            QSignalSpy failed(&client, &Connection::failed);
            client.open();
            QTRY_COMPARE(opened.count() + failed.count(), 1);
            QCOMPARE(opened.count() == 1, knowsAuthority);
        }
        const QString address = QStringLiteral("localhost:%1").arg(served.server.port());
        const Told told = runOpenssl({QStringLiteral("s_client"), QStringLiteral("-connect"), address,
                                      QStringLiteral("-CAfile"), m_made.caFile, QStringLiteral("-verify_return_error"),
                                      QStringLiteral("-verify_hostname"), QStringLiteral("localhost")});
        QVERIFY2(told.status == 0 && told.text.contains(QLatin1String("Verify return code: 0 (ok)")),
                 qPrintable(told.text));
    }

    void refusesNamesThatAreNone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a b", "http://x", "x,y", "-", "*", "a..b", "x\ny"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void refusesNamesThatAreNone()
    {
        QFETCH(QString, name);
        const auto made = makeDevelopmentCertificate(m_folder.filePath(QStringLiteral("bad")), {name});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    }

    void aDamagedAuthorityIsNotReplaced()
    {
        const QString folder = m_folder.filePath(QStringLiteral("damaged"));
        const auto made = makeDevelopmentCertificate(folder);
        QVERIFY(made);
        QFile file(made->caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense");
        file.close();
        const auto again = makeDevelopmentCertificate(folder);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::TlsFailed);
        QVERIFY(again.error().message.contains(made->caFile));
        QCOMPARE(contentOf(made->caFile), QByteArray("nonsense"));
    }

    void aFolderThatCannotBe()
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = makeDevelopmentCertificate(m_folder.filePath(QStringLiteral("file/folder")));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestDevelopmentCertificate)
#include "tst_developmentcertificate.moc"
