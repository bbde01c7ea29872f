// SPDX-License-Identifier: MIT
#include <QTest>

#include "websocket/wire/handshake/permessagedeflate.h"

using namespace wsw;
using wire::DeflateParameters;
using wire::Extension;
using wire::HttpHead;

namespace {

HttpHead withExtensions(const QByteArrayList &values)
{
    HttpHead head;
    for (const QByteArray &value : values)
        head.fields.append({"Sec-WebSocket-Extensions", value});
    return head;
}

QList<Extension> parsed(const QByteArray &value)
{
    return wire::parseExtensions(withExtensions({value})).value_or(QList<Extension>());
}

CompressionOptions options(int serverBits = 15, int clientBits = 15, bool serverFresh = false, bool clientFresh = false)
{
    CompressionOptions result;
    result.enabled = true;
    result.serverMaxWindowBits = serverBits;
    result.clientMaxWindowBits = clientBits;
    result.serverNoContextTakeover = serverFresh;
    result.clientNoContextTakeover = clientFresh;
    return result;
}

} // namespace

Q_DECLARE_METATYPE(wsw::CompressionOptions)

/// RFC 6455 section 9.1 and RFC 7692 sections 5 and 7.1: what is offered and what is agreed.
class TestWireNegotiation : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        using List = QList<Extension>;
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<List>("extensions");
        const auto row = [](const char *name, const QByteArrayList &values, const List &extensions) {
            QTest::newRow(name) << values << extensions;
        };
        row("9.1 none", {}, {});
        row("9.1 one", {"foo"}, {{"foo", {}}});
        row("9.1 parameters", {"foo; a; b=1;c = \"x\""}, {{"foo", {{"a", {}}, {"b", "1"}, {"c", "x"}}}});
        row("9.1 a quoted value with an escape", {"foo; a=\"b\\c\""}, {{"foo", {{"a", "bc"}}}});
        row("9.1 two in one header", {"foo;a, bar"}, {{"foo", {{"a", {}}}}, {"bar", {}}});
        row("9.1 two headers are one list", {"foo", "bar; x=1"}, {{"foo", {}}, {"bar", {{"x", "1"}}}});
        row("9.1 the same one twice", {"foo, foo; a"}, {{"foo", {}}, {"foo", {{"a", {}}}}});
        row("9.1 empty elements", {",foo,,"}, {{"foo", {}}});
    }

    void parses()
    {
        QFETCH(const QByteArrayList, values);
        QFETCH(const QList<Extension>, extensions);
        const auto result = wire::parseExtensions(withExtensions(values));
        QVERIFY(result);
        QVERIFY(*result == extensions);
    }

    void refusesToParse_data()
    {
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &value) { QTest::newRow(name) << value; };
        row("9.1 a name with a space", "foo bar");
        row("9.1 a name with a value", "foo=1");
        row("9.1 a semicolon and nothing", "foo;");
        row("9.1 two semicolons", "foo;;a");
        row("9.1 nothing but a semicolon", ";");
        row("9.1 no name before the value", "foo;=1");
        row("9.1 no value behind the equals sign", "foo;a=");
        row("9.1 a value with a space", "foo;a=b c");
        row("9.1 an empty quoted value", "foo;a=\"\"");
        row("9.1 a quoted value that is no token", "foo;a=\"b,c\"");
        row("9.1 a quoted value with a semicolon", "foo;a=\"b;c\"");
        row("9.1 quotes that never end", "foo;a=\"b");
        row("9.1 one quote", "foo;a=\"");
        row("9.1 quotes that end in an escape", "foo;a=\"b\\\"");
        row("9.1 an escape and no end", "foo;a=\"b\\");
        row("9.1 the second one is broken", "foo, b@r");
    }

    void refusesToParse()
    {
        QFETCH(const QByteArray, value);
        QVERIFY(!wire::parseExtensions(withExtensions({value})));
    }

    void offers_data()
    {
        QTest::addColumn<CompressionOptions>("options");
        QTest::addColumn<QByteArray>("offer");
        QTest::newRow("7.1 plain: the server may choose our window")
            << options() << QByteArray("permessage-deflate; client_max_window_bits");
        QTest::newRow("7.1.1.1") << options(
            15, 15, true) << QByteArray("permessage-deflate; server_no_context_takeover; client_max_window_bits");
        QTest::newRow("7.1.1.2") << options(15, 15, false, true)
                                 << QByteArray(
                                        "permessage-deflate; client_no_context_takeover; client_max_window_bits");
        QTest::newRow("7.1.2.1") << options(8)
                                 << QByteArray("permessage-deflate; server_max_window_bits=8; client_max_window_bits");
        QTest::newRow("7.1.2.2") << options(15, 9) << QByteArray("permessage-deflate; client_max_window_bits=9");
        QTest::newRow("7.1 all") << options(10, 11, true, true)
                                 << QByteArray("permessage-deflate; server_no_context_takeover; "
                                               "client_no_context_takeover; server_max_window_bits=10; "
                                               "client_max_window_bits=11");
    }

    void offers()
    {
        QFETCH(const CompressionOptions, options);
        QFETCH(const QByteArray, offer);
        QCOMPARE(wire::deflateOffer(options), offer);
    }

    void serverAgrees_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<CompressionOptions>("ours");
        QTest::addColumn<DeflateParameters>("agreed");
        QTest::addColumn<QByteArray>("response");
        const auto row = [](const char *name, const QByteArray &offer, const CompressionOptions &ours,
                            const DeflateParameters &agreed, const QByteArray &response) {
            QTest::newRow(name) << QByteArray("permessage-deflate" + offer) << ours << agreed
                                << QByteArray("permessage-deflate" + response);
        };
        row("7.1 plain", "", options(), {}, "");
        row("7.1.1.1 server_no_context_takeover must be accepted", "; server_no_context_takeover", options(),
            {true, false, 15, 15}, "; server_no_context_takeover");
        row("7.1.1.1 may be given unasked", "", options(15, 15, true), {true, false, 15, 15},
            "; server_no_context_takeover");
        row("7.1.1.2 client_no_context_takeover", "; client_no_context_takeover", options(), {false, true, 15, 15},
            "; client_no_context_takeover");
        row("7.1.1.2 may be asked for", "", options(15, 15, false, true), {false, true, 15, 15},
            "; client_no_context_takeover");
        for (int bits = 8; bits <= 15; ++bits) {
            const QByteArray number = QByteArray::number(bits);
            row("7.1.2.1 server_max_window_bits must be accepted by name", "; server_max_window_bits=" + number,
                options(), {false, false, bits, 15}, "; server_max_window_bits=" + number);
            row("7.1.2.2 client_max_window_bits with a value", "; client_max_window_bits=" + number, options(),
                {false, false, 15, bits}, bits == 15 ? QByteArray() : "; client_max_window_bits=" + number);
        }
        row("7.1.2.1 as a quoted value", "; server_max_window_bits=\"10\"", options(), {false, false, 10, 15},
            "; server_max_window_bits=10");
        row("7.1.2.1 ours is smaller", "; server_max_window_bits=12", options(10), {false, false, 10, 15},
            "; server_max_window_bits=10");
        row("7.1.2.1 theirs is smaller", "; server_max_window_bits=9", options(10), {false, false, 9, 15},
            "; server_max_window_bits=9");
        row("7.1.2.1 may be given unasked", "", options(10), {false, false, 10, 15}, "; server_max_window_bits=10");
        row("7.1.2.2 client_max_window_bits without a value lets us choose", "; client_max_window_bits",
            options(15, 10), {false, false, 15, 10}, "; client_max_window_bits=10");
        row("7.1.2.2 and we need not", "; client_max_window_bits", options(), {}, "");
        row("7.1.2.2 ours is smaller", "; client_max_window_bits=12", options(15, 10), {false, false, 15, 10},
            "; client_max_window_bits=10");
        row("7.1.2.2 must not be answered to who does not offer it", "", options(15, 10), {}, "");
        row("7.1 all four",
            "; client_max_window_bits; server_max_window_bits=11; client_no_context_takeover; "
            "server_no_context_takeover",
            options(15, 9), {true, true, 11, 9},
            "; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=11; "
            "client_max_window_bits=9");
        row("7.1 the second offer, if the first is wrong",
            "; server_max_window_bits=7, permessage-deflate; server_max_window_bits=10", options(),
            {false, false, 10, 15}, "; server_max_window_bits=10");
        row("5.1 the first that is good", "; server_no_context_takeover, permessage-deflate", options(),
            {true, false, 15, 15}, "; server_no_context_takeover");
        row("5.1 behind an extension that we don't know", ", foo; x=1", options(), {}, "");
    }

    void serverAgrees()
    {
        QFETCH(const QByteArray, offer);
        QFETCH(const CompressionOptions, ours);
        QFETCH(const DeflateParameters, agreed);
        QFETCH(const QByteArray, response);
        const auto agreement = wire::agreeToDeflate(parsed(offer), ours);
        QVERIFY(agreement);
        QVERIFY(agreement->parameters == agreed);
        QCOMPARE(agreement->response, response);
    }

    void serverDeclines_data() // 7.1: unknown, repeated or wrong parameters
    {
        wrongParameters();
        QTest::newRow("5.1 no such extension") << QByteArray("foo; server_no_context_takeover");
        QTest::newRow("5.1 none") << QByteArray();
        QTest::newRow("7.1.2.1 server_max_window_bits without a value")
            << QByteArray("permessage-deflate; server_max_window_bits");
    }

    void serverDeclines()
    {
        QFETCH(const QByteArray, value);
        QVERIFY(!wire::agreeToDeflate(parsed(value), options()));
    }

    void clientAccepts_data()
    {
        QTest::addColumn<CompressionOptions>("offered");
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<DeflateParameters>("agreed");
        const auto row = [](const char *name, const CompressionOptions &offered, const QByteArray &response,
                            const DeflateParameters &agreed) {
            QTest::newRow(name) << offered << QByteArray("permessage-deflate" + response) << agreed;
        };
        row("7.1 plain", options(), "", {});
        row("7.1.1.1 as asked for", options(15, 15, true), "; server_no_context_takeover", {true, false, 15, 15});
        row("7.1.1.1 unasked", options(), "; server_no_context_takeover", {true, false, 15, 15});
        row("7.1.1.2 asked of us", options(), "; client_no_context_takeover", {false, true, 15, 15});
        row("7.1.1.2 our own hint binds us", options(15, 15, false, true), "", {false, true, 15, 15});
        row("7.1.2.1 as asked for", options(10), "; server_max_window_bits=10", {false, false, 10, 15});
        row("7.1.2.1 smaller than asked for", options(10), "; server_max_window_bits=8", {false, false, 8, 15});
        row("7.1.2.1 unasked", options(), "; server_max_window_bits=12", {false, false, 12, 15});
        row("7.1.2.2 asked of us", options(), "; client_max_window_bits=9", {false, false, 15, 9});
        row("7.1.2.2 our own hint binds us", options(15, 9), "", {false, false, 15, 9});
        row("7.1.2.2 larger than our hint", options(15, 9), "; client_max_window_bits=12", {false, false, 15, 9});
        row("7.1 all four", options(12, 12, true, true),
            "; client_max_window_bits=8; server_max_window_bits=9; server_no_context_takeover; "
            "client_no_context_takeover",
            {true, true, 9, 8});
    }

    void clientAccepts()
    {
        QFETCH(const CompressionOptions, offered);
        QFETCH(const QByteArray, response);
        QFETCH(const DeflateParameters, agreed);
        const auto result = wire::checkDeflateResponse(parsed(response).value(0), offered);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QVERIFY(*result == agreed);
    }

    void clientRefuses_data()
    {
        wrongParameters();
        const auto row = [](const char *name, const QByteArray &value) { QTest::newRow(name) << value; };
        row("7.1.1.1 server_no_context_takeover, asked for and not given",
            "permessage-deflate; server_max_window_bits=10");
        row("7.1.2.1 server_max_window_bits, asked for and not given",
            "permessage-deflate; server_no_context_takeover");
        row("7.1.2.1 server_max_window_bits larger than asked for",
            "permessage-deflate; server_no_context_takeover; server_max_window_bits=11");
        row("7.1.2.2 client_max_window_bits without a value",
            "permessage-deflate; server_no_context_takeover; server_max_window_bits=10; client_max_window_bits");
    }

    void clientRefuses()
    {
        QFETCH(const QByteArray, value);
        const QList<Extension> extensions = parsed(value);
        QCOMPARE(extensions.size(), 1);
        const auto result = wire::checkDeflateResponse(extensions.first(), options(10, 15, true));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotWebSocket);
        QVERIFY(!result.error().message.isEmpty());
    }

    void bothRolesUnderstandEachOther()
    {
        for (int choice = 0; choice < 256; ++choice) {
            const CompressionOptions client =
                options(choice & 1 ? 10 : 15, choice & 2 ? 9 : 15, (choice & 4) != 0, (choice & 8) != 0);
            const CompressionOptions server =
                options(choice & 16 ? 11 : 15, choice & 32 ? 8 : 15, (choice & 64) != 0, (choice & 128) != 0);
            const auto agreement = wire::agreeToDeflate(parsed(wire::deflateOffer(client)), server);
            QVERIFY(agreement);
            const auto checked = wire::checkDeflateResponse(parsed(agreement->response).value(0), client);
            QVERIFY2(checked, agreement->response.constData());
            QVERIFY(*checked == agreement->parameters);
        }
    }

private:
    static void wrongParameters()
    {
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &parameters) {
            QTest::newRow(name) << QByteArray("permessage-deflate; " + parameters);
        };
        row("7.1 unknown", "foo");
        row("7.1 in capitals", "Server_No_Context_Takeover");
        row("7.1.1.1 with a value", "server_no_context_takeover=1");
        row("7.1.1.2 with a value", "client_no_context_takeover=true");
        row("7.1 twice", "server_no_context_takeover; server_no_context_takeover");
        row("7.1 twice, differently", "server_max_window_bits=10; server_max_window_bits=11");
        for (const char *wrong : {"7", "16", "0", "08", "+9", "-9", "1e1", "a", "999999999999", "10.0"}) {
            row("7.1.2.1 a wrong value", "server_max_window_bits=" + QByteArray(wrong));
            row("7.1.2.2 a wrong value", "client_max_window_bits=" + QByteArray(wrong));
        }
    }
};

QTEST_GUILESS_MAIN(TestWireNegotiation)
#include "tst_wirenegotiation.moc"
