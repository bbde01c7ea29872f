// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/workspace/workspaceautosave.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/workspacefile.h"

using namespace wsw;
using Kind = WorkspaceItem::Kind;

namespace {

ConnectionProfile connectionNamed(const QString &name)
{
    ConnectionProfile profile;
    profile.name = name;
    profile.address = QStringLiteral("ws://127.0.0.1:1/");
    return profile;
}

} // namespace

class WorkspaceDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void addsAndRemoves();
    void putsBackWhatWasRemoved();
    void duplicatesBesideTheOriginal();
    void tellsChangesOnce();
    void draftsDoNotModify();
    void flowEditsReachTheWorkspace();
    void savesAndOpens();
    void failsToSave();
    void leavesBrokenFilesAlone_data();
    void leavesBrokenFilesAlone();
    void completesMissingIds();
    void autosaveBringsEditsBack();
    void autosaveSparesLivingPrograms();
    void autosaveEndsWithSaving();
};

void WorkspaceDocumentTest::addsAndRemoves()
{
    WorkspaceDocument document;
    QSignalSpy added(&document, &WorkspaceDocument::itemAdded);
    QSignalSpy removed(&document, &WorkspaceDocument::itemRemoved);
    const WorkspaceItem connection = document.insert(connectionNamed(QStringLiteral("a")));
    const WorkspaceItem server = document.insert(ServerProfile());
    const WorkspaceItem flow = document.insert(FlowGraph());
    QCOMPARE(added.size(), 3);
    QCOMPARE(connection.kind, Kind::Connection);
    QCOMPARE(server.kind, Kind::Server);
    QCOMPARE(flow.kind, Kind::Flow);
    QVERIFY(document.flow(flow.id));
    QCOMPARE(document.find(server.id), server);
    QVERIFY(document.isModified());

    document.remove(flow);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!document.flow(flow.id));
    QVERIFY(!document.contains(flow));
    QCOMPARE(document.remove(flow).row, -1);
}

void WorkspaceDocumentTest::putsBackWhatWasRemoved()
{
    WorkspaceDocument document;
    document.insert(connectionNamed(QStringLiteral("a")));
    const WorkspaceItem b = document.insert(connectionNamed(QStringLiteral("b")));
    document.insert(connectionNamed(QStringLiteral("c")));
    const Workspace before = document.workspace();
    const RemovedItem removed = document.remove(b);
    QCOMPARE(document.insert(removed.profile, removed.row), b);
    QVERIFY(document.workspace() == before);
}

void WorkspaceDocumentTest::duplicatesBesideTheOriginal()
{
    WorkspaceDocument document;
    const WorkspaceItem a = document.insert(connectionNamed(QStringLiteral("a")));
    document.insert(connectionNamed(QStringLiteral("b")));
    const WorkspaceItem copy = document.duplicate(a);
    QVERIFY(copy.id != a.id);
    QCOMPARE(document.ids(Kind::Connection).indexOf(copy.id), 1);
    QCOMPARE(document.name(copy), QStringLiteral("a 2"));
}

void WorkspaceDocumentTest::tellsChangesOnce()
{
    WorkspaceDocument document;
    const WorkspaceItem item = document.insert(connectionNamed(QStringLiteral("a")));
    QSignalSpy changed(&document, &WorkspaceDocument::itemChanged);
    ConnectionProfile profile = *document.connection(item.id);
    document.changeConnection(profile);
    QCOMPARE(changed.size(), 0);
    profile.address = QStringLiteral("ws://else/");
    document.changeConnection(profile);
    QCOMPARE(changed.size(), 1);
    document.rename(item, QStringLiteral("  new \n name "));
    QCOMPARE(document.name(item), QStringLiteral("new name"));
    document.rename(item, QStringLiteral("  "));
    QCOMPARE(document.name(item), QStringLiteral("new name"));
    QCOMPARE(changed.size(), 2);
}

void WorkspaceDocumentTest::draftsDoNotModify()
{
    WorkspaceDocument document;
    Workspace workspace;
    workspace.connections.append(connectionNamed(QStringLiteral("a")));
    workspace.connections.first().id = QStringLiteral("1");
    document.load(workspace);
    QSignalSpy edited(&document, &WorkspaceDocument::edited);
    ConnectionProfile profile = *document.connection(QStringLiteral("1"));
    profile.draft = QStringLiteral("typed");
    document.changeConnection(profile);
    QCOMPARE(edited.size(), 1);
    QVERIFY(document.hasUnsavedDrafts());
    QVERIFY(!document.isModified());
    profile.draft = QStringLiteral("typed more");
    profile.origin = QStringLiteral("https://example.org");
    document.changeConnection(profile);
    QVERIFY(document.isModified());
}

void WorkspaceDocumentTest::flowEditsReachTheWorkspace()
{
    WorkspaceDocument document;
    const WorkspaceItem item = document.insert(FlowGraph());
    QSignalSpy changed(&document, &WorkspaceDocument::itemChanged);
    document.flow(item.id)->setName(QStringLiteral("count"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(document.workspace().flows.first().name, QStringLiteral("count"));
    FlowGraph other;
    other.id = QStringLiteral("of another file");
    document.flow(item.id)->setGraph(other);
    QCOMPARE(document.workspace().flows.first().id, item.id);
}

void WorkspaceDocumentTest::savesAndOpens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wsworkspace"));
    WorkspaceDocument document;
    document.insert(connectionNamed(QStringLiteral("a")));
    document.insert(ServerProfile());
    QSignalSpy states(&document, &WorkspaceDocument::stateChanged);
    QVERIFY(document.saveAs(path));
    QVERIFY(!document.isModified());
    QCOMPARE(states.size(), 1);
    QCOMPARE(document.displayName(), QStringLiteral("a"));

    WorkspaceDocument other;
    QSignalSpy reset(&other, &WorkspaceDocument::reset);
    QVERIFY(other.open(path));
    QCOMPARE(reset.size(), 1);
    QVERIFY(other.workspace() == document.workspace());
    QVERIFY(!other.isModified());
}

void WorkspaceDocumentTest::failsToSave()
{
    WorkspaceDocument document;
    document.insert(ServerProfile());
    QVERIFY(!document.saveAs(QStringLiteral("/nowhere/at/all.wsworkspace")));
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
}

void WorkspaceDocumentTest::leavesBrokenFilesAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{ \"format\": ");
    QTest::newRow("something else") << QByteArray("[1, 2]");
    QTest::newRow("wrong type") << QByteArray("{\"format\": \"wsworkspace\", \"version\": 1, \"connections\": 5}");
    QTest::newRow("newer") << QByteArray("{\"format\": \"wsworkspace\", \"version\": 999}");
}

void WorkspaceDocumentTest::leavesBrokenFilesAlone()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.wsworkspace")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    WorkspaceDocument document;
    const WorkspaceItem item = document.insert(ServerProfile());
    const Result<void> opened = document.open(file.fileName());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(file.fileName()), qPrintable(opened.error().message));
    QVERIFY(document.contains(item));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void WorkspaceDocumentTest::completesMissingIds()
{
    Workspace workspace;
    workspace.connections = {connectionNamed(QStringLiteral("a")), connectionNamed(QStringLiteral("b"))};
    workspace.connections[0].id = workspace.connections[1].id = QStringLiteral("same");
    workspace.flows.append(FlowGraph());
    WorkspaceDocument document;
    document.load(workspace);
    const QStringList ids = document.ids(Kind::Connection) + document.ids(Kind::Flow);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 3);
    QVERIFY(!ids.contains(QString()));
}

void WorkspaceDocumentTest::autosaveBringsEditsBack()
{
    QTemporaryDir folder;
    WorkspaceDocument document;
    {
        WorkspaceAutosave autosave(document, folder.path());
        document.insert(connectionNamed(QStringLiteral("typed")));
        autosave.flush();
    }
    WorkspaceDocument next;
    WorkspaceAutosave autosave(next, folder.path());
    QVERIFY(!autosave.takeLeftover(QStringLiteral("/another/file")));
    const auto leftover = autosave.takeLeftover({});
    QVERIFY(leftover);
    QVERIFY(leftover->modified);
    QVERIFY(leftover->workspace == document.workspace());
    QVERIFY(!autosave.takeLeftover({}));
}

void WorkspaceDocumentTest::autosaveSparesLivingPrograms()
{
    QTemporaryDir folder;
    WorkspaceDocument document;
    WorkspaceAutosave living(document, folder.path());
    document.insert(ServerProfile());
    living.flush();
    WorkspaceDocument other;
    WorkspaceAutosave second(other, folder.path());
    QVERIFY(!second.takeLeftover({}));
}

void WorkspaceDocumentTest::autosaveEndsWithSaving()
{
    QTemporaryDir folder;
    QTemporaryDir place;
    WorkspaceDocument document;
    WorkspaceAutosave autosave(document, folder.path());
    document.insert(ServerProfile());
    QTRY_COMPARE(QDir(folder.path()).entryList({QStringLiteral("*.unsaved")}, QDir::Files).size(), 1);
    QVERIFY(document.saveAs(place.filePath(QStringLiteral("a.wsworkspace"))));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.unsaved")}, QDir::Files).size(), 0);
}

QTEST_GUILESS_MAIN(WorkspaceDocumentTest)
#include "tst_workspacedocument.moc"
