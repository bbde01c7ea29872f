// SPDX-License-Identifier: MIT
#include <QJsonDocument>
#include <QTest>

#include "ui/flow/nodetext.h"

using namespace Qt::StringLiterals;
using namespace wsw;

/// What nodes say of themselves on the canvas and to assistive technology.
class TestNodeText : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItDoes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("title");

        // With ' for ", since moc 6.4 loses its way in raw strings.
        const auto row = [](const char *name, const QString &kind, const QByteArray &properties, const QString &caption,
                            const QString &title, const QString &label = {}) {
            QTest::newRow(name) << kind << label << QByteArray(properties).replace('\'', '"') << caption << title;
        };
        row("start", u"start"_s, "{}", u"Start"_s, u"Start"_s);
        row("labelled", u"counter"_s, "{'variable':'a'}", u"Down"_s, u"Counter: Down"_s, u"Down"_s);
        row("counter, standard step", u"counter"_s, "{'variable':'a'}", u"a -1"_s, u"Counter: a -1"_s);
        row("counter up", u"counter"_s, "{'variable':'a','step':2}", u"a +2"_s, u"Counter: a +2"_s);
        row("counter without a variable", u"counter"_s, "{}", u"Counter"_s, u"Counter"_s);
        row("sleep", u"function"_s, "{'function':'sleep','arguments':{'milliseconds':1000}}", u"1000 ms"_s,
            u"Sleep: 1000 ms"_s);
        row("sleep by expression", u"function"_s, "{'function':'sleep','arguments':{'milliseconds':'wait * 2'}}",
            u"wait * 2 ms"_s, u"Sleep: wait * 2 ms"_s);
        row("sleep, not told how long", u"function"_s, "{'function':'sleep'}", u"Sleep"_s, u"Sleep"_s);
        row("random", u"function"_s, "{'function':'random','variable':'n','arguments':{'from':1,'to':6}}",
            u"n: 1 … 6"_s, u"Random number: n: 1 … 6"_s);
        row("unknown function", u"function"_s, "{'function':'dance'}", u"dance"_s, u"dance"_s);
        row("assign", u"assign"_s, "{'variable':'b','expression':'a + 1'}", u"b = a + 1"_s, u"Assign: b = a + 1"_s);
        row("loop by count", u"loop"_s, "{'times':3}", u"× 3"_s, u"Loop: × 3"_s);
        row("loop while", u"loop"_s, "{'mode':'while','condition':'a > 0','times':3}", u"a > 0"_s, u"Loop: a > 0"_s);
        row("loop for each", u"loop"_s, "{'mode':'for-each','items':'list','variable':'x'}", u"x: list"_s,
            u"Loop: x: list"_s);
        row("push of lines", u"push"_s, "{'content':'[1,\\n  2]'}", u"[1, 2]"_s, u"Push: [1, 2]"_s);
        row("request", u"http-request"_s, "{'url':'http://127.0.0.1/'}", u"GET http://127.0.0.1/"_s,
            u"HTTP request: GET http://127.0.0.1/"_s);
        row("comment keeps its lines", u"comment"_s, "{'text':'one\\ntwo'}", u"one\ntwo"_s, u"Comment: one\ntwo"_s);
        row("kind of a newer version", u"teleport"_s, "{}", u"teleport"_s, u"teleport"_s);
    }
    void tellsWhatItDoes()
    {
        QFETCH(QByteArray, properties);
        QFETCH(QString, caption);
        QFETCH(QString, title);
        FlowNode node;
        QFETCH(QString, kind);
        node.kind = kind;
        QFETCH(QString, label);
        node.label = label;
        node.properties = QJsonDocument::fromJson(properties).object();
        QCOMPARE(nodeCaption(node), caption);
        QCOMPARE(nodeTitle(node), title);
    }
};

QTEST_APPLESS_MAIN(TestNodeText)
#include "tst_nodetext.moc"
