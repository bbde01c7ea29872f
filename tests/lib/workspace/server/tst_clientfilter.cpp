// SPDX-License-Identifier: MIT
#include <QTest>

#include "workspace/server/clientfilter.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

OpenInfo client()
{
    OpenInfo info;
    info.client = 3;
    info.peer = u"127.0.0.1:40001"_s;
    info.path = u"/chat/7/anna"_s;
    info.query = u"x=a%20b&lang=ru"_s;
    info.subprotocol = u"json"_s;
    info.params = {{u"room"_s, u"7"_s}, {u"user"_s, u"anna"_s}};
    return info;
}

} // namespace

class TestClientFilter : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("empty") << u"  "_s << true;
        QTest::newRow("parameter") << u"room = 7"_s << true;
        QTest::newRow("tight") << u"room=7"_s << true;
        QTest::newRow("double sign") << u"room == 7"_s << true;
        QTest::newRow("other value") << u"room = 70"_s << false;
        QTest::newRow("part of a value") << u"user = ann"_s << false;
        QTest::newRow("negated") << u"user != bob"_s << true;
        QTest::newRow("negated, equal") << u"user != anna"_s << false;
        QTest::newRow("and") << u"room = 7 and user = anna"_s << true;
        QTest::newRow("AND") << u"room = 7 AND user = bob"_s << false;
        QTest::newRow("comma") << u"room = 7, user = anna"_s << true;
        QTest::newRow("wildcard") << u"path = /chat/*"_s << true;
        QTest::newRow("wildcard elsewhere") << u"path = /ws/*"_s << false;
        QTest::newRow("alternatives") << u"room = 6|7|8"_s << true;
        QTest::newRow("no alternative") << u"room = 6|8"_s << false;
        QTest::newRow("quoted") << u"query.x = \"a b\""_s << true;
        QTest::newRow("quoted star") << u"room = \"*\""_s << false;
        QTest::newRow("query") << u"query.lang = ru"_s << true;
        QTest::newRow("none") << u"query.none = \"\""_s << true;
        QTest::newRow("unknown name") << u"shop = 1"_s << false;
        QTest::newRow("id") << u"id = 3"_s << true;
        QTest::newRow("subprotocol") << u"subprotocol = json"_s << true;
        QTest::newRow("address") << u"address = 127.0.0.1:*"_s << true;
        QTest::newRow("word") << u"ANN"_s << true;
        QTest::newRow("word nowhere") << u"bob"_s << false;
        QTest::newRow("words") << u"anna json"_s << true;
        QTest::newRow("signs are no pattern") << u"path = /chat/./anna"_s << false;
    }
    void matches()
    {
        QFETCH(QString, text);
        const auto filter = ClientFilter::parse(text);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QTEST(filter->matches(client()), "expected");
    }

    void forwardedAddressesCount()
    {
        OpenInfo behindProxy = client();
        behindProxy.forwardedFor = u"10.1.2.3"_s;
        QVERIFY(ClientFilter::parse(u"address = 10.*"_s)->matches(behindProxy));
        QVERIFY(ClientFilter::parse(u"127.0.0.1"_s)->matches(behindProxy));
    }

    void errorsNameThePosition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("position");
        QTest::newRow("no name") << u"= 7"_s << u"1"_s;
        QTest::newRow("no value") << u"room ="_s << u"7"_s;
        QTest::newRow("two signs") << u"room = = 7"_s << u"8"_s;
        QTest::newRow("open quote") << u"room = \"7"_s << u"8"_s;
    }
    void errorsNameThePosition()
    {
        QFETCH(QString, text);
        QFETCH(QString, position);
        const auto filter = ClientFilter::parse(text);
        QVERIFY(!filter);
        QCOMPARE(filter.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(filter.error().message.contains(u"Position "_s + position + u':'), qPrintable(filter.error().message));
    }
};

QTEST_GUILESS_MAIN(TestClientFilter)
#include "tst_clientfilter.moc"
