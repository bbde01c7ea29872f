// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "flow/nodekind.h"
#include "flow/schema/flowschema.h"
#include "jsonreader.h"

using namespace wsw;

class TestFlowSchema : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsUpToDate();
    void ourFlowsMatch();
    void kinds_data();
    void kinds();
    void problems_data();
    void problems();
    void atMost();
};

namespace {

using Type = NodeProperty::Type;

QJsonObject flowOfNode(const QString &kind, const QJsonObject &properties)
{
    const QJsonObject node{{QStringLiteral("id"), QStringLiteral("n")},
                           {QStringLiteral("kind"), kind},
                           {QStringLiteral("properties"), properties}};
    return {{QStringLiteral("format"), QStringLiteral("wsflow")}, {QStringLiteral("nodes"), QJsonArray{node}}};
}

QJsonValue goodValue(const NodeProperty &property)
{
    switch (property.type) {
    case Type::Integer: return property.least;
    case Type::Function: return QStringLiteral("uuid");
    case Type::Expressions: return QJsonObject{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QStringLiteral("x")}};
    case Type::Templates: return QJsonObject{{QStringLiteral("a"), QStringLiteral("x")}};
    case Type::Choice: return property.choices.last();
    case Type::Variable:
    case Type::Expression:
    case Type::Template:
    case Type::Text:
    case Type::Script: break;
    }
    return QStringLiteral("x");
}

QStringList pointers(const QJsonObject &flow)
{
    QStringList list;
    for (const SchemaProblem &problem : schemaProblems(flow))
        list.append(problem.pointer);
    return list;
}

} // namespace

void TestFlowSchema::theFileIsUpToDate()
{
    const auto file = readJsonFile(QStringLiteral(WSW_SOURCE_DIR "/resources/schema/wsflow.schema.json"));
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
    QVERIFY2(*file == flowSchema(), "Kinds have changed: wsw flow schema > resources/schema/wsflow.schema.json");
}

void TestFlowSchema::ourFlowsMatch()
{
    QDirIterator files(QStringLiteral(WSW_SOURCE_DIR "/resources/flows"), {QStringLiteral("*.wsflow")});
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QString path = files.next();
        const auto flow = readJsonFile(path);
        QVERIFY(flow);
        QVERIFY2(pointers(*flow).isEmpty(), qPrintable(path + pointers(*flow).join(u' ')));
    }
    QVERIFY(count > 0);
}

void TestFlowSchema::kinds_data()
{
    QTest::addColumn<QString>("kind");
    for (const NodeKind &kind : nodeKinds())
        QTest::newRow(qPrintable(kind.name)) << kind.name;
}

/// Each property of each kind is known to the schema: a list, which is never right, is found at its pointer.
void TestFlowSchema::kinds()
{
    QFETCH(const QString, kind);
    QJsonObject complete;
    for (const NodeProperty &property : nodeKind(kind)->properties)
        complete.insert(property.name, goodValue(property));
    QCOMPARE(pointers(flowOfNode(kind, complete)), QStringList());
    for (const NodeProperty &property : nodeKind(kind)->properties) {
        const QString pointer = QStringLiteral("/nodes/0/properties/") + property.name;
        QJsonObject wrong = complete;
        wrong.insert(property.name, QJsonArray());
        QVERIFY2(pointers(flowOfNode(kind, wrong)).contains(pointer), qPrintable(property.name));
        wrong.remove(property.name);
        const bool isMissing = pointers(flowOfNode(kind, wrong)).contains(pointer);
        if (property.onlyIf.isEmpty())
            QCOMPARE(isMissing, property.required);
    }
}

void TestFlowSchema::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QByteArray &members, const QStringList &found) {
        QTest::newRow(name) << "{\"format\":\"wsflow\"" + members + '}' << found;
    };
    const auto nodeRow = [&](const char *name, const QByteArray &members, const QStringList &found) {
        row(name, ",\"nodes\":[{\"id\":\"a\"," + members + "}]", found);
    };
    const QString properties = QStringLiteral("/nodes/0/properties");
    row("least", "", {});
    row("unknown keys", R"(,"future":[1],"edges":[{"id":"e","source":"a","target":"b","z":1}])", {});
    row("version", R"(,"version":2)", {QStringLiteral("/version")});
    row("several", R"(,"name":5,"edges":[{"id":"e"}])",
        {QStringLiteral("/edges/0/source"), QStringLiteral("/edges/0/target"), QStringLiteral("/name")});
    nodeRow("unknown kind", R"("kind":"teleport","properties":{"to":[]})", {});
    nodeRow("without properties", R"("kind":"push")", {properties});
    nodeRow("none needed", R"("kind":"start")", {});
    nodeRow("choice", R"("kind":"push","properties":{"content":"x","format":"xml"})",
            {properties + QStringLiteral("/format")});
    nodeRow("range", R"("kind":"disconnect","properties":{"code":5000})", {properties + QStringLiteral("/code")});
    nodeRow("no whole number", R"("kind":"counter","properties":{"variable":"a","step":1.5})",
            {properties + QStringLiteral("/step")});
    nodeRow("large whole number", R"("kind":"counter","properties":{"variable":"a","step":-9007199254740992})", {});
    nodeRow("expression", R"("kind":"assign","properties":{"variable":"a","expression":5})", {});
    nodeRow("loop's default mode", R"("kind":"loop","properties":{})", {properties + QStringLiteral("/times")});
    nodeRow("loop's other mode", R"("kind":"loop","properties":{"mode":"for-each","items":"[1]"})",
            {properties + QStringLiteral("/variable")});
    nodeRow("function", R"("kind":"function","properties":{"function":"sleep"})",
            {properties + QStringLiteral("/arguments")});
    nodeRow("argument", R"("kind":"function","properties":{"function":"sleep","arguments":{}})",
            {properties + QStringLiteral("/arguments/milliseconds")});
    nodeRow("unknown function", R"("kind":"function","properties":{"function":"fly"})",
            {properties + QStringLiteral("/function")});
    nodeRow("outputs", R"("kind":"output","properties":{"values":{"a":1,"b":[]}})",
            {properties + QStringLiteral("/values/b")});
    row("test case", R"(,"tests":[{"id":"t","expect":{"pushes":[{"match":"like"}],"within":-1}}])",
        {QStringLiteral("/tests/0/expect/pushes/0/match"), QStringLiteral("/tests/0/expect/within")});
}

void TestFlowSchema::problems()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, found);
    const QJsonObject flow = QJsonDocument::fromJson(json).object();
    QVERIFY(!flow.isEmpty());
    QCOMPARE(pointers(flow), found);
    for (const SchemaProblem &problem : schemaProblems(flow)) {
        QVERIFY(!problem.message.isEmpty());
        QCOMPARE(problem.isOfNodeProperties(), problem.pointer.startsWith(QLatin1String("/nodes/0/properties")));
    }
}

void TestFlowSchema::atMost()
{
    QJsonArray nodes;
    for (int i = 0; i < 1000; ++i)
        nodes.append(i);
    const QJsonObject flow{{QStringLiteral("format"), QStringLiteral("wsflow")}, {QStringLiteral("nodes"), nodes}};
    QCOMPARE(schemaProblems(flow, 5).size(), 5);
}

QTEST_APPLESS_MAIN(TestFlowSchema)
#include "tst_flowschema.moc"
