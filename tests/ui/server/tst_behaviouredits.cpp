// SPDX-License-Identifier: MIT
#include <QTest>

#include "ui/server/behaviour/behaviouredits.h"

using namespace wsw;
using namespace Qt::StringLiterals;
using behaviouredits::Paths;

namespace {

/// "a b|c": a path with the behaviours a and b, and one with c.
Paths pathsOf(const QString &text)
{
    Paths paths;
    const QStringList parts = text.split(u'|');
    for (const QString &part : parts) {
        PathProfile path;
        path.pattern = u"/%1"_s.arg(paths.size());
        const QStringList ids = part.split(u' ', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            path.behaviours.append({id, EchoBehaviour(), true, {}});
        paths.append(path);
    }
    return paths;
}

QString textOf(const Paths &paths)
{
    QStringList parts;
    for (const PathProfile &path : paths) {
        QStringList ids;
        for (const Behaviour &behaviour : path.behaviours)
            ids.append(behaviour.id);
        parts.append(ids.join(u' '));
    }
    return parts.join(u'|');
}

} // namespace

class TestBehaviourEdits : public QObject
{
    Q_OBJECT

private slots:
    void moves_data()
    {
        QTest::addColumn<int>("fromPath");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("toPath");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("after");
        QTest::newRow("down") << 0 << 0 << 0 << 2 << u"b a c|d"_s;
        QTest::newRow("to the end") << 0 << 0 << 0 << 3 << u"b c a|d"_s;
        QTest::newRow("up") << 0 << 2 << 0 << 0 << u"c a b|d"_s;
        QTest::newRow("onto its own place") << 0 << 1 << 0 << 1 << u"a b c|d"_s;
        QTest::newRow("into another path") << 0 << 1 << 1 << 0 << u"a c|b d"_s;
        QTest::newRow("onto another path") << 0 << 1 << 1 << -1 << u"a c|d b"_s;
        QTest::newRow("onto its own path") << 0 << 0 << 0 << -1 << u"b c a|d"_s;
        QTest::newRow("a path down") << 0 << -1 << 2 << -1 << u"d|a b c"_s;
        QTest::newRow("a path up") << 1 << -1 << 0 << -1 << u"d|a b c"_s;
    }
    void moves()
    {
        QFETCH(int, fromPath);
        QFETCH(int, from);
        QFETCH(int, toPath);
        QFETCH(int, to);
        QFETCH(QString, after);
        Paths paths = pathsOf(u"a b c|d"_s);
        const QString moved = from < 0 ? paths[fromPath].pattern : paths[fromPath].behaviours[from].id;
        const BehaviourPosition now = behaviouredits::move(paths, {fromPath, from}, {toPath, to});
        QCOMPARE(textOf(paths), after);
        const Behaviour *behaviour = behaviouredits::behaviourAt(paths, now);
        QCOMPARE(behaviour ? behaviour->id : paths[now.path].pattern, moved);
    }

    void shifts_data()
    {
        QTest::addColumn<int>("path");
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("after"); // empty: it cannot
        QTest::newRow("up") << 0 << 1 << -1 << u"b a|c"_s;
        QTest::newRow("down") << 0 << 0 << 1 << u"b a|c"_s;
        QTest::newRow("first up") << 0 << 0 << -1 << QString();
        QTest::newRow("over to the next path") << 0 << 1 << 1 << u"a|b c"_s;
        QTest::newRow("back to the path before") << 1 << 0 << -1 << u"a b c|"_s;
        QTest::newRow("last down") << 1 << 0 << 1 << QString();
        QTest::newRow("path down") << 0 << -1 << 1 << u"c|a b"_s;
        QTest::newRow("path up") << 1 << -1 << -1 << u"c|a b"_s;
        QTest::newRow("first path up") << 0 << -1 << -1 << QString();
        QTest::newRow("last path down") << 1 << -1 << 1 << QString();
    }
    void shifts()
    {
        QFETCH(int, path);
        QFETCH(int, behaviour);
        QFETCH(int, by);
        QFETCH(QString, after);
        Paths paths = pathsOf(u"a b|c"_s);
        const auto now = behaviouredits::shift(paths, {path, behaviour}, by);
        QCOMPARE(now.has_value(), !after.isEmpty());
        QCOMPARE(textOf(paths), after.isEmpty() ? u"a b|c"_s : after);
    }

    void whatIsRemovedComesBack_data()
    {
        QTest::addColumn<int>("path");
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<QString>("without");
        QTest::newRow("first") << 0 << 0 << u"b|c"_s;
        QTest::newRow("last") << 0 << 1 << u"a|c"_s;
        QTest::newRow("only") << 1 << 0 << u"a b|"_s;
        QTest::newRow("path") << 0 << -1 << u"c"_s;
    }
    void whatIsRemovedComesBack()
    {
        QFETCH(int, path);
        QFETCH(int, behaviour);
        QFETCH(QString, without);
        Paths paths = pathsOf(u"a b|c"_s);
        const Paths before = paths;
        const auto removed = behaviouredits::remove(paths, {path, behaviour});
        QVERIFY(removed);
        QCOMPARE(textOf(paths), without);
        QCOMPARE(behaviouredits::restore(paths, *removed), (BehaviourPosition{path, behaviour}));
        QVERIFY(paths == before);
    }

    void theOnlyPathStays()
    {
        Paths paths = pathsOf(u"a"_s);
        QVERIFY(!behaviouredits::remove(paths, {0}));
        QCOMPARE(paths.size(), 1);
    }

    void whereAPathIsGoneItsBehaviourComesBackElsewhere()
    {
        Paths paths = pathsOf(u"a|b c"_s);
        const auto removed = behaviouredits::remove(paths, {1, 1});
        paths.removeLast();
        behaviouredits::restore(paths, *removed);
        QCOMPARE(textOf(paths), u"a c"_s);
    }

    void copiesHaveIdsOfTheirOwn()
    {
        Paths paths = pathsOf(u"a b|c"_s);
        QCOMPARE(behaviouredits::duplicate(paths, {0, 0}), (BehaviourPosition{0, 1}));
        QCOMPARE(behaviouredits::duplicate(paths, {1}), (BehaviourPosition{2}));
        QCOMPARE(paths[0].behaviours.size(), 3);
        QSet<QString> ids;
        for (const PathProfile &path : paths) {
            for (const Behaviour &behaviour : path.behaviours)
                ids.insert(behaviour.id);
        }
        QCOMPARE(ids.size(), 5);
    }
};

QTEST_MAIN(TestBehaviourEdits)
#include "tst_behaviouredits.moc"
