// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QTest>

#include "workspace/variables/sendscope.h"

using namespace wsw;

namespace {

VariableScope scopeOf(const QHash<QString, QString> &values)
{
    VariableScope scope{DynamicValues(1, 7)};
    for (auto it = values.begin(); it != values.end(); ++it)
        scope.set(it.key(), it.value());
    return scope;
}

const QHash<QString, QString> known = {{QStringLiteral("name"), QStringLiteral("Zoë")},
                                       {QStringLiteral("n"), QStringLiteral("42")},
                                       {QStringLiteral("quote"), QStringLiteral("\"")},
                                       {QStringLiteral("hex"), QStringLiteral("00ff")}};

} // namespace

class MessageDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void refuses_data();
    void refuses();
    void checkingUsesNothingUp();
    void failingUsesNothingUp();
    void countsOn();
    void looksAtFiles();
};

void MessageDraftTest::expands_data()
{
    QTest::addColumn<MessageDraft>("draft");
    QTest::addColumn<MessageContent>("content");
    QTest::newRow("text") << MessageDraft{ContentType::Text, QStringLiteral("hi {{name}}")}
                          << MessageContent{false, "hi Zoë"};
    QTest::newRow("as it stands") << MessageDraft{ContentType::Text, QStringLiteral("hi {{nobody}}"), false}
                                  << MessageContent{false, "hi {{nobody}}"};
    QTest::newRow("JSON value") << MessageDraft{ContentType::Json, QStringLiteral("{\"n\": {{n}}}")}
                                << MessageContent{false, "{\"n\": 42}"};
    QTest::newRow("JSON that is none before")
        << MessageDraft{ContentType::Json, QStringLiteral("1{{n}}.5")} << MessageContent{false, "142.5"};
    QTest::newRow("braces in JSON as they stand")
        << MessageDraft{ContentType::Json, QStringLiteral("\"{{n}}\""), false} << MessageContent{false, "\"{{n}}\""};
    QTest::newRow("hex") << MessageDraft{ContentType::Hex, QStringLiteral("01 {{hex}}")}
                         << MessageContent{true, QByteArray::fromHex("0100ff")};
}

void MessageDraftTest::expands()
{
    QFETCH(MessageDraft, draft);
    QFETCH(MessageContent, content);
    const DraftCheck check = checkDraft(draft, scopeOf(known));
    QVERIFY2(check.content, check.content ? "" : qPrintable(check.content.error().message));
    QCOMPARE(*check.content, content);
    QCOMPARE(check.size, content.payload.size());
    QCOMPARE(check.position, -1);
    VariableScope scope = scopeOf(known);
    QCOMPARE(expandedContent(draft, scope).value_or(MessageContent()), content);
}

void MessageDraftTest::refuses_data()
{
    QTest::addColumn<MessageDraft>("draft");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << MessageDraft{ContentType::Text, QStringLiteral("hi\nyou {{nobody}}")} << 7 << 10
                             << QStringLiteral("Line 2, column 5");
    QTest::newRow("unknown dynamic") << MessageDraft{ContentType::Text, QStringLiteral("{{name}}{{$moon}}")} << 8 << 9
                                     << QStringLiteral("$moon");
    QTest::newRow("not closed") << MessageDraft{ContentType::Text, QStringLiteral("a {{name")} << 2 << 6
                                << QStringLiteral("}}");
    QTest::newRow("empty name") << MessageDraft{ContentType::Text, QStringLiteral("a {{}}")} << 2 << 4 << QString();
    QTest::newRow("JSON") << MessageDraft{ContentType::Json, QStringLiteral("{\n \"a\": x}")} << 8 << 1
                          << QStringLiteral("line 2, column 7");
    QTest::newRow("JSON, in the draft's own columns")
        << MessageDraft{ContentType::Json, QStringLiteral("{\"{{name}}\": {{n}} {{n}}}")} << 19 << 5
        << QStringLiteral("line 1, column 20");
    QTest::newRow("JSON, only once expanded") << MessageDraft{ContentType::Json, QStringLiteral("[\"{{quote}}\"]")}
                                              << -1 << 0 << QStringLiteral("With its variables replaced");
    QTest::newRow("unknown in a path") << MessageDraft{ContentType::File, QStringLiteral("/tmp/{{nobody}}")} << 5 << 10
                                       << QStringLiteral("nobody");
    QTest::newRow("no file") << MessageDraft{ContentType::File, QStringLiteral("/nowhere/{{n}}")} << -1 << 0
                             << QStringLiteral("/nowhere/42");
}

void MessageDraftTest::refuses()
{
    QFETCH(MessageDraft, draft);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, says);
    const DraftCheck check = checkDraft(draft, scopeOf(known));
    QVERIFY(!check.content);
    QVERIFY2(check.content.error().message.contains(says), qPrintable(check.content.error().message));
    QCOMPARE(check.position, position);
    QCOMPARE(check.length, length);
}

void MessageDraftTest::checkingUsesNothingUp()
{
    SendScope scope;
    const MessageDraft draft{ContentType::Text, QStringLiteral("{{$counter}} {{$uuid}} {{$randomInt}}")};
    for (int i = 0; i < 3; ++i) {
        const DraftCheck shown = checkDraft(draft, scope.snapshot());
        QVERIFY(shown.content);
        QCOMPARE(*checkDraft(draft, scope.snapshot()).content, *shown.content);
        QCOMPARE(scope.take(draft).value_or(MessageContent()), *shown.content);
    }
}

void MessageDraftTest::failingUsesNothingUp()
{
    SendScope scope;
    QVERIFY(!scope.take({ContentType::Json, QStringLiteral("{{$counter}} {{$counter}}")}));
    QCOMPARE(scope.take({ContentType::Text, QStringLiteral("{{$counter}}")})->payload, QByteArray("1"));
}

void MessageDraftTest::countsOn()
{
    SendScope scope;
    const MessageDraft draft{ContentType::Text, QStringLiteral("{{n}}:{{$counter}}")};
    scope.setVariables(scopeOf({{QStringLiteral("n"), QStringLiteral("a")}}));
    QCOMPARE(scope.take(draft)->payload, QByteArray("a:1"));
    scope.setVariables(scopeOf({{QStringLiteral("n"), QStringLiteral("b")}}));
    QCOMPARE(scope.take(draft)->payload, QByteArray("b:2"));
}

void MessageDraftTest::looksAtFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(3 * 1024 * 1024));
    file.close();
    VariableScope scope;
    scope.set(QStringLiteral("folder"), folder.path());
    const DraftCheck check = checkDraft({ContentType::File, QStringLiteral("{{folder}}/large")}, scope);
    QVERIFY(check.content && check.content->binary);
    QCOMPARE(check.size, 3 * 1024 * 1024);
    QVERIFY(check.content->payload.size() < check.size);
    QCOMPARE(expandedContent({ContentType::TextFile, path}, scope)->payload.size(), 3 * 1024 * 1024);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xfe");
    file.close();
    QVERIFY(expandedContent({ContentType::File, path}, scope));
    const Result<MessageContent> text = expandedContent({ContentType::TextFile, path}, scope);
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(QStringLiteral("not UTF-8")), qPrintable(text.error().message));
    QVERIFY(!checkDraft({ContentType::File, folder.path()}, scope).content);
    file.remove();
    QVERIFY(checkDraft({ContentType::File, path}, scope).content.error().code == ErrorCode::FileNotFound);
}

QTEST_APPLESS_MAIN(MessageDraftTest)
#include "tst_messagedraft.moc"
