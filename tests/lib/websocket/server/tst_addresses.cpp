// SPDX-License-Identifier: MIT
#include <QTest>

#include "websocket/server/addressset.h"
#include "websocket/server/clientaddress.h"

using namespace wsw;

class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void contains_data()
    {
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QString &entries, const QString &address, bool expected) {
            QTest::newRow(name) << entries.split(u' ', Qt::SkipEmptyParts) << address << expected;
        };
        const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
        row("none", {}, text("192.0.2.7"), false);
        row("the address", text("192.0.2.7"), text("192.0.2.7"), true);
        row("its neighbour", text("192.0.2.7"), text("192.0.2.8"), false);
        row("the second", text("192.0.2.6 192.0.2.7"), text("192.0.2.7"), true);
        row("in the network", text("10.0.0.0/8"), text("10.255.0.1"), true);
        row("behind the network", text("10.0.0.0/8"), text("11.0.0.0"), false);
        row("in a network of odd length", text("10.0.0.0/9"), text("10.127.255.255"), true);
        row("behind it", text("10.0.0.0/9"), text("10.128.0.0"), false);
        row("everybody of IPv4", text("0.0.0.0/0"), text("198.51.100.1"), true);
        row("a network of one", text("192.0.2.7/32"), text("192.0.2.7"), true);
        row("mapped into IPv6", text("192.0.2.7"), text("::ffff:192.0.2.7"), true);
        row("a mapped entry", text("::ffff:192.0.2.7"), text("192.0.2.7"), true);
        row("mapped, in the network", text("192.0.2.0/24"), text("::ffff:192.0.2.7"), true);
        row("IPv6", text("2001:db8::7"), text("2001:db8:0:0::7"), true);
        row("IPv6 network", text("2001:db8::/32"), text("2001:db8:ffff::1"), true);
        row("another IPv6 network", text("2001:db8::/32"), text("2001:db9::1"), false);
        row("IPv4 is not in IPv6", text("::/0"), text("192.0.2.7"), false);
    }
    void contains()
    {
        QFETCH(QStringList, entries);
        QFETCH(QString, address);
        QFETCH(bool, expected);
        const Result<AddressSet> set = AddressSet::parse(entries);
        QVERIFY(set);
        QCOMPARE(set->contains(QHostAddress(address)), expected);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry : {"", "x", "10", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "10.0.0.0/-1",
                                  "::/129", "example.org", "10.0.0.1:80", "/8"})
            QTest::newRow(*entry ? entry : "empty") << QString::fromLatin1(entry);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, entry);
        const Result<AddressSet> set = AddressSet::parse({QStringLiteral("10.0.0.1"), entry});
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidArgument);
        QVERIFY(set.error().message.contains(u'\'' + entry + u'\''));
    }

    void whoseConnectionItIs_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QString>("forwarded");
        QTest::addColumn<bool>("trust");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *peer, const char *forwarded, bool trust,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(peer) << QString::fromLatin1(forwarded) << trust
                                << QString::fromLatin1(expected);
        };
        row("the peer", "192.0.2.7:5000", "", true, "192.0.2.7");
        row("the peer of IPv6", "[2001:db8::7]:5000", "", true, "2001:db8::7");
        row("nobody is trusted", "192.0.2.7:5000", "203.0.113.9", false, "192.0.2.7");
        row("the proxy says", "127.0.0.1:5000", "203.0.113.9", true, "203.0.113.9");
        row("the last one says", "127.0.0.1:5000", "10.0.0.1, 203.0.113.9", true, "203.0.113.9");
        row("with a port", "127.0.0.1:5000", "203.0.113.9:1234", true, "203.0.113.9");
        row("IPv6 in brackets", "127.0.0.1:5000", "[2001:db8::7]:1234", true, "2001:db8::7");
        row("bare IPv6", "127.0.0.1:5000", "2001:db8::7", true, "2001:db8::7");
        row("no address", "127.0.0.1:5000", "unknown", true, "127.0.0.1");
        row("nothing behind the comma", "127.0.0.1:5000", "203.0.113.9,", true, "127.0.0.1");
    }
    void whoseConnectionItIs()
    {
        QFETCH(QString, peer);
        QFETCH(QString, forwarded);
        QFETCH(bool, trust);
        OpenInfo info;
        info.peer = peer;
        info.forwardedFor = forwarded;
        QTEST(clientAddress(info, trust), "expected");
    }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
