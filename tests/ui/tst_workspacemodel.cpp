// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/server/clientmodel.h"
#include "ui/workspace/workspacemodel.h"
#include "windowparts.h"

using namespace wsw;
using Kind = WorkspaceItem::Kind;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

ClientStatus clientNumbered(quint32 id, quint64 received = 0)
{
    ClientStatus client;
    client.client = id;
    client.received = received;
    client.info.peer = QStringLiteral("127.0.0.1:%1").arg(40000 + id);
    return client;
}

} // namespace

class WorkspaceModelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDocument();
    void renames();
    void showsStates();
    void clientsComeAndGo_data();
    void clientsComeAndGo();
};

void WorkspaceModelTest::followsTheDocument()
{
    WindowParts parts;
    WorkspaceModel model(parts.document, *parts.workbench);
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
    WorkspaceModel model(parts.document, *parts.workbench);
    const WorkspaceItem item = parts.document.insert(FlowGraph());
    QVERIFY(model.setData(model.indexOf(item), QStringLiteral("countdown")));
    QCOMPARE(parts.document.name(item), QStringLiteral("countdown"));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("no")));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
}

void WorkspaceModelTest::showsStates()
{
    WindowParts parts;
    WorkspaceModel model(parts.document, *parts.workbench);
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

void WorkspaceModelTest::clientsComeAndGo_data()
{
    QTest::addColumn<QList<quint32>>("before");
    QTest::addColumn<QList<quint32>>("after");
    using Ids = QList<quint32>;
    QTest::newRow("first") << Ids{} << Ids{1};
    QTest::newRow("last goes") << Ids{1, 2} << Ids{1};
    QTest::newRow("first goes") << Ids{1, 2} << Ids{2};
    QTest::newRow("one goes, two come") << Ids{1, 2, 3} << Ids{1, 3, 4, 5};
    QTest::newRow("all others") << Ids{1, 2} << Ids{3, 4};
    QTest::newRow("all go") << Ids{1, 2} << Ids{};
}

void WorkspaceModelTest::clientsComeAndGo()
{
    QFETCH(QList<quint32>, before);
    QFETCH(QList<quint32>, after);
    const auto statuses = [](const QList<quint32> &ids) {
        QList<ClientStatus> clients;
        for (quint32 id : ids)
            clients.append(clientNumbered(id, id * 10));
        return clients;
    };
    ClientModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.update(statuses(before));
    QList<std::pair<quint32, QPersistentModelIndex>> held;
    for (int row = 0; row < model.rowCount(); ++row)
        held.append({model.client(row), model.index(row, ClientModel::In)});
    model.update(statuses(after));
    QCOMPARE(model.rowCount(), int(after.size()));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.client(row), after[row]);
    // What stays is the same row for views, and so stays selected.
    for (const auto &[client, index] : held) {
        QCOMPARE(index.isValid(), after.contains(client));
        if (index.isValid())
            QCOMPARE(model.client(index.row()), client);
    }
}

QTEST_MAIN(WorkspaceModelTest)
#include "tst_workspacemodel.moc"
