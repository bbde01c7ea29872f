// SPDX-License-Identifier: MIT
#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "ui/connection/saved/savedmessagespanel.h"
#include "ui/connection/saved/shortcutcheck.h"
#include "ui/connection/saved/shortcutdialog.h"
#include "ui/workspace/workspacedocument.h"

using namespace wsw;

namespace {

SavedMessage saved(const char *id, const char *folder = "", const char *shortcut = "")
{
    SavedMessage message;
    message.id = QString::fromLatin1(id);
    message.name = QStringLiteral("message ") + message.id;
    message.folder = QString::fromLatin1(folder);
    message.text = QStringLiteral("text ") + message.id;
    message.shortcut = QString::fromLatin1(shortcut);
    return message;
}

struct Fixture
{
    Fixture()
    {
        document.changeSavedMessages({saved("a"), saved("b", "Orders", "Ctrl+1"), saved("c")});
        window.menuBar()
            ->addMenu(QStringLiteral("&File"))
            ->addAction(QStringLiteral("&Save Workspace…"))
            ->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
        window.setCentralWidget(&panel);
        window.resize(400, 400);
        window.show();
        window.activateWindow();
    }
    ~Fixture() { window.takeCentralWidget(); }

    QTreeView *tree() const { return panel.findChild<QTreeView *>(); }
    QModelIndex find(const QString &name, const QModelIndex &parent = {}) const
    {
        const QAbstractItemModel *model = tree()->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (index.data().toString() == name)
                return index;
            if (const QModelIndex below = find(name, index); below.isValid())
                return below;
        }
        return {};
    }
    void select(const char *name) { tree()->setCurrentIndex(find(QString::fromLatin1(name))); }
    QStringList names() const
    {
        QStringList result;
        for (const SavedMessage &message : document.workspace().savedMessages)
            result.append(message.name);
        return result;
    }

    QMainWindow window;
    WorkspaceDocument document;
    QWidget &scope = window;
    SavedMessagesPanel panel{document, scope};
    QSignalSpy sent{&panel, &SavedMessagesPanel::sendRequested};
    QSignalSpy loaded{&panel, &SavedMessagesPanel::loadRequested};
};

MessageDraft draftOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? MessageDraft() : spy.last().first().value<MessageDraft>();
}

} // namespace

class SavedMessagesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsWithOneClick();
    void answersKeys();
    void savesBesideTheSelected();
    void replacesContent();
    void deletesAndBringsBack();
    void deletesFolders();
    void finds();
    void hasShortcuts();
    void refusesTakenShortcuts_data();
    void refusesTakenShortcuts();
    void asksForShortcuts();
};

void SavedMessagesPanelTest::sendsWithOneClick()
{
    Fixture f;
    const QModelIndex index = f.find(QStringLiteral("message b")).siblingAtColumn(1);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Send “message b” now"));
    QTest::mouseClick(f.tree()->viewport(), Qt::LeftButton, {}, f.tree()->visualRect(index).center());
    QCOMPARE(f.sent.count(), 1);
    QCOMPARE(draftOf(f.sent), (MessageDraft{ContentType::Text, QStringLiteral("text b"), true}));
    QTest::mouseClick(f.tree()->viewport(), Qt::LeftButton, {},
                      f.tree()->visualRect(f.find(QStringLiteral("message b"))).center());
    QCOMPARE(f.sent.count(), 1);
}

void SavedMessagesPanelTest::answersKeys()
{
    Fixture f;
    f.select("message c");
    QTest::keyClick(f.tree(), Qt::Key_Return);
    QCOMPARE(draftOf(f.loaded).text, QStringLiteral("text c"));
    QCOMPARE(f.sent.count(), 0);
    QTest::keyClick(f.tree(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(draftOf(f.sent).text, QStringLiteral("text c"));
    QTest::keyClick(f.tree(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.names().size(), 4);
    QCOMPARE(f.names().last(), QStringLiteral("message c 2"));
    const auto nameEditor = [&] { return f.tree()->viewport()->findChild<QLineEdit *>(); };
    QVERIFY(nameEditor()); // for the copy's name
    QTest::keyClick(nameEditor(), Qt::Key_Escape);
    QTRY_VERIFY(!nameEditor());
    f.select("message a");
    QTest::keyClick(f.tree(), Qt::Key_F2);
    QVERIFY(nameEditor());
    nameEditor()->setText(QStringLiteral("first"));
    QTest::keyClick(nameEditor(), Qt::Key_Return);
    QTRY_COMPARE(f.names().first(), QStringLiteral("first"));
}

void SavedMessagesPanelTest::savesBesideTheSelected()
{
    Fixture f;
    f.select("message b");
    f.panel.save({ContentType::Json, QStringLiteral("{\n  \"a\": 1\n}"), false});
    const SavedMessage message = f.document.workspace().savedMessages.at(2);
    QCOMPARE(message.folder, QStringLiteral("Orders"));
    QCOMPARE(message.name, QStringLiteral("{ \"a\": 1 }"));
    QVERIFY(message.type == ContentType::Json && !message.hasVariables);
    QVERIFY(f.tree()->viewport()->findChild<QLineEdit *>()); // its name is being typed
    f.panel.save({ContentType::Text, {}, true});
    QVERIFY(!f.document.workspace().savedMessages.at(3).name.isEmpty());
}

void SavedMessagesPanelTest::replacesContent()
{
    Fixture f;
    f.panel.replace(QStringLiteral("b"), {ContentType::Hex, QStringLiteral("ff"), true});
    QCOMPARE(f.document.workspace().savedMessages.at(1).text, QStringLiteral("ff"));
    QCOMPARE(f.document.workspace().savedMessages.at(1).shortcut, QStringLiteral("Ctrl+1"));
    f.panel.replace(QStringLiteral("nobody"), {});
    QCOMPARE(f.names().size(), 3);
}

void SavedMessagesPanelTest::deletesAndBringsBack()
{
    Fixture f;
    const QList<SavedMessage> before = f.document.workspace().savedMessages;
    f.select("message b");
    QTest::keyClick(f.tree(), Qt::Key_Delete);
    QCOMPARE(f.names(), (QStringList{QStringLiteral("message a"), QStringLiteral("message c")}));
    QToolButton *undo = nullptr;
    for (QToolButton *button : f.panel.findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Undo") && button->isVisible())
            undo = button;
    }
    QVERIFY(undo);
    undo->click();
    QVERIFY(f.document.workspace().savedMessages == before);
    QVERIFY(!undo->isVisible());
}

void SavedMessagesPanelTest::deletesFolders()
{
    Fixture f;
    const QList<SavedMessage> before = f.document.workspace().savedMessages;
    f.select("Orders");
    QTest::keyClick(f.tree(), Qt::Key_Delete);
    QCOMPARE(f.names().size(), 2);
    QTest::keyClick(f.tree(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.document.workspace().savedMessages == before);
}

void SavedMessagesPanelTest::finds()
{
    Fixture f;
    f.panel.findChild<QLineEdit *>()->setText(QStringLiteral("TEXT B"));
    QVERIFY(f.find(QStringLiteral("message b")).isValid());
    QVERIFY(f.find(QStringLiteral("Orders")).isValid());
    QVERIFY(!f.find(QStringLiteral("message a")).isValid());
    QCOMPARE(f.tree()->currentIndex().data().toString(), QStringLiteral("message b"));
}

void SavedMessagesPanelTest::hasShortcuts()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(draftOf(f.sent).text, QStringLiteral("text b"));
    QList<SavedMessage> messages = f.document.workspace().savedMessages;
    messages[1].shortcut = QStringLiteral("Ctrl+2");
    f.document.changeSavedMessages(messages);
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(f.sent.count(), 1);
    QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(f.sent.count(), 2);
    f.window.hide();
    QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(f.sent.count(), 2);
}

void SavedMessagesPanelTest::refusesTakenShortcuts_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("says"); // empty: it is free
    const auto row = [](const char *keys, const char *says) {
        QTest::newRow(*keys ? keys : "none") << QString::fromLatin1(keys) << QString::fromUtf8(says);
    };
    row("", "");
    row("Ctrl+2", "");
    row("F5", "");
    row("Alt+Shift+Q", "");
    row("Ctrl+K, Ctrl+1", "");
    row("Ctrl+S", "“Save Workspace”");
    row("Ctrl+S, A", "“Save Workspace”");
    row("Ctrl+1", "“message b”");
    row("Ctrl+C", "editing");
    row("Ctrl+Return", "editing");
    row("A", "typing");
    row("Shift+A", "typing");
    row("Return", "typing");
    row("Delete", "typing");
}

void SavedMessagesPanelTest::refusesTakenShortcuts()
{
    QFETCH(QString, keys);
    QFETCH(QString, says);
    Fixture f;
    const QString problem =
        shortcutProblem(QKeySequence(keys), QStringLiteral("a"), f.document.workspace().savedMessages, f.window);
    QCOMPARE(problem.isEmpty(), says.isEmpty());
    QVERIFY2(problem.contains(says), qPrintable(problem));
    // A message may keep what it has.
    QVERIFY(shortcutProblem(QKeySequence(QStringLiteral("Ctrl+1")), QStringLiteral("b"),
                            f.document.workspace().savedMessages, f.window)
                .isEmpty());
}

void SavedMessagesPanelTest::asksForShortcuts()
{
    Fixture f;
    auto *dialog = new ShortcutDialog(f.document.workspace().savedMessages.first(),
                                      f.document.workspace().savedMessages, &f.panel);
    QSignalSpy chosen(dialog, &ShortcutDialog::chosen);
    dialog->open();
    auto *keys = dialog->findChild<QKeySequenceEdit *>();
    QPushButton *ok = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("OK")))
            ok = button;
    }
    QVERIFY(ok);
    keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+S")));
    QVERIFY(!ok->isEnabled());
    keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+3")));
    QVERIFY(ok->isEnabled());
    ok->click();
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("Ctrl+3"));
}

QTEST_MAIN(SavedMessagesPanelTest)
#include "tst_savedmessagespanel.moc"
