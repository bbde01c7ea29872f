// SPDX-License-Identifier: MIT
#include <QTest>

#include "websocket/pathpattern.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using Params = QMap<QString, QString>;

class TestPathPattern : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<Params>("params");
        const auto row = [](const char *name, const char *pattern, const char *path, bool matches, Params params = {}) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(path) << matches << params;
        };
        row("empty pattern", "", "/any/thing", true);
        row("literal", "/ws", "/ws", true);
        row("one parameter", "/ws/{sid}", "/ws/42", true, {{u"sid"_s, u"42"_s}});
        row("two parameters", "/chat/{room}/{user}", "/chat/a/b", true, {{u"room"_s, u"a"_s}, {u"user"_s, u"b"_s}});
        row("in the middle", "/a/{x}/b", "/a/1/b", true, {{u"x"_s, u"1"_s}});
        row("percent-decoded", "/ws/{sid}", "/ws/%E4%BD%A0%2F", true, {{u"sid"_s, u"你/"_s}});
        row("literal in other encoding", "/é", "/%C3%A9", true);
        row("empty segment", "/ws/{sid}", "/ws/", false);
        row("too short", "/ws/{sid}", "/ws", false);
        row("too long", "/ws/{sid}", "/ws/42/x", false);
        row("trailing slash", "/ws/{sid}", "/ws/42/", false);
        row("other literal", "/ws/{sid}", "/wx/42", false);
        row("case", "/ws", "/WS", false);
    }
    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QFETCH(bool, matches);
        QFETCH(Params, params);
        const auto parsed = PathPattern::parse(pattern);
        QVERIFY(parsed);
        const auto match = parsed->match(path);
        QCOMPARE(match.has_value(), matches);
        if (matches)
            QCOMPARE(*match, params);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("no slash") << "ws";
        QTest::newRow("half a segment") << "/ws{sid}";
        QTest::newRow("open brace") << "/ws/{sid";
        QTest::newRow("no name") << "/ws/{}";
        QTest::newRow("bad name") << "/ws/{a-b}";
        QTest::newRow("twice") << "/{a}/{a}";
    }
    void refuses()
    {
        QFETCH(QString, pattern);
        const auto parsed = PathPattern::parse(pattern);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().message.contains(pattern));
    }
};

QTEST_GUILESS_MAIN(TestPathPattern)
#include "tst_pathpattern.moc"
