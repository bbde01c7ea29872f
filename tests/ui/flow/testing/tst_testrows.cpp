// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "support/flows.h"
#include "ui/flow/testing/rows/arrivalrows.h"
#include "ui/flow/testing/rows/celltext.h"
#include "ui/flow/testing/rows/disconnectrows.h"
#include "ui/flow/testing/rows/inputrows.h"
#include "ui/flow/testing/rows/namedvaluerows.h"
#include "ui/flow/testing/rows/stubrows.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

using Format = FlowTestArrival::Format;
using Event = FlowTestArrival::Event;

Q_DECLARE_METATYPE(wsw::FlowTestArrival::Format)

/// The rows of test cases: what their cells take, refuse and say.
class TestTestRows : public QObject
{
    Q_OBJECT

    static constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static FlowTestArrival arrivalAt(FlowTestTime time, const QString &content)
    {
        FlowTestArrival arrival;
        arrival.time = time;
        arrival.client = u"1"_s;
        arrival.content = content;
        return arrival;
    }
    static QStringList contents(const ArrivalRows &model)
    {
        QStringList texts;
        for (const FlowTestArrival &arrival : model.rows())
            texts.append(arrival.content.toString());
        return texts;
    }
    static FlowGraph flowWithWork()
    {
        FlowGraph graph = flowOf({flowNode(u"price"_s, u"script"_s), flowNode(u"order"_s, u"http-request"_s)});
        graph.nodes[1].label = u"Price of the day"_s;
        return graph;
    }
    static QString message(const QSignalSpy &refused) { return refused.last().first().toString(); }

private slots:
    void arrivalsStandInOrderOfTime()
    {
        ArrivalRows model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setRows(
            {arrivalAt(300, u"c"_s), arrivalAt(100, u"a"_s), arrivalAt(200, u"b"_s), arrivalAt(200, u"b2"_s)});
        QCOMPARE(contents(model), (QStringList{u"a"_s, u"b"_s, u"b2"_s, u"c"_s}));
        QSignalSpy edited(&model, &RowsModel::edited);
        const QPersistentModelIndex last(model.index(3, ArrivalRows::Time));
        QVERIFY(model.setData(last, u"150"_s));
        QCOMPARE(last.row(), 1); // what is selected stays selected
        QCOMPARE(contents(model), (QStringList{u"a"_s, u"c"_s, u"b"_s, u"b2"_s}));
        QVERIFY(model.setData(model.index(0, ArrivalRows::Time), u"900"_s));
        QCOMPARE(contents(model), (QStringList{u"c"_s, u"b"_s, u"b2"_s, u"a"_s}));
        QCOMPARE(model.duplicate(1), 2);
        QCOMPARE(contents(model), (QStringList{u"c"_s, u"b"_s, u"b"_s, u"b2"_s, u"a"_s}));
        QCOMPARE(model.append(), 5);
        QCOMPARE(model.rows().last().time, 900);
        model.remove(0);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(edited.size(), 5);
    }

    void arrivalsRefuse_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said"); // empty: it is taken
        QTest::newRow("JSON") << Format::Json << int(ArrivalRows::Content) << u"{\"a\": [1,\n 2]}"_s << QString();
        QTest::newRow("broken JSON") << Format::Json << int(ArrivalRows::Content) << u"{\"a\":\n [1,}"_s << u"2"_s;
        QTest::newRow("no JSON yet") << Format::Json << int(ArrivalRows::Content) << u"  "_s << u"{}"_s;
        QTest::newRow("text as JSON") << Format::Json << int(ArrivalRows::Content) << u"abc"_s << u"quotes"_s;
        QTest::newRow("base64") << Format::Base64 << int(ArrivalRows::Content) << u"AAE="_s << QString();
        QTest::newRow("broken base64") << Format::Base64 << int(ArrivalRows::Content) << u"AA!="_s << u"3"_s;
        QTest::newRow("any text") << Format::Text << int(ArrivalRows::Content) << u"{!"_s << QString();
        QTest::newRow("time") << Format::Text << int(ArrivalRows::Time) << u" 5 "_s << QString();
        QTest::newRow("no time") << Format::Text << int(ArrivalRows::Time) << u"soon"_s << u"soon"_s;
        QTest::newRow("before the beginning") << Format::Text << int(ArrivalRows::Time) << u"-1"_s << u"-1"_s;
        QTest::newRow("client") << Format::Text << int(ArrivalRows::Client) << u"12"_s << QString();
        QTest::newRow("no client") << Format::Text << int(ArrivalRows::Client) << u"Ann"_s << u"Ann"_s;
    }
    void arrivalsRefuse()
    {
        QFETCH(const Format, format);
        QFETCH(const int, column);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        ArrivalRows model;
        model.append();
        QVERIFY(model.setData(model.index(0, ArrivalRows::Format), int(format)));
        const FlowTestArrival before = model.rows().first();
        QSignalSpy refused(&model, &RowsModel::refused);
        QCOMPARE(model.setData(model.index(0, column), typed), said.isEmpty());
        QCOMPARE(refused.size(), said.isEmpty() ? 0 : 1);
        QCOMPARE(model.rows().first() == before, !said.isEmpty());
        if (!said.isEmpty())
            QVERIFY2(message(refused).contains(said), qPrintable(message(refused)));
    }

    void onlyMessagesHaveContent()
    {
        ArrivalRows model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setRows({arrivalAt(0, u"hello"_s)});
        QVERIFY(model.setData(model.index(0, ArrivalRows::Format), int(Format::Base64)));
        QVERIFY(model.setData(model.index(0, ArrivalRows::Event), int(Event::Disconnect)));
        QCOMPARE(model.rows().first().content, QJsonValue(QString()));
        QCOMPARE(model.rows().first().format, Format::Text);
        QVERIFY(!model.flags(model.index(0, ArrivalRows::Content)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(model.index(0, ArrivalRows::Format)).testFlag(Qt::ItemIsEditable));
        QCOMPARE(model.index(0, ArrivalRows::Format).data().toString(), QString());
    }

    void contentsAreConverted_data()
    {
        QTest::addColumn<Format>("from");
        QTest::addColumn<Format>("to");
        QTest::addColumn<QJsonValue>("content");
        QTest::addColumn<QJsonValue>("converted");
        QTest::newRow("text to base64") << Format::Text << Format::Base64 << QJsonValue(u"hi"_s)
                                        << QJsonValue(u"aGk="_s);
        QTest::newRow("base64 to text") << Format::Base64 << Format::Text << QJsonValue(u"aGk="_s)
                                        << QJsonValue(u"hi"_s);
        QTest::newRow("bytes to text") << Format::Base64 << Format::Text << QJsonValue(u"/w=="_s)
                                       << QJsonValue(u"/w=="_s);
        QTest::newRow("text to JSON") << Format::Text << Format::Json << QJsonValue(u"{\"a\":1}"_s)
                                      << QJsonValue(QJsonObject{{u"a"_s, 1}});
        QTest::newRow("no JSON") << Format::Text << Format::Json << QJsonValue(u"{a"_s) << QJsonValue(u"{a"_s);
        QTest::newRow("JSON to text") << Format::Json << Format::Text << QJsonValue(QJsonObject{{u"a"_s, 1}})
                                      << QJsonValue(u"{\"a\":1}"_s);
        QTest::newRow("JSON to base64") << Format::Json << Format::Base64 << QJsonValue(5) << QJsonValue(u"NQ=="_s);
    }
    void contentsAreConverted()
    {
        QFETCH(const Format, from);
        QFETCH(const Format, to);
        QFETCH(const QJsonValue, content);
        QFETCH(const QJsonValue, converted);
        QCOMPARE(celltext::convertedContent(from, to, content), converted);
        // Files take no base64 that is none.
        QVERIFY(celltext::parseContent(to, celltext::contentText(to, converted)));
    }

    void stubs()
    {
        StubRows model;
        const QAbstractItemModelTester tester(&model, strict);
        QVERIFY(!model.canAppend());
        model.setGraph(flowWithWork());
        QVERIFY(model.canAppend());
        QCOMPARE(model.append(), 0);
        QCOMPARE(model.rows().first().node, u"price"_s);
        QVERIFY(model.index(0, StubRows::Node).data().toString().contains(u"Price of the day"_s));
        QCOMPARE(model.choices(model.index(0, StubRows::Node)).size(), 2);
        QCOMPARE(model.append(), 1);
        QVERIFY(!model.canAppend());
        QCOMPARE(model.choices(model.index(0, StubRows::Node)).size(), 1); // the other has its row
        model.setVariables(0, {{u"a"_s, u"x"_s}});
        QCOMPARE(model.index(0, StubRows::Detail).data().toString(), u"a = \"x\""_s);
        QVERIFY(!model.flags(model.index(0, StubRows::Detail)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(model.index(0, StubRows::Outcome), 1));
        QVERIFY(!model.rows().first().error.isEmpty());
        QVERIFY(!model.setData(model.index(0, StubRows::Detail), u" "_s));
        QVERIFY(model.setData(model.index(0, StubRows::Detail), u"no way"_s));
        QCOMPARE(model.rows().first().error, u"no way"_s);
        QVERIFY(model.setData(model.index(0, StubRows::Outcome), 0));
        QVERIFY(model.rows().first().error.isEmpty());
        model.setGraph(countdown());
        QVERIFY(model.index(0, StubRows::Node).data().toString().contains(u"price"_s)); // the node has gone
    }

    void namedValues()
    {
        NamedValueRows model;
        const QAbstractItemModelTester tester(&model, strict);
        QSignalSpy refused(&model, &RowsModel::refused);
        model.setKnownNames({u"total"_s});
        model.append();
        model.append();
        QCOMPARE(model.rows().first().name, u"total"_s);
        QCOMPARE(model.rows().last().name, u"name1"_s);
        QVERIFY(!model.setData(model.index(1, NamedValueRows::Name), u"total"_s));
        QVERIFY(message(refused).contains(u"total"_s));
        QVERIFY(!model.setData(model.index(1, NamedValueRows::Name), u" "_s));
        QVERIFY(!model.setData(model.index(1, NamedValueRows::Value), u"[1,"_s));
        QVERIFY(model.setData(model.index(1, NamedValueRows::Value), u"[1, 2]"_s));
        QVERIFY(model.setData(model.index(1, NamedValueRows::Name), u"alpha"_s));
        QCOMPARE(model.object(), (QJsonObject{{u"total"_s, QString()}, {u"alpha"_s, QJsonArray{1, 2}}}));
        model.setObject(model.object()); // the order of typing stays
        QCOMPARE(model.rows().first().name, u"total"_s);
        model.setObject({{u"b"_s, 1}});
        QCOMPARE(model.rowCount(), 1);
    }

    void disconnects()
    {
        DisconnectRows model;
        const QAbstractItemModelTester tester(&model, strict);
        model.append();
        QCOMPARE(model.index(0, DisconnectRows::Code).data().toString(), u"any"_s);
        for (const QString &wrong : {u"999"_s, u"5000"_s, u"x"_s})
            QVERIFY(!model.setData(model.index(0, DisconnectRows::Code), wrong));
        QVERIFY(model.setData(model.index(0, DisconnectRows::Code), u"4001"_s));
        QCOMPARE(model.rows().first().code, std::optional<int>(4001));
        QVERIFY(model.setData(model.index(0, DisconnectRows::Code), QString()));
        QVERIFY(!model.rows().first().code);
        QVERIFY(!model.setData(model.index(0, DisconnectRows::Client), u"0"_s));
    }

    void inputs()
    {
        InputRows model;
        const QAbstractItemModelTester tester(&model, strict);
        FlowParameter note = flowParameter(u"note"_s, u"string"_s);
        note.description = u"Printed beneath"_s;
        const QList<FlowParameter> parameters = {flowParameter(u"n"_s, u"integer"_s, 3), note,
                                                 flowParameter(u"on"_s, u"boolean"_s, true),
                                                 flowParameter(u"list"_s, u"json"_s)};
        FlowTestInputs given;
        given.values = {{u"n"_s, 5}, {u"old"_s, 1}};
        given.query = {{u"page"_s, u"2"_s}};
        model.setInputs(given, parameters);
        QCOMPARE(model.rowCount(), 6);
        const auto cell = [&](int row, int column = InputRows::Value) { return model.index(row, column); };
        QCOMPARE(cell(0).data().toString(), u"5"_s);
        QCOMPARE(cell(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(cell(1).data().toString().contains(u"no default"_s));
        QCOMPARE(cell(1, InputRows::Name).data(Qt::ToolTipRole).toString(), u"Printed beneath"_s);
        QCOMPARE(cell(2).data().toString(), u"true"_s); // its default
        QCOMPARE(cell(2).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.choices(cell(2)).size(), 2);

        QSignalSpy refused(&model, &RowsModel::refused);
        QVERIFY(!model.setData(cell(0), u"x"_s));
        QVERIFY(message(refused).contains(u"x"_s));
        QVERIFY(!model.setData(cell(3), u"[1"_s));
        QVERIFY(model.setData(cell(3), u"[1]"_s));
        QVERIFY(model.setData(cell(1), QString())); // an empty text is a value
        QVERIFY(model.setData(cell(2), false));
        QVERIFY(model.setData(cell(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(cell(4), Qt::Unchecked, Qt::CheckStateRole)); // the flow has none of that name any more
        FlowTestInputs applied;
        model.applyTo(applied);
        QCOMPARE(applied.values, (QJsonObject{{u"note"_s, QString()}, {u"on"_s, false}, {u"list"_s, QJsonArray{1}}}));
        QCOMPARE(applied.query, given.query);
        model.setInputs(applied, parameters);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.setData(cell(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.rows().first().value, std::optional<QJsonValue>(3)); // begins with the default
    }

    void pathParametersAndQuery()
    {
        InputRows model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setInputs({}, {flowParameter(u"n"_s, u"integer"_s, 3)});
        QVERIFY(!model.canRemove(0)); // it has no value
        QVERIFY(model.setData(model.index(0, InputRows::Value), u"4"_s));
        QVERIFY(model.canRemove(0));
        model.remove(0);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.rows().first().value);
        QVERIFY(!model.flags(model.index(0, InputRows::Name)).testFlag(Qt::ItemIsEditable));
        const int room = model.append();
        QVERIFY(model.setData(model.index(room, InputRows::Name), u"room"_s));
        QVERIFY(model.setData(model.index(room, InputRows::Value), u"blue"_s));
        const int page = model.append();
        QVERIFY(!model.setData(model.index(page, InputRows::Name), u"room"_s));
        QVERIFY(model.setData(model.index(page, InputRows::Type), int(TestInput::Kind::Query)));
        QVERIFY(model.setData(model.index(page, InputRows::Name), u"room"_s)); // of the other kind
        QVERIFY(!model.setData(model.index(page, InputRows::Type), int(TestInput::Kind::PathParameter)));
        FlowTestInputs applied;
        model.applyTo(applied);
        QCOMPARE(applied.pathParameters, (QJsonObject{{u"room"_s, u"blue"_s}}));
        QCOMPARE(applied.query, (QJsonObject{{u"room"_s, QString()}}));
        model.remove(page);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(TestTestRows)
#include "tst_testrows.moc"
