// SPDX-License-Identifier: MIT
#include <QTest>

#include "message/filter/filtercompletion.h"
#include "message/filter/messagefilter.h"

using namespace wsw;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private slots:
    void completes_data();
    void completes();
    void offersEverythingAtFirst();
    void explainsEverything();
    void findsJsonPaths_data();
    void findsJsonPaths();

private:
    const FilterCompletion m_completion{FilterVocabulary{{QStringLiteral("sid"), QStringLiteral("room")},
                                                         {QStringLiteral("$.type"), QStringLiteral("$.items[*].id")}}};
};

void TestFilterCompletion::completes_data()
{
    QTest::addColumn<QString>("text"); ///< | stands for the cursor
    QTest::addColumn<QStringList>("completed");
    const auto row = [](const char *text, const QStringList &completed) {
        QTest::newRow(text) << QString::fromLatin1(text) << completed;
    };
    row("dir|", {QStringLiteral("direction:")});
    row("DIR|", {QStringLiteral("direction:")});
    row("direction:|",
        {QStringLiteral("direction:in"), QStringLiteral("direction:out"), QStringLiteral("direction:local")});
    row("direction:o|", {QStringLiteral("direction:out")});
    row("type:ping,b|", {QStringLiteral("type:ping,binary")});
    row("siz|", {QStringLiteral("size>")});
    row("size|", {QStringLiteral("size>"), QStringLiteral("size<"), QStringLiteral("size=")});
    row("si|", {QStringLiteral("size>"), QStringLiteral("sid=")});
    row("(a or -roo|", {QStringLiteral("(a or -room=")});
    row("a siz| b", {QStringLiteral("a size> b")});
    row("json:|", {QStringLiteral("json:$.type"), QStringLiteral("json:$.items[*].id")});
    row("json:$.i|", {QStringLiteral("json:$.items[*].id")});
    row("json:ty|", {QStringLiteral("json:$.type")});
    row("direction:in|", {});
    row("\"dir|", {});
    row("\"a\" dir|", {QStringLiteral("\"a\" direction:")});
    row("/dir ec|/", {});
    row("json:$['dir ec|']", {});
    row("unknown:di|", {});
    row("sid=4|", {});
}

void TestFilterCompletion::completes()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList completed;
    const auto candidates = m_completion.candidates(text, cursor);
    for (const FilterCandidate &candidate : candidates) {
        QCOMPARE(candidate.from + candidate.length, cursor);
        completed += QString(text).replace(candidate.from, candidate.length, candidate.text);
    }
    QTEST(completed, "completed");
}

void TestFilterCompletion::offersEverythingAtFirst()
{
    QStringList texts;
    const auto candidates = m_completion.candidates(QStringLiteral("a "), 2);
    for (const FilterCandidate &candidate : candidates)
        texts += candidate.text;
    for (const FilterField &field : filterFields()) {
        const auto offered = texts.filter(QString(field.name));
        QVERIFY2(!offered.isEmpty(), field.name.data());
        QVERIFY2(MessageFilter::parse(field.example), field.example.data());
    }
    QVERIFY(texts.contains(QStringLiteral("sid=")));
    QVERIFY(texts.contains(QStringLiteral("not ")));
}

void TestFilterCompletion::explainsEverything()
{
    for (const char *text : {"", "direction:", "opcode:", "json:"}) {
        const QString begun = QString::fromLatin1(text);
        const auto candidates = m_completion.candidates(begun, begun.size());
        QVERIFY(!candidates.isEmpty());
        for (const FilterCandidate &candidate : candidates)
            QVERIFY2(!candidate.explanation.isEmpty(), qPrintable(candidate.text));
    }
}

void TestFilterCompletion::findsJsonPaths_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("members") << QByteArray(R"({"a":1,"b":{"c":2}})")
                             << QStringList{QStringLiteral("$.a"), QStringLiteral("$.b"), QStringLiteral("$.b.c")};
    QTest::newRow("arrays") << QByteArray(R"([{"id":1},{"other":2}])") << QStringList{QStringLiteral("$[*].id")};
    QTest::newRow("names to quote") << QByteArray(R"({"a b":1,"c-d":1,"e.f":1})")
                                    << QStringList{QStringLiteral("$['a b']"), QStringLiteral("$['c-d']"),
                                                   QStringLiteral("$['e.f']")};
    QTest::newRow("no JSON") << QByteArray("hello") << QStringList();
    QTest::newRow("too large") << QByteArray(R"({"a":")") + QByteArray(100'000, 'x') + "\"}" << QStringList();
}

void TestFilterCompletion::findsJsonPaths()
{
    QFETCH(const QByteArray, payload);
    const QStringList paths = jsonPathsOf(payload);
    QTEST(paths, "paths");
    for (const QString &path : paths)
        QVERIFY2(MessageFilter::parse(QStringLiteral("json:") + path), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
