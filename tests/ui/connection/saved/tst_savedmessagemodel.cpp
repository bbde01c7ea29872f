// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "ui/connection/saved/savedmessagemodel.h"
#include "ui/workspace/workspacedocument.h"

using namespace wsw;

namespace {

SavedMessage saved(const char *id, const char *folder = "")
{
    SavedMessage message;
    message.id = QString::fromLatin1(id);
    message.name = message.id.toUpper();
    message.folder = QString::fromLatin1(folder);
    message.text = QStringLiteral("text of ") + message.id;
    return message;
}

struct Fixture
{
    Fixture()
    {
        document.changeSavedMessages({saved("a"), saved("b", "Orders"), saved("c", "Orders/Late"), saved("d")});
    }

    // "Orders/Late/c Orders/b a d": what the tree shows from top to bottom.
    QString shown(const QModelIndex &parent = {}, const QString &path = {}) const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString id = model.messageId(index);
            const QString name = index.data().toString();
            rows.append(id.isEmpty() ? shown(index, path + name + u'/') : path + id);
        }
        return rows.join(u' ');
    }
    QStringList order() const
    {
        QStringList ids;
        for (const SavedMessage &message : document.workspace().savedMessages)
            ids.append(message.id);
        return ids;
    }
    void drop(const QModelIndex &dragged, int row, const QModelIndex &parent)
    {
        const std::unique_ptr<QMimeData> data(model.mimeData({dragged, dragged.siblingAtColumn(1)}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent)); // or the view would remove it
    }

    WorkspaceDocument document;
    SavedMessageModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class SavedMessageModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsFoldersFirst();
    void followsTheDocument();
    void renamesInPlace();
    void renamesFolders();
    void movesMessages_data();
    void movesMessages();
    void movesFolders();
};

void SavedMessageModelTest::showsFoldersFirst()
{
    Fixture f;
    QCOMPARE(f.shown(), QStringLiteral("Orders/Late/c Orders/b a d"));
    QCOMPARE(f.model.messageIds(f.model.indexOfFolder(QStringLiteral("Orders"))),
             (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(f.model.folder(f.model.indexOfMessage(QStringLiteral("c"))), QStringLiteral("Orders/Late"));
    QVERIFY(f.model.flags(f.model.indexOfMessage(QStringLiteral("a"))) & Qt::ItemNeverHasChildren);
    QVERIFY(!f.model.indexOfMessage(QStringLiteral("nobody")).isValid());
}

void SavedMessageModelTest::followsTheDocument()
{
    Fixture f;
    f.document.changeSavedMessages({saved("e", "X")});
    QCOMPARE(f.shown(), QStringLiteral("X/e"));
    f.document.clear();
    QCOMPARE(f.model.rowCount(), 0);
}

void SavedMessageModelTest::renamesInPlace()
{
    Fixture f;
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    const QModelIndex index = f.model.indexOfMessage(QStringLiteral("c"));
    QVERIFY(f.model.setData(index, QStringLiteral("  late   order ")));
    QCOMPARE(index.data().toString(), QStringLiteral("late order"));
    QCOMPARE(f.document.workspace().savedMessages.at(2).name, QStringLiteral("late order"));
    QVERIFY(f.document.isModified());
    QCOMPARE(reset.count(), 0);
    QVERIFY(changed.count() > 0);
    QVERIFY(!f.model.setData(index, QStringLiteral("  ")));
}

void SavedMessageModelTest::renamesFolders()
{
    Fixture f;
    QVERIFY(f.model.setData(f.model.indexOfFolder(QStringLiteral("Orders")), QStringLiteral("Bills/2026")));
    QCOMPARE(f.shown(), QStringLiteral("Bills2026/Late/c Bills2026/b a d"));
    QVERIFY(!f.model.setData(f.model.indexOfFolder(QStringLiteral("Bills2026")), QStringLiteral("/")));
}

void SavedMessageModelTest::movesMessages_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *dragged, const char *before, const char *into,
                        const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(dragged) << QString::fromLatin1(before) << QString::fromLatin1(into)
                            << QString::fromLatin1(shown);
    };
    row("up", "d", "a", "", "Orders/Late/c Orders/b d a");
    row("to the end", "a", "", "", "Orders/Late/c Orders/b d a");
    row("before itself", "a", "a", "", "Orders/Late/c Orders/b a d");
    row("into a folder", "a", "", "Orders", "Orders/Late/c Orders/b Orders/a d");
    row("into a folder, before", "a", "b", "Orders", "Orders/Late/c Orders/a Orders/b d");
    row("out of its folder", "c", "d", "", "Orders/b a c d");
}

void SavedMessageModelTest::movesMessages()
{
    QFETCH(QString, dragged);
    QFETCH(QString, before);
    QFETCH(QString, into);
    QFETCH(QString, shown);
    Fixture f;
    const int row = before.isEmpty() ? -1 : f.model.indexOfMessage(before).row();
    f.drop(f.model.indexOfMessage(dragged), row, f.model.indexOfFolder(into));
    QCOMPARE(f.shown(), shown);
    QCOMPARE(f.order().size(), 4);
}

void SavedMessageModelTest::movesFolders()
{
    Fixture f;
    f.document.changeSavedMessages(f.document.workspace().savedMessages + QList<SavedMessage>{saved("e", "Other")});
    const auto folder = [&](const char *path) { return f.model.indexOfFolder(QString::fromLatin1(path)); };
    f.drop(folder("Orders"), -1, folder("Orders/Late")); // into itself: no
    f.drop(folder("Orders/Late"), -1, folder("Orders")); // where it is
    QCOMPARE(f.shown(), QStringLiteral("Orders/Late/c Orders/b Other/e a d"));
    f.drop(folder("Orders"), -1, folder("Other"));
    QCOMPARE(f.shown(), QStringLiteral("Other/Orders/Late/c Other/Orders/b Other/e a d"));
}

QTEST_MAIN(SavedMessageModelTest)
#include "tst_savedmessagemodel.moc"
