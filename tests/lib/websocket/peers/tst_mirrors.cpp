// SPDX-License-Identifier: MIT
// Against node's ws and python3-websockets, in both roles: conversations that end in the same messages on both sides.
#include <QTest>

#include "support/peers/conversation.h"
#include "support/peers/mirrors.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto client = Connection::Role::Client;
constexpr auto server = Connection::Role::Server;

const char *roleName(Connection::Role role)
{
    return role == client ? "client" : "server";
}

} // namespace

class TestMirrors : public QObject
{
    Q_OBJECT

    const Certificates m_certificates;

    /// Every mirror, role and engine that can be.
    template <typename F>
    static void forEachPair(const CompressionOptions &compression, const Certificates *tls, F &&f)
    {
        for (const Mirror mirror : {Mirror::Node, Mirror::Python}) {
            for (const Connection::Role role : {client, server}) {
                for (const EngineKind engine : {EngineKind::Qt, EngineKind::Wire}) {
                    const OurEnd ours{role, engine, compression, tls};
                    if (ours.isPossible())
                        f(mirror, ours,
                          mirrorName(mirror) + ", we are " + engineName(engine).toLatin1() + ' ' + roleName(role));
                }
            }
        }
    }

private slots:
    void conversations_data()
    {
        QTest::addColumn<Mirror>("mirror");
        QTest::addColumn<OurEnd>("ours");
        QTest::addColumn<bool>("theirDeflate");
        for (const bool tls : {false, true}) {
            for (const bool compress : {false, true}) {
                CompressionOptions compression;
                compression.enabled = compress;
                forEachPair(
                    compression, tls ? &m_certificates : nullptr,
                    [&](Mirror mirror, const OurEnd &ours, const QByteArray &name) {
                        QTest::addRow("%s%s%s", name.constData(), tls ? ", TLS" : "", compress ? ", compressed" : "")
                            << mirror << ours << compress;
                    });
            }
        }
    }
    void conversations()
    {
        QFETCH(Mirror, mirror);
        QFETCH(OurEnd, ours);
        QFETCH(bool, theirDeflate);
        if (const QString what = missingFor(mirror, ours.tls); !what.isEmpty())
            QSKIP(qPrintable(what));
        Encounter encounter(ours);
        Connection *connection = encounter.meet(mirrorStarter(mirror, theirDeflate, ours.tls));
        QVERIFY2(connection, qPrintable(encounter.problem()));
        Conversation conversation(*connection, encounter.peer());
        QCOMPARE(conversation.exchangeMessages(), QString());
        QCOMPARE(conversation.exchangeFragments(), QString());
        QCOMPARE(conversation.exchangePings(), QString());
        QCOMPARE(conversation.close(3001, u"genug – 够了"_s), QString());
        if (ours.tls && ours.role == client) {
            QVERIFY(connection->info().handshake.tlsVersion.startsWith("TLSv1."_L1));
            QVERIFY(!connection->info().handshake.certificates.isEmpty());
        }
    }

    void closes_data()
    {
        QTest::addColumn<Mirror>("mirror");
        QTest::addColumn<OurEnd>("ours");
        forEachPair({}, nullptr, [](Mirror mirror, const OurEnd &ours, const QByteArray &name) {
            QTest::newRow(name.constData()) << mirror << ours;
        });
    }
    void closes()
    {
        QFETCH(Mirror, mirror);
        QFETCH(OurEnd, ours);
        if (const QString what = missingFor(mirror, false); !what.isEmpty())
            QSKIP(qPrintable(what));
        const auto meet = [&](auto &&close) {
            Encounter encounter(ours);
            Connection *connection = encounter.meet(mirrorStarter(mirror, false));
            if (!connection)
                return encounter.problem();
            Conversation conversation(*connection, encounter.peer());
            return close(conversation);
        };
        const QString longest(123, u'r');
        QCOMPARE(meet([](Conversation &c) { return c.askToClose(1000, {}); }), QString());
        QCOMPARE(meet([&](Conversation &c) { return c.askToClose(4999, longest); }), QString());
        QCOMPARE(meet([](Conversation &c) { return c.askToClose(1011, u"ошибка"_s); }), QString());
        QCOMPARE(meet([](Conversation &c) { return c.close(1000, {}); }), QString());
        QCOMPARE(meet([&](Conversation &c) { return c.close(1001, longest); }), QString());
    }
};

QTEST_GUILESS_MAIN(TestMirrors)
#include "tst_mirrors.moc"
