// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "inspected.h"
#include "ui/message/compare/comparecommands.h"
#include "ui/message/compare/comparedialog.h"
#include "ui/message/compare/comparisonmodel.h"
#include "ui/message/log/logview.h"
#include "ui/message/messagelog.h"
#include "ui/message/temporaryfilters.h"

using namespace wsw;
using namespace wsw::test;

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void ignoresKeyOrder();
    void cutsLargeMessages();
    void model();
    void dialog();
    void dialogOfTheSame();
    void dialogIsLeft();
    void fromTheLog();
};

void TestComparison::compares_data()
{
    QTest::addColumn<Message>("left");
    QTest::addColumn<Message>("right");
    QTest::addColumn<QString>("patch");
    QTest::newRow("json") << textMessage(R"({"a":1,"b":[2]})") << textMessage(R"({ "a":3, "b":[2] })")
                          << QStringLiteral(" {\n-  \"a\": 1,\n+  \"a\": 3,\n   \"b\": [\n     2\n   ]\n }\n");
    QTest::newRow("text") << textMessage("one\ntwo\nthree\n") << textMessage("one\nthree\nfour")
                          << QStringLiteral(" one\n-two\n three\n+four\n");
    QTest::newRow("broken json is text") << textMessage("{\"a\":") << textMessage("{\"a\":1}")
                                         << QStringLiteral("-{\"a\":\n+{\"a\":1}\n");
    QTest::newRow("bytes") << dataMessage(MessageKind::Binary, "\1\2") << dataMessage(MessageKind::Binary, "\1\3")
                           << QStringLiteral("-01 02                                             |..|\n"
                                             "+01 03                                             |..|\n");
    QTest::newRow("text and bytes") << textMessage("A") << dataMessage(MessageKind::Binary, "A")
                                    << QStringLiteral(" 41                                                |A|\n");
    QTest::newRow("empty") << textMessage("") << textMessage("a") << QStringLiteral("+a\n");
    QTest::newRow("numbers as they were sent")
        << textMessage("[1.0]") << textMessage("[1.00]") << QStringLiteral(" [\n-  1.0\n+  1.00\n ]\n");
}

void TestComparison::compares()
{
    QFETCH(const Message, left);
    QFETCH(const Message, right);
    QTEST(patchText(compareMessages(left, right, false)), "patch");
}

void TestComparison::ignoresKeyOrder()
{
    const Message left = textMessage(R"({"a":1,"b":{"c":2,"d":3}})");
    const Message right = textMessage(R"({"b":{"d":3,"c":2},"a":1})");
    QVERIFY(!compareMessages(left, right, false).isSame());
    QVERIFY(compareMessages(left, right, true).isSame());
}

void TestComparison::cutsLargeMessages()
{
    const QByteArray large(Comparison::mostBytes, 'x');
    const Comparison comparison = compareMessages(textMessage(large + 'a'), textMessage(large + 'b'), false);
    QVERIFY(comparison.cut);
    QVERIFY(comparison.differences.isEmpty());
    QVERIFY(!comparison.isSame());
    const QByteArray lines = QByteArray("x\n").repeated(Comparison::mostLines + 10);
    QVERIFY(compareMessages(textMessage(lines), textMessage(lines), false).cut);
}

void TestComparison::model()
{
    ComparisonModel model;
    QAbstractItemModelTester tester(&model);
    model.setComparison(
        compareMessages(textMessage("same\n  \"a\": 10,\nend"), textMessage("same\n  \"a\": 12,"), false));
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(1, ComparisonModel::Mark), QStringLiteral("≠"));
    QCOMPARE(text(2, ComparisonModel::Mark), QStringLiteral("−"));
    QCOMPARE(text(2, ComparisonModel::RightNumber), QString());
    QCOMPARE(text(2, ComparisonModel::LeftNumber), QStringLiteral("3"));
    QCOMPARE(model.index(1, ComparisonModel::Mark).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("different"));
    const QList<std::pair<int, int>> parts{{7, 2}};
    QCOMPARE(model.changedParts(model.index(1, ComparisonModel::LeftText)), parts);
    QVERIFY(model.changedParts(model.index(0, ComparisonModel::LeftText)).isEmpty());
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

void TestComparison::dialog()
{
    LiveRecording recording;
    const RecordAddress left = inspected(recording, textMessage(R"({"a":1,"b":2,"c":3,"d":4})")).address;
    const RecordAddress right = inspected(recording, textMessage(R"({"a":0,"b":2,"c":3,"e":4})")).address;
    CompareDialog dialog({left, QStringLiteral("#1")}, {right, QStringLiteral("#2")});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy compared(&dialog, &CompareDialog::compared);
    dialog.show();
    QVERIFY(!dialog.isModal());
    QVERIFY(compared.wait());
    auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->accessibleName(), QStringLiteral("Comparison"));
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(&dialog, Qt::Key_F3);
    QCOMPARE(table->currentIndex().row(), 4);
    QTest::keyClick(&dialog, Qt::Key_F3);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(&dialog, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(table->currentIndex().row(), 4);
    dialog.findChild<QCheckBox *>()->click();
    QVERIFY(compared.wait());
    QCOMPARE(dialog.model().comparison().differences.size(), 2);
}

void TestComparison::dialogOfTheSame()
{
    LiveRecording recording;
    const RecordAddress address = inspected(recording, textMessage("a")).address;
    CompareDialog dialog({address, QStringLiteral("#1")}, {address, QStringLiteral("#1")});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy compared(&dialog, &CompareDialog::compared);
    QVERIFY(compared.wait());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QLatin1String("The messages are the same.");
    }));
    dialog.showDifference(1);
    QVERIFY(!dialog.findChild<QCheckBox *>()->isEnabled());
}

void TestComparison::dialogIsLeft()
{
    LiveRecording recording;
    const RecordAddress address = inspected(recording, textMessage(largeJson(4 * 1024 * 1024))).address;
    auto dialog = std::make_unique<CompareDialog>(CompareDialog::Side{address, {}}, CompareDialog::Side{address, {}});
    dialog.reset();
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

void TestComparison::fromTheLog()
{
    LiveRecording recording;
    recording.appendNumbers(0, 4);
    QWidget window;
    TemporaryFilters filters;
    MessageLog log(recording.index(), filters.filters(), MessageLog::Source::Live, &window);
    CompareCommands commands(&window);
    commands.attach(log);
    log.showGrowth(4);
    window.show();
    auto *view = log.findChild<LogView *>();
    QAction *compare = log.actions().first();
    QAction *choose = log.actions().last();
    const auto dialogs = [&] { return window.findChildren<CompareDialog *>(); };
    QVERIFY(!compare->isEnabled());
    QVERIFY(!compare->toolTip().isEmpty());
    view->selectRow(0);
    QVERIFY(!compare->isEnabled());
    view->selectRow(1, true);
    QVERIFY(compare->isEnabled());
    compare->trigger();
    QCOMPARE(dialogs().size(), 1);
    view->selectRow(0);
    choose->trigger();
    view->selectRow(3);
    QVERIFY2(compare->text().contains(QStringLiteral("#1")), qPrintable(compare->text()));
    compare->trigger();
    QCOMPARE(dialogs().size(), 2);
    QTRY_COMPARE(dialogs().last()->model().rowCount(), 1);
    QCOMPARE(dialogs().last()->model().comparison().right, QStringList{QStringLiteral("3")});
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
