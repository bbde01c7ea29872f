// SPDX-License-Identifier: MIT
// permessage-deflate against node's ws and python3-websockets, in both roles: what each side's wishes come to in the
// handshake, and that what was agreed is what happens.
#include <QTest>

#include "support/peers/conversation.h"
#include "support/peers/mirrors.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto client = Connection::Role::Client;
constexpr auto server = Connection::Role::Server;

CompressionOptions on()
{
    CompressionOptions options;
    options.enabled = true;
    return options;
}

CompressionOptions with(bool CompressionOptions::*parameter)
{
    CompressionOptions options = on();
    options.*parameter = true;
    return options;
}

CompressionOptions with(int CompressionOptions::*parameter, int bits)
{
    CompressionOptions options = on();
    options.*parameter = bits;
    return options;
}

CompressionOptions withAll(int serverBits, int clientBits)
{
    return {true, true, true, serverBits, clientBits};
}

} // namespace

class TestCompression : public QObject
{
    Q_OBJECT

private slots:
    void negotiation_data()
    {
        QTest::addColumn<Mirror>("mirror");
        QTest::addColumn<OurEnd>("ours");
        QTest::addColumn<QJsonValue>("theirs");
        QTest::addColumn<QString>("agreed");
        addNodeServer();
        addNodeClient();
        addPython();
    }
    void negotiation()
    {
        QFETCH(Mirror, mirror);
        QFETCH(OurEnd, ours);
        QFETCH(QJsonValue, theirs);
        QFETCH(QString, agreed);
        if (const QString what = missingFor(mirror, false); !what.isEmpty())
            QSKIP(qPrintable(what));
        Encounter encounter(ours);
        Connection *connection = encounter.meet(mirrorStarter(mirror, theirs));
        QVERIFY2(connection, qPrintable(encounter.problem()));
        const HandshakeInfo handshake = connection->info().handshake;
        QCOMPARE(agreedExtensions(handshake.extensions), agreed);
        QCOMPARE(agreedExtensionsOfHead(handshake.response), agreed);
        QTRY_VERIFY(!encounter.peer()->lineWith(u"open"_s).isEmpty());
        QCOMPARE(agreedExtensions(encounter.peer()->lineWith(u"open"_s).value("extensions"_L1).toString()), agreed);

        Conversation conversation(*connection, encounter.peer());
        QCOMPARE(conversation.exchangeMessages(), QString());
        QCOMPARE(conversation.exchangeFragments(), QString());
        QCOMPARE(conversation.sentCompressed(), std::optional(!agreed.isEmpty()));
        QCOMPARE(conversation.receivedCompressed(), std::optional(!agreed.isEmpty()));
        QCOMPARE(conversation.close(1000, {}), QString());
    }

private:
    static void add(const char *name, Mirror mirror, Connection::Role role, const CompressionOptions &ours,
                    const QJsonValue &theirs, const char *agreed)
    {
        QTest::addRow("%s, we are %s: %s", mirrorName(mirror).constData(), role == client ? "client" : "server", name)
            << mirror << OurEnd{role, EngineKind::Wire, ours, nullptr} << theirs << QString::fromLatin1(agreed);
    }

    static void addNodeServer()
    {
        const auto row = [](const char *name, const CompressionOptions &ours, const QJsonValue &theirs,
                            const char *agreed) { add(name, Mirror::Node, client, ours, theirs, agreed); };
        using C = CompressionOptions;
        row("we alone offer", on(), false, "");
        row("they alone would", {}, true, "");
        row("both", on(), true, "permessage-deflate");
        row("we ask: server_no_context_takeover", with(&C::serverNoContextTakeover), true,
            "permessage-deflate; server_no_context_takeover");
        row("we ask: client_no_context_takeover", with(&C::clientNoContextTakeover), true,
            "permessage-deflate; client_no_context_takeover");
        row("we ask: server_max_window_bits", with(&C::serverMaxWindowBits, 10), true,
            "permessage-deflate; server_max_window_bits=10");
        row("we ask: client_max_window_bits", with(&C::clientMaxWindowBits, 10), true,
            "permessage-deflate; client_max_window_bits=10");
        row("we ask for all", withAll(11, 12), true,
            "permessage-deflate; client_max_window_bits=12; client_no_context_takeover; server_max_window_bits=11; "
            "server_no_context_takeover");
        row("they want server_no_context_takeover", on(), QJsonObject{{u"serverNoContextTakeover"_s, true}},
            "permessage-deflate; server_no_context_takeover");
        row("they want client_no_context_takeover", on(), QJsonObject{{u"clientNoContextTakeover"_s, true}},
            "permessage-deflate; client_no_context_takeover");
        row("they want server_max_window_bits", on(), QJsonObject{{u"serverMaxWindowBits"_s, 9}},
            "permessage-deflate; server_max_window_bits=9");
        row("they want client_max_window_bits", on(), QJsonObject{{u"clientMaxWindowBits"_s, 9}},
            "permessage-deflate; client_max_window_bits=9");
        row("they want the smallest windows", on(),
            QJsonObject{{u"serverMaxWindowBits"_s, 8}, {u"clientMaxWindowBits"_s, 8}},
            "permessage-deflate; client_max_window_bits=8; server_max_window_bits=8");
    }

    static void addNodeClient()
    {
        const auto row = [](const char *name, const CompressionOptions &ours, const QJsonValue &theirs,
                            const char *agreed) { add(name, Mirror::Node, server, ours, theirs, agreed); };
        using C = CompressionOptions;
        row("they alone offer", {}, true, "");
        row("we alone would", on(), false, "");
        row("both", on(), true, "permessage-deflate");
        row("we want server_no_context_takeover", with(&C::serverNoContextTakeover), true,
            "permessage-deflate; server_no_context_takeover");
        row("we want client_no_context_takeover", with(&C::clientNoContextTakeover), true,
            "permessage-deflate; client_no_context_takeover");
        row("we want server_max_window_bits", with(&C::serverMaxWindowBits, 10), true,
            "permessage-deflate; server_max_window_bits=10");
        row("we want client_max_window_bits", with(&C::clientMaxWindowBits, 10), true,
            "permessage-deflate; client_max_window_bits=10");
        row("we want all", withAll(11, 12), true,
            "permessage-deflate; client_max_window_bits=12; client_no_context_takeover; server_max_window_bits=11; "
            "server_no_context_takeover");
        row("they ask: server_no_context_takeover", on(), QJsonObject{{u"serverNoContextTakeover"_s, true}},
            "permessage-deflate; server_no_context_takeover");
        row("they ask: client_no_context_takeover", on(), QJsonObject{{u"clientNoContextTakeover"_s, true}},
            "permessage-deflate; client_no_context_takeover");
        row("they ask: server_max_window_bits", on(), QJsonObject{{u"serverMaxWindowBits"_s, 9}},
            "permessage-deflate; server_max_window_bits=9");
        row("they ask: client_max_window_bits", on(), QJsonObject{{u"clientMaxWindowBits"_s, 9}},
            "permessage-deflate; client_max_window_bits=9");
        row("they ask for the smallest windows", on(),
            QJsonObject{{u"serverMaxWindowBits"_s, 8}, {u"clientMaxWindowBits"_s, 8}},
            "permessage-deflate; client_max_window_bits=8; server_max_window_bits=8");
    }

    static void addPython()
    {
        // By itself python's library wants windows of 12 bits as a server and none as a client.
        const char *agreed = "permessage-deflate; client_max_window_bits=12; server_max_window_bits=12";
        add("both", Mirror::Python, client, on(), true, agreed);
        add("both", Mirror::Python, server, on(), true, "permessage-deflate");
        const QJsonObject all{{u"server_no_context_takeover"_s, true},
                              {u"client_no_context_takeover"_s, true},
                              {u"server_max_window_bits"_s, 10},
                              {u"client_max_window_bits"_s, 11}};
        agreed = "permessage-deflate; client_max_window_bits=11; client_no_context_takeover; "
                 "server_max_window_bits=10; server_no_context_takeover";
        add("they want all", Mirror::Python, client, on(), all, agreed);
        add("they ask for all", Mirror::Python, server, on(), all, agreed);
        add("we ask for all", Mirror::Python, client, withAll(10, 11), QJsonObject(), agreed);
        add("we want all", Mirror::Python, server, withAll(10, 11), QJsonObject{{u"client_max_window_bits"_s, true}},
            agreed);
    }
};

QTEST_GUILESS_MAIN(TestCompression)
#include "tst_compression.moc"
