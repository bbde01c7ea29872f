// SPDX-License-Identifier: MIT
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include "message/recordingwriter.h"
#include "ui/connection/connectionpage.h"
#include "ui/flow/flowpage.h"
#include "ui/widgets/notice/windownotice.h"
#include "ui/window/pages/pagetabs.h"
#include "ui/workspace/workspacetree.h"
#include "windowparts.h"

using namespace wsw;
using Kind = WorkspaceItem::Kind;

namespace {

QAction *actionWithText(const QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

QPushButton *buttonWithText(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

// A recording as a session that was killed leaves it: with records, its lock's owner gone.
void leaveRecording(const QString &folder)
{
    SessionRecordings recordings(folder);
    const Result<QString> path = recordings.claim();
    QVERIFY(path);
    auto writer = RecordingWriter::create(*path);
    QVERIFY(writer);
    Message message;
    message.payload = "last words";
    (*writer)->append(message);
    QVERIFY((*writer)->flush());
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void demoIsReadyToClick();
    void newcomersGetTheirClicks();
    void brokenWorkspaceIsSaidInTheWindow();
    void offersWhatACrashLeft();
    void asksBeforeUnsavedChangesGo();
    void deletedItemsComeBack();
    void pagesAreRemembered();
    void pagesAreBuiltWhenShown();
    void languageSwitchesEverything_data();
    void languageSwitchesEverything();
    void everyActionIsNamed();
    void undoSaysWhatItWouldUndo();
    void themesSwitchThePalette();
    void goesWithTrafficUnderWay();
};

void MainWindowTest::demoIsReadyToClick()
{
    WindowParts parts;
    MainWindow window(parts.forWindow());
    window.show();
    window.openDemo();
    const QString server = parts.document.workspace().servers.first().id;
    const QString connection = parts.document.workspace().connections.first().id;
    QTRY_COMPARE(int(parts.workbench->serverStatus(server).state), int(ServerStatus::State::Listening));
    QVERIFY(!parts.document.isModified());
    QCOMPARE(parts.document.workspace().flows.size(), 1);
    auto *connect = findNamed<QPushButton>(window, QStringLiteral("Connect"));
    QVERIFY(connect);
    connect->click();
    QTRY_COMPARE(int(parts.workbench->connectionStatus(connection).state), int(ConnectionState::Open));
}

void MainWindowTest::newcomersGetTheirClicks()
{
    WindowParts parts;
    MainWindow window(parts.forWindow());
    window.show();
    window.openLastWorkspace();
    QPushButton *add = buttonWithText(window, QStringLiteral("New Connection"));
    QVERIFY(add);
    add->click();
    QCOMPARE(parts.document.workspace().connections.size(), 1);
    QVERIFY(findNamed<QLineEdit>(window, QStringLiteral("Address")));
    QVERIFY(!buttonWithText(window, QStringLiteral("New Connection")));
}

void MainWindowTest::brokenWorkspaceIsSaidInTheWindow()
{
    WindowParts parts;
    QFile file(parts.folder.filePath(QStringLiteral("broken.wsworkspace")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    MainWindow window(parts.forWindow());
    window.show();
    window.openWorkspace(file.fileName());
    const auto *notice = window.findChild<WindowNotice *>();
    QVERIFY(notice && notice->isVisible());
    QVERIFY2(notice->text().contains(file.fileName()), qPrintable(notice->text()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{ broken"));
    QVERIFY(parts.document.path().isEmpty());
}

void MainWindowTest::offersWhatACrashLeft()
{
    WindowParts parts;
    leaveRecording(parts.folder.filePath(QStringLiteral("recordings")));
    MainWindow window(parts.forWindow());
    window.show();
    window.offerLeftovers();
    auto *notice = window.findChild<WindowNotice *>();
    QVERIFY(notice && notice->isVisible());
    QVERIFY(buttonWithText(*notice, QStringLiteral("Open")));
    QVERIFY(buttonWithText(*notice, QStringLiteral("Save as…")));
    QCOMPARE(parts.recordings->leftovers().size(), 1);
    buttonWithText(*notice, QStringLiteral("Discard"))->click();
    QCOMPARE(parts.recordings->leftovers().size(), 0);
    QTRY_VERIFY(!window.findChild<WindowNotice *>());
}

void MainWindowTest::asksBeforeUnsavedChangesGo()
{
    WindowParts parts;
    MainWindow window(parts.forWindow());
    window.show();
    parts.document.insert(ServerProfile());
    window.close(); // returns: the question does not block
    QVERIFY(window.isVisible());
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(window.isVisible());
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
    window.close();
    window.findChild<QMessageBox *>()->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!window.isVisible());
}

void MainWindowTest::deletedItemsComeBack()
{
    WindowParts parts;
    MainWindow window(parts.forWindow());
    window.show();
    buttonWithText(window, QStringLiteral("New Connection"))->click();
    auto *tabs = window.findChild<PageTabs *>();
    const WorkspaceItem item = tabs->currentItem();
    actionWithText(window, QStringLiteral("Delete"))->trigger();
    QVERIFY(!parts.document.contains(item));
    QCOMPARE(tabs->count(), 0);
    buttonWithText(window, QStringLiteral("Undo"))->click();
    QVERIFY(parts.document.contains(item));
    QCOMPARE(tabs->currentItem(), item);
}

void MainWindowTest::pagesAreRemembered()
{
    WindowParts parts;
    const WorkspaceItem a = parts.document.insert(ConnectionProfile());
    const WorkspaceItem b = parts.document.insert(ServerProfile());
    QVERIFY(parts.document.saveAs(parts.folder.filePath(QStringLiteral("a.wsworkspace"))));
    {
        MainWindow window(parts.forWindow());
        window.show();
        auto *tabs = window.findChild<PageTabs *>();
        tabs->open(a);
        tabs->open(b);
        tabs->open(a);
        window.close();
    }
    MainWindow window(parts.forWindow());
    window.show();
    window.openWorkspace(parts.document.path());
    auto *tabs = window.findChild<PageTabs *>();
    QCOMPARE(tabs->items(), (QList<WorkspaceItem>{a, b}));
    QCOMPARE(tabs->currentItem(), a);
}

void MainWindowTest::pagesAreBuiltWhenShown()
{
    WindowParts parts;
    const WorkspaceItem a = parts.document.insert(ConnectionProfile());
    const WorkspaceItem b = parts.document.insert(ConnectionProfile());
    MainWindow window(parts.forWindow());
    window.show();
    auto *tabs = window.findChild<PageTabs *>();
    tabs->restore({a, b}, a);
    tabs->open(a);
    QCOMPARE(window.findChildren<ConnectionPage *>().size(), 1);
    tabs->open(b);
    QCOMPARE(window.findChildren<ConnectionPage *>().size(), 2);
}

void MainWindowTest::languageSwitchesEverything_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("connect");
    QTest::addColumn<QString>("servers");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("连接") << QStringLiteral("服务端");
    QTest::newRow("Russian") << QStringLiteral("ru") << QStringLiteral("Подключиться") << QStringLiteral("Серверы");
}

void MainWindowTest::languageSwitchesEverything()
{
    QFETCH(QString, language);
    QFETCH(QString, connect);
    QFETCH(QString, servers);
    WindowParts parts;
    parts.language.setCurrent(QStringLiteral("en"));
    MainWindow window(parts.forWindow());
    window.show();
    buttonWithText(window, QStringLiteral("New Connection"))->click();
    QVERIFY(findNamed<QPushButton>(window, QStringLiteral("Connect")));
    parts.language.setCurrent(language);
    QTRY_VERIFY(findNamed<QPushButton>(window, connect));
    QVERIFY(!findNamed<QPushButton>(window, QStringLiteral("Connect")));
    const auto *tree = window.findChild<WorkspaceTree *>()->findChild<QTreeView *>();
    QCOMPARE(tree->model()->index(1, 0).data().toString(), servers);
    QCOMPARE(parts.settings->language(), language);
    parts.language.setCurrent(QStringLiteral("en"));
    QTRY_VERIFY(findNamed<QPushButton>(window, QStringLiteral("Connect")));
}

void MainWindowTest::everyActionIsNamed()
{
    WindowParts parts;
    MainWindow window(parts.forWindow());
    const QList<QAction *> menus = window.menuBar()->actions();
    QCOMPARE(menus.size(), 9);
    QSet<QKeySequence> shortcuts;
    for (const QAction *menu : menus) {
        QVERIFY(!menu->text().isEmpty());
        QVERIFY(!menu->menu()->isEmpty());
        for (const QAction *action : menu->menu()->actions()) {
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->text()));
            shortcuts.insert(action->shortcut());
        }
    }
}

void MainWindowTest::undoSaysWhatItWouldUndo()
{
    WindowParts parts;
    MainWindow window(parts.forWindow());
    window.show();
    window.openDemo();
    const QString id = parts.document.workspace().flows.first().id;
    auto *tabs = window.findChild<PageTabs *>();
    tabs->open({WorkspaceItem::Kind::Flow, id});
    auto *page = qobject_cast<FlowPage *>(tabs->currentPage());
    QVERIFY(page);
    QAction *undo = window.menuBar()->actions().at(1)->menu()->actions().first();
    const FlowGraph before = parts.document.flow(id)->graph();
    page->editor().edit(QStringLiteral("Move 3 nodes"), [](FlowGraph &graph) { graph.nodes.removeLast(); });
    QVERIFY2(undo->text().contains(QStringLiteral("Move 3 nodes")), qPrintable(undo->text()));
    QVERIFY(parts.document.isModified());
    undo->trigger();
    QVERIFY(parts.document.flow(id)->graph() == before);
    QVERIFY(!undo->text().contains(QStringLiteral("Move 3 nodes")));
    page->editor().undoStack().redo();
    tabs->open({WorkspaceItem::Kind::Server, parts.document.workspace().servers.first().id});
    QVERIFY(!undo->text().contains(QStringLiteral("Move 3 nodes")));
}

void MainWindowTest::themesSwitchThePalette()
{
    WindowParts parts;
    MainWindow window(parts.forWindow());
    window.show();
    actionWithText(window, QStringLiteral("Dark"))->trigger();
    QTRY_VERIFY(window.palette().color(QPalette::Window).lightness() < 128);
    QTRY_VERIFY(window.palette().color(QPalette::WindowText).lightness() > 128);
    actionWithText(window, QStringLiteral("Light"))->trigger();
    QTRY_VERIFY(window.palette().color(QPalette::Window).lightness() > 128);
    QCOMPARE(int(parts.settings->theme()), int(Theme::Light));
}

void MainWindowTest::goesWithTrafficUnderWay()
{
    WindowParts parts;
    {
        MainWindow window(parts.forWindow());
        window.show();
        window.openDemo();
        const QString server = parts.document.workspace().servers.first().id;
        const QString connection = parts.document.workspace().connections.first().id;
        QTRY_COMPARE(int(parts.workbench->serverStatus(server).state), int(ServerStatus::State::Listening));
        parts.workbench->openConnection(*parts.document.connection(connection));
        QTRY_COMPARE(int(parts.workbench->connectionStatus(connection).state), int(ConnectionState::Open));
        for (int i = 0; i < 2000; ++i)
            parts.workbench->sendText(connection, QStringLiteral("echo"));
        QTRY_VERIFY(parts.workbench->connectionStatus(connection).received > 0);
    }
    // What still comes reaches nobody.
    QTRY_COMPARE(parts.workbench->connectionStatus(parts.document.workspace().connections.first().id).received, 2000U);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
