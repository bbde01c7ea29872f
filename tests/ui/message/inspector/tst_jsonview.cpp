// SPDX-License-Identifier: MIT
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include "inspected.h"
#include "ui/message/inspector/json/jsontreemodel.h"
#include "ui/message/inspector/json/jsonview.h"

using namespace wsw;
using namespace wsw::test;

class TestJsonView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void unfoldsAtFirst();
    void finds();
    void findsByKeys();
    void copies();
    void unfoldsWithinBounds();
    void asText();
    void broken_data();
    void broken();
    void nothingInIt();
    void largeOneHoldsUpNothing();
    void isLeftWhileItReads();
    void everythingIsNamed();

private:
    void show(const QByteArray &json) { m_view->showMessage(inspected(*m_recording, textMessage(json))); }
    QTreeView *tree() const { return m_view->findChild<QTreeView *>(); }
    QString path() const { return static_cast<JsonTreeModel *>(tree()->model())->path(tree()->currentIndex()); }
    QLineEdit *field() const { return m_view->findChild<QLineEdit *>(); }
    QToolButton *button(const char *name) const;
    bool says(const QString &text) const;

    std::unique_ptr<LiveRecording> m_recording;
    std::unique_ptr<JsonView> m_view;
};

void TestJsonView::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_view = std::make_unique<JsonView>();
    m_view->resize(600, 400);
    m_view->show();
}

QToolButton *TestJsonView::button(const char *name) const
{
    for (QToolButton *each : m_view->findChildren<QToolButton *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

bool TestJsonView::says(const QString &text) const
{
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestJsonView::unfoldsAtFirst()
{
    show(R"({"a":{"b":[1]},"c":2})");
    QVERIFY(tree()->isVisible());
    QVERIFY(tree()->isExpanded(tree()->model()->index(0, 0)));
    QCOMPARE(path(), QStringLiteral("$.a"));
}

void TestJsonView::finds()
{
    show(R"({"list":[{"name":"Anna"},{"name":"Bo"},{"title":"name"}]})");
    field()->setText(QStringLiteral("NAME"));
    QTRY_VERIFY(says(QStringLiteral("1 of 3")));
    QCOMPARE(path(), QStringLiteral("$.list[0].name"));
    button("Next match")->click();
    button("Next match")->click();
    QCOMPARE(path(), QStringLiteral("$.list[2].title"));
    QVERIFY(says(QStringLiteral("3 of 3")));
    button("Next match")->click();
    QCOMPARE(path(), QStringLiteral("$.list[0].name"));
    button("Previous match")->click();
    QCOMPARE(path(), QStringLiteral("$.list[2].title"));
    field()->setText(QStringLiteral("nobody"));
    QTRY_VERIFY(says(QStringLiteral("not found")));
    button("Next match")->click();
    QCOMPARE(path(), QStringLiteral("$.list[2].title"));
}

void TestJsonView::findsByKeys()
{
    show(R"(["x1","x2"])");
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Slash);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("x"));
    QTRY_VERIFY(says(QStringLiteral("1 of 2")));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(path(), QStringLiteral("$[1]"));
    QTest::keyClick(tree(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(path(), QStringLiteral("$[0]"));
    // What is looked for stays for the next message.
    show(R"({"y":0,"z":"x"})");
    QTRY_COMPARE(path(), QStringLiteral("$.z"));
}

void TestJsonView::copies()
{
    show(R"({"a b":["x\ny"]})");
    const QModelIndex item = tree()->model()->index(0, 0, tree()->model()->index(0, 0));
    tree()->setCurrentIndex(item);
    const auto trigger = [this](const char *text) {
        for (QAction *action : tree()->actions()) {
            if (action->text().remove(QLatin1Char('&')) == QLatin1String(text))
                action->trigger();
        }
    };
    trigger("Copy Value");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("x\ny"));
    trigger("Copy as JSON");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("\"x\\ny\""));
    trigger("Copy Path");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("$['a b'][0]"));
    tree()->setCurrentIndex(tree()->model()->index(0, 0));
    trigger("Copy Value");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[\"x\\ny\"]"));
}

void TestJsonView::unfoldsWithinBounds()
{
    QByteArray json("[");
    for (int i = 0; i < 900; ++i)
        json += (i > 0 ? "," : "") + QByteArray("[0,1,2,3,4,5,6,7,8,9]");
    show(json + ']');
    QVERIFY(!tree()->isExpanded(tree()->model()->index(500, 0)));
    button("Unfold all")->click();
    QVERIFY(tree()->isExpanded(tree()->model()->index(0, 0)));
    QVERIFY(!tree()->isExpanded(tree()->model()->index(899, 0)));
    QVERIFY(says(QStringLiteral("5,000")));
    button("Fold all")->click();
    QVERIFY(!tree()->isExpanded(tree()->model()->index(0, 0)));
    QTest::keyClick(tree(), Qt::Key_Asterisk);
    QVERIFY(tree()->isExpanded(tree()->model()->index(1, 0)));
}

void TestJsonView::asText()
{
    show(R"({"b":1})");
    button("Indented text")->click();
    auto *edit = m_view->findChild<QPlainTextEdit *>();
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->toPlainText(), QStringLiteral("{\n  \"b\": 1\n}"));
    show("[2]");
    QCOMPARE(edit->toPlainText(), QStringLiteral("[\n  2\n]"));
    button("Indented text")->click();
    QVERIFY(tree()->isVisible());
    QCOMPARE(tree()->model()->rowCount(), 1);
}

void TestJsonView::broken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut") << QByteArray(R"({"a":[1,)") << QStringLiteral("line 1, column 9");
    QTest::newRow("invalid UTF-8") << QByteArray("[\"\xff\xfe\"]") << QStringLiteral("not valid UTF-8");
    QTest::newRow("large") << QByteArray(largeJson(100000).chopped(1)) << QStringLiteral("not valid JSON");
    QTest::newRow("deep") << QByteArray(QByteArray(100000, '[') + QByteArray(100000, ']'))
                          << QStringLiteral("512 levels");
}

void TestJsonView::broken()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    show(json);
    QTRY_VERIFY(this->says(says));
    QVERIFY(!tree()->isVisible());
    button("Unfold all")->click();
    field()->setText(QStringLiteral("a"));
    // The next one is none the worse for it.
    show("[1]");
    QVERIFY(tree()->isVisible());
}

void TestJsonView::nothingInIt()
{
    show("{ }");
    QVERIFY(says(QStringLiteral("An object without members.")));
    show("[]");
    QVERIFY(says(QStringLiteral("An array without items.")));
}

/// It is read, indexed and searched elsewhere: meanwhile the event loop turns again and again.
void TestJsonView::largeOneHoldsUpNothing()
{
    const QByteArray json = largeJson(50 * 1024 * 1024);
    const InspectedMessage message = inspected(*m_recording, textMessage(json));
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
    timer.start(0);
    m_view->showMessage(message);
    QVERIFY(says(QStringLiteral("Reading 50.0 MiB")));
    QCOMPARE(turns, 0);
    QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), 60000);
    QVERIFY2(turns > 3, qPrintable(QString::number(turns))); // none, if it were done here
    const QAbstractItemModel *model = tree()->model();
    QVERIFY(model->rowCount() > 500);
    QVERIFY(model->rowCount() < 2000);
    turns = 0;
    field()->setText(QStringLiteral("many"));
    QCOMPARE(turns, 0);
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("100,000+")), 60000);
    QVERIFY(turns > 0);
    button("Previous match")->click();
    QCOMPARE(path(), QStringLiteral("$[99999].text"));
}

void TestJsonView::isLeftWhileItReads()
{
    show(largeJson(5 * 1024 * 1024));
    show("[\"next\"]");
    QCOMPARE(tree()->model()->rowCount(), 1);
    QTRY_VERIFY(QThreadPool::globalInstance()->activeThreadCount() == 0);
    QCoreApplication::processEvents();
    QCOMPARE(tree()->model()->rowCount(), 1);
    show(largeJson(5 * 1024 * 1024));
    m_view.reset();
}

void TestJsonView::everythingIsNamed()
{
    m_view->setContentName(QStringLiteral("Message as JSON"));
    QCOMPARE(tree()->accessibleName(), QStringLiteral("Message as JSON"));
    QVERIFY(!field()->accessibleName().isEmpty());
    for (const QToolButton *each : m_view->findChildren<QToolButton *>()) {
        if (each->isVisible() && each->parentWidget() != field())
            QVERIFY(!each->accessibleName().isEmpty() && !each->toolTip().isEmpty());
    }
}

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
