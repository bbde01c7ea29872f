// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "ui/workspace/unreadcounter.h"
#include "ui/workspace/workspacemodel.h"
#include "windowparts.h"

using namespace wsw;
using Kind = WorkspaceItem::Kind;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class WorkspaceModelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDocument();
    void renames();
    void showsStates();
    void itemsAreInFolders();
    void itemsMove_data();
    void itemsMove();
    void foldersAreRenamed();
    void itemsAreDragged();
    void countsWhatIsUnread();
};

void WorkspaceModelTest::followsTheDocument()
{
    WindowParts parts;
    UnreadCounter unread(*parts.workbench);
    WorkspaceModel model(parts.document, *parts.workbench, unread);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const WorkspaceItem a = parts.document.insert(ConnectionProfile());
    const WorkspaceItem b = parts.document.insert(ConnectionProfile(), 0);
    const WorkspaceItem server = parts.document.insert(ServerProfile());
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.indexOf(b).row(), 0);
    QCOMPARE(model.item(model.indexOf(a)), a);
    QCOMPARE(model.indexOf(server).parent(), model.index(1, 0));
    QVERIFY(!model.item(model.index(0, 0)).isValid());

    parts.document.remove(b);
    QCOMPARE(model.indexOf(a).row(), 0);
    QVERIFY(!model.indexOf(b).isValid());
    parts.document.clear();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void WorkspaceModelTest::renames()
{
    WindowParts parts;
    UnreadCounter unread(*parts.workbench);
    WorkspaceModel model(parts.document, *parts.workbench, unread);
    const WorkspaceItem item = parts.document.insert(FlowGraph());
    QVERIFY(model.setData(model.indexOf(item), QStringLiteral("countdown")));
    QCOMPARE(parts.document.name(item), QStringLiteral("countdown"));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("no")));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
}

void WorkspaceModelTest::showsStates()
{
    WindowParts parts;
    UnreadCounter unread(*parts.workbench);
    WorkspaceModel model(parts.document, *parts.workbench, unread);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    ServerProfile profile;
    profile.port = 0;
    const WorkspaceItem item = parts.document.insert(profile);
    const QModelIndex state = model.indexOf(item).siblingAtColumn(WorkspaceModel::StateColumn);
    QCOMPARE(state.data().toString(), QStringLiteral("Stopped"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    parts.workbench->startServer(*parts.document.server(item.id), {});
    QTRY_VERIFY(state.data().toString().startsWith(QStringLiteral("0 client")));
    QVERIFY(!changed.isEmpty());
}

namespace {

/// "Connections[A[b c] d] Servers[] Flows[]": the tree as it is.
QString asText(const WorkspaceModel &model, const QModelIndex &parent = {})
{
    QStringList children;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        QString text = child.data().toString();
        if (!model.item(child).isValid())
            text += QStringLiteral("[%1]").arg(asText(model, child));
        children.append(text);
    }
    return children.join(QLatin1Char(' '));
}

ConnectionProfile named(const QString &name, const QString &folder = {})
{
    ConnectionProfile profile;
    profile.id = profile.name = name;
    profile.folder = folder;
    return profile;
}

QString connectionsOf(const WorkspaceModel &model)
{
    return asText(model, model.index(0, 0));
}

} // namespace

void WorkspaceModelTest::itemsAreInFolders()
{
    WindowParts parts;
    UnreadCounter unread(*parts.workbench);
    WorkspaceModel model(parts.document, *parts.workbench, unread);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const auto add = [&](const char *name, const char *folder) {
        return parts.document.insert(named(QString::fromLatin1(name), QString::fromLatin1(folder)));
    };
    const WorkspaceItem a = add("a", "");
    const WorkspaceItem b = add("b", "Far/Away");
    add("c", "Far");
    add("d", " Build / ");
    QCOMPARE(connectionsOf(model), QStringLiteral("Build[d] Far[Away[b] c] a"));
    QCOMPARE(model.folder(model.indexOf(b)), QStringLiteral("Far/Away"));
    QCOMPARE(model.itemsBeneath(model.indexOf(b).parent().parent()).size(), 2);
    QCOMPARE(model.itemsBeneath(model.indexOf(a)), QList<WorkspaceItem>{a});
    // An empty folder is none.
    parts.document.remove(b);
    QCOMPARE(connectionsOf(model), QStringLiteral("Build[d] Far[c] a"));
    WorkspaceModel fresh(parts.document, *parts.workbench, unread);
    QCOMPARE(asText(fresh), asText(model));
}

void WorkspaceModelTest::itemsMove_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *item, const char *folder, const char *before, const char *tree) {
        QTest::newRow(name) << QString::fromLatin1(item) << QString::fromLatin1(folder) << QString::fromLatin1(before)
                            << QString::fromLatin1(tree);
    };
    row("up", "d", "", "c", "F[a b] d c e");
    row("down", "c", "", "e", "F[a b] d c e");
    row("to the end", "c", "", "", "F[a b] d e c");
    row("nowhere", "d", "", "e", "F[a b] c d e");
    row("before itself", "d", "", "d", "F[a b] c d e");
    row("into a folder", "d", "F", "b", "F[a d b] c e");
    row("into a folder, last", "c", "F", "", "F[a b c] d e");
    row("into a new folder", "e", "E/G", "", "E[G[e]] F[a b] c d");
    row("out of a folder", "a", "", "d", "F[b] c a d e");
    row("deeper", "b", "F/G", "", "F[G[b] a] c d e");
}

void WorkspaceModelTest::itemsMove()
{
    QFETCH(QString, item);
    QFETCH(QString, folder);
    QFETCH(QString, before);
    WindowParts parts;
    UnreadCounter unread(*parts.workbench);
    WorkspaceModel model(parts.document, *parts.workbench, unread);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    for (const char *name : {"a", "b"})
        parts.document.insert(named(QString::fromLatin1(name), QStringLiteral("F")));
    for (const char *name : {"c", "d", "e"})
        parts.document.insert(named(QString::fromLatin1(name)));
    const QPersistentModelIndex held = model.indexOf({Kind::Connection, item});
    parts.document.move({Kind::Connection, item}, folder, before);
    QTEST(connectionsOf(model), "expected");
    // Whoever had it selected has it selected still.
    QVERIFY(held.isValid());
    QCOMPARE(model.item(held).id, item);
    WorkspaceModel fresh(parts.document, *parts.workbench, unread);
    QCOMPARE(asText(fresh), asText(model));
}

void WorkspaceModelTest::foldersAreRenamed()
{
    WindowParts parts;
    UnreadCounter unread(*parts.workbench);
    WorkspaceModel model(parts.document, *parts.workbench, unread);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    parts.document.insert(named(QStringLiteral("a"), QStringLiteral("F")));
    parts.document.insert(named(QStringLiteral("b"), QStringLiteral("F/G")));
    parts.document.insert(named(QStringLiteral("c"), QStringLiteral("Fine")));
    const QModelIndex folder = model.index(0, 0, model.index(0, 0));
    QCOMPARE(folder.data().toString(), QStringLiteral("F"));
    QVERIFY(!model.setData(folder, QStringLiteral(" ")));
    QVERIFY(!model.setData(folder, QStringLiteral("a/b")));
    QVERIFY(model.setData(folder, QStringLiteral("Z")));
    QCOMPARE(connectionsOf(model), QStringLiteral("Fine[c] Z[G[b] a]"));
    QCOMPARE(parts.document.connection(QStringLiteral("b"))->folder, QStringLiteral("Z/G"));
    QVERIFY(parts.document.isModified());
}

void WorkspaceModelTest::itemsAreDragged()
{
    WindowParts parts;
    UnreadCounter unread(*parts.workbench);
    WorkspaceModel model(parts.document, *parts.workbench, unread);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const WorkspaceItem a = parts.document.insert(named(QStringLiteral("a"), QStringLiteral("F")));
    const WorkspaceItem b = parts.document.insert(named(QStringLiteral("b")));
    const WorkspaceItem c = parts.document.insert(named(QStringLiteral("c")));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(c)}));
    const QModelIndex connections = model.index(0, 0);
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(1, 0))); // servers
    model.dropMimeData(data.get(), Qt::MoveAction, model.indexOf(b).row(), 0, connections);
    QCOMPARE(connectionsOf(model), QStringLiteral("F[a] c b"));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(a).parent());
    QCOMPARE(connectionsOf(model), QStringLiteral("F[a c] b"));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(a));
    QCOMPARE(connectionsOf(model), QStringLiteral("F[c a] b"));
    QVERIFY(!model.mimeData({connections}));
}

void WorkspaceModelTest::countsWhatIsUnread()
{
    WindowParts parts;
    UnreadCounter unread(*parts.workbench);
    WorkspaceModel model(parts.document, *parts.workbench, unread);
    const WorkspaceItem item = parts.document.insert(named(QStringLiteral("a")));
    const auto told = [&](quint32 connection, quint64 received) {
        ConnectionStatus status;
        status.profile = item.id;
        status.connection = connection;
        status.received = received;
        emit parts.workbench->connectionChanged(status);
    };
    const auto shown = [&] { return model.indexOf(item).data(WorkspaceModel::UnreadRole).toULongLong(); };
    told(1, 3);
    QCOMPARE(shown(), 3);
    QVERIFY(model.indexOf(item).siblingAtColumn(1).data().toString().contains(QStringLiteral("3 new")));
    told(1, 3); // nothing more
    QCOMPARE(shown(), 3);
    told(2, 2); // connected anew, which counts from 0
    QCOMPARE(shown(), 5);
    unread.setShown(item);
    QCOMPARE(shown(), 0);
    told(2, 9);
    QCOMPARE(shown(), 0);
    unread.setShown({});
    told(2, 10);
    QCOMPARE(shown(), 1);
}

QTEST_MAIN(WorkspaceModelTest)
#include "tst_workspacemodel.moc"
