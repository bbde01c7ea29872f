// SPDX-License-Identifier: MIT
#include <QTest>

#include "workspace/profile/connectionprofile.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

ConnectionProfile sample()
{
    ConnectionProfile profile;
    profile.id = u"p"_s;
    profile.address = u"{{base}}/ws"_s;
    return profile;
}

ConnectionContext context()
{
    ConnectionContext context;
    context.variables.set(u"base"_s, u"wss://example.org"_s);
    context.variables.set(u"user"_s, u"анна"_s);
    return context;
}

using Headers = QList<std::pair<QByteArray, QByteArray>>;

} // namespace

class TestConnectionProfile : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsExpanded()
    {
        ConnectionProfile profile = sample();
        profile.headers = {{u"X-{{user}}"_s, u"1"_s},
                           {u"X-Off"_s, u"{{unknown}}"_s, false},
                           {u"X-A"_s, u"{{user}}"_s},
                           {u"X-A"_s, u"again"_s}};
        profile.cookies = {{u"sid"_s, u"{{user}}"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s, false}};
        profile.userAgent = u"{{user}}/1"_s;
        profile.origin = u"https://{{user}}"_s;
        profile.subprotocols = {u"{{user}}.v1"_s};
        profile.tls.serverName = u"{{user}}.example"_s;
        profile.proxy = {ProxyKind::Socks5, u"{{user}}.proxy"_s, 1080, {}, {}};
        const auto options = connectionOptions(profile, context());
        QVERIFY2(options, options ? "" : qPrintable(options.error().message));
        QCOMPARE(options->url.toString(), u"wss://example.org/ws"_s);
        QCOMPARE(options->headers, (Headers{{"X-анна", "1"},
                                            {"X-A", "анна"},
                                            {"X-A", "again"},
                                            {"Cookie", "sid=анна; b=2"},
                                            {"User-Agent", "анна/1"}}));
        QCOMPARE(options->origin, u"https://анна"_s);
        QCOMPARE(options->subprotocols, QStringList{u"анна.v1"_s});
        QCOMPARE(options->tls.serverName, u"анна.example"_s);
        QCOMPARE(options->proxy.host, u"анна.proxy"_s);
    }

    void authentication_data()
    {
        QTest::addColumn<Authentication>("authentication");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QString>("query");
        using Kind = Authentication::Kind;
        const Secret clear{Secret::Storage::Document, u"s3:c r&t+"_s};
        const Secret kept{};
        const auto row = [](const char *name, const Authentication &a, const Headers &headers, const QString &query) {
            QTest::newRow(name) << a << headers << query;
        };
        // RFC 7617 section 2.1: UTF-8, in base64.
        row("basic", {Kind::Basic, u"{{user}}"_s, clear, {}, {}},
            {{"Authorization", "Basic " + QByteArray("анна:s3:c r&t+").toBase64()}}, {});
        row("bearer, from the keychain", {Kind::Bearer, {}, kept, {}, {}}, {{"Authorization", "Bearer k"}}, {});
        row("key as header", {Kind::ApiKey, {}, clear, u"X-Key"_s, Authentication::Place::Header},
            {{"X-Key", "s3:c r&t+"}}, {});
        row("key as query", {Kind::ApiKey, {}, clear, u"a key"_s, Authentication::Place::Query}, {},
            u"a%20key=s3%3Ac%20r%26t%2B"_s);
        row("from the environment", {Kind::Bearer, {}, {Secret::Storage::Environment, u"WSW_TEST_TOKEN"_s}, {}, {}},
            {{"Authorization", "Bearer env"}}, {});
    }
    void authentication()
    {
        QFETCH(Authentication, authentication);
        QFETCH(Headers, headers);
        QFETCH(QString, query);
        qputenv("WSW_TEST_TOKEN", "env");
        ConnectionProfile profile = sample();
        profile.authentication = authentication;
        ConnectionContext surroundings = context();
        surroundings.secrets.insert(u"p/authentication"_s, u"k"_s);
        const auto options = connectionOptions(profile, surroundings);
        QVERIFY2(options, options ? "" : qPrintable(options.error().message));
        QCOMPARE(options->headers, headers);
        QCOMPARE(options->url.query(QUrl::FullyEncoded), query);
    }

    void aKeyInTheQueryGoesBesideWhatIsThere()
    {
        ConnectionProfile profile = sample();
        profile.address = u"ws://h/?a=1%262"_s;
        profile.authentication = {Authentication::Kind::ApiKey,
                                  {},
                                  {Secret::Storage::Document, u"x"_s},
                                  u"k"_s,
                                  Authentication::Place::Query};
        QCOMPARE(connectionOptions(profile)->url.query(QUrl::FullyEncoded), u"a=1%262&k=x"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<ConnectionProfile>("profile");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, auto change, ErrorCode code, const QString &said) {
            ConnectionProfile profile = sample();
            change(profile);
            QTest::newRow(name) << profile << code << said;
        };
        row(
            "address", [](ConnectionProfile &p) { p.address = u"ws://{{nobody}}/"_s; }, ErrorCode::UnknownVariable,
            u"Address: Line 1, column 6"_s);
        row(
            "header",
            [](ConnectionProfile &p) {
                p.headers = {{u"X-A"_s, u"{{nobody}}"_s}};
            },
            ErrorCode::UnknownVariable, u"“X-A”"_s);
        row(
            "secret",
            [](ConnectionProfile &p) {
                p.authentication = {Authentication::Kind::Bearer, {}, {}, {}, {}};
            },
            ErrorCode::SecretMissing, u"bearer token"_s);
        row(
            "environment",
            [](ConnectionProfile &p) {
                p.authentication = {
                    Authentication::Kind::Basic, u"anna"_s, {Secret::Storage::Environment, u"WSW_NOT_SET"_s}, {}, {}};
            },
            ErrorCode::SecretMissing, u"WSW_NOT_SET"_s);
        row(
            "proxy's password",
            [](ConnectionProfile &p) {
                p.proxy = {ProxyKind::Http, u"h"_s, 1, u"anna"_s, {}};
            },
            ErrorCode::SecretMissing, u"anna"_s);
    }
    void refuses()
    {
        QFETCH(ConnectionProfile, profile);
        QFETCH(ErrorCode, code);
        QFETCH(QString, said);
        const auto options = connectionOptions(profile, context());
        QVERIFY(!options);
        QCOMPARE(int(options.error().code), int(code));
        QVERIFY2(options.error().message.contains(said), qPrintable(options.error().message));
    }

    void neededSecretsAreThoseOfTheKeychain()
    {
        ConnectionProfile profile = sample();
        QVERIFY(neededSecrets(profile).isEmpty());
        profile.authentication.kind = Authentication::Kind::Bearer;
        profile.proxy = {ProxyKind::Http, u"h"_s, 1, u"anna"_s, {}};
        profile.tls.certificateFile = u"c.pem"_s;
        QStringList keys;
        for (const NeededSecret &secret : neededSecrets(profile))
            keys.append(secret.key + (secret.required ? u"!"_s : QString()));
        QCOMPARE(keys, (QStringList{u"p/authentication!"_s, u"p/proxy!"_s, u"p/tls-key"_s}));
        profile.authentication.secret = {Secret::Storage::Environment, u"X"_s};
        profile.proxy.user.clear();
        profile.tls.certificateFile.clear();
        QVERIFY(neededSecrets(profile).isEmpty());
    }

    void aKeyWithoutPasswordNeedsNone()
    {
        ConnectionProfile profile = sample();
        profile.tls.certificateFile = u"c.pem"_s;
        const auto options = connectionOptions(profile, context());
        QVERIFY(options);
        QVERIFY(options->tls.keyPassword.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionProfile)
#include "tst_connectionprofile.moc"
