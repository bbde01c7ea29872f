// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

#include "flow/test/flowtestjson.h"
#include "support/flows.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/testing/flowtestmodel.h"
#include "ui/flow/testing/flowtestpanel.h"

using namespace wsw;
using namespace wsw::test;

class TestFlowTestPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void runsAll();
    void runsTheSelected();
    void showsDifferences();
    void edits();
    void editsExpectedPushes();
    void editsJson();
    void newDuplicateDelete();
    void expectsWhatCame();
    void stops();

private:
    QTableView *table(const char *name) const;
    QPushButton *button(const char *text) const;
    QString state(int row) const;
    void run();

    std::unique_ptr<Flow> m_flow;
    std::unique_ptr<FlowEditor> m_editor;
    std::unique_ptr<FlowTestPanel> m_panel;
    QTableView *m_table = nullptr;
};

namespace {

FlowTest parsed(const QByteArray &json)
{
    const auto test = parseFlowTest(json);
    if (!test)
        qFatal("%s", qPrintable(test.error().message));
    return *test;
}

} // namespace

void TestFlowTestPanel::init()
{
    FlowGraph graph = countdown();
    graph.tests = {parsed(R"({"id":"good","name":"Good","inputs":{"parameters":{"a":2}},
                              "expect":{"pushes":[{"content":"1"}]}})"),
                   parsed(R"({"id":"bad","name":"Bad","inputs":{"parameters":{"a":2}},
                              "expect":{"pushes":[{"content":"7"}],"outputs":{"a":5}}})")};
    m_flow = std::make_unique<Flow>(graph);
    m_editor = std::make_unique<FlowEditor>(*m_flow);
    const auto edit = [this](const QString &name, const std::function<void(FlowGraph &)> &change) {
        m_editor->edit(name, change);
    };
    m_panel = std::make_unique<FlowTestPanel>(*m_flow, edit);
    m_panel->show();
    m_table = table("Test cases");
    QVERIFY(m_table);
}

void TestFlowTestPanel::cleanup()
{
    m_panel.reset();
    m_editor.reset();
    m_flow.reset();
}

QTableView *TestFlowTestPanel::table(const char *name) const
{
    const QList<QTableView *> tables = m_panel->findChildren<QTableView *>();
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const QTableView *candidate) {
        return candidate->accessibleName() == QLatin1String(name);
    });
    return found == tables.end() ? nullptr : *found;
}

QPushButton *TestFlowTestPanel::button(const char *text) const
{
    for (QPushButton *found : m_panel->findChildren<QPushButton *>()) {
        if (found->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return found;
    }
    qFatal("no button %s", text);
}

QString TestFlowTestPanel::state(int row) const
{
    return m_table->model()->index(row, FlowTestModel::State).data().toString();
}

void TestFlowTestPanel::run()
{
    QTRY_VERIFY(button("Run tests")->isEnabled());
    button("Run tests")->click();
    QVERIFY(!button("Run tests")->isEnabled());
    QTRY_VERIFY(button("Run tests")->isEnabled());
}

void TestFlowTestPanel::runsAll()
{
    QCOMPARE(button("Run tests")->accessibleName(), QStringLiteral("Run tests"));
    run();
    QCOMPARE(state(0), QStringLiteral("Passed"));
    QVERIFY(state(1).startsWith(QLatin1String("Failed")));
    QVERIFY(!m_editor->undoStack().canUndo());
}

void TestFlowTestPanel::runsTheSelected()
{
    m_panel->addTest(parsed(R"({"id":"x","name":"Third"})"));
    m_table->selectRow(0);
    m_table->selectionModel()->select(m_table->model()->index(2, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    run();
    QCOMPARE(state(0), QStringLiteral("Passed"));
    QCOMPARE(state(1), QStringLiteral("Not run"));
    QCOMPARE(state(2), QStringLiteral("Passed"));
}

void TestFlowTestPanel::showsDifferences()
{
    QSignalSpy nodes(m_panel.get(), &FlowTestPanel::nodeActivated);
    int visits = 0;
    connect(m_panel.get(), &FlowTestPanel::resultShown, this, [&](const FlowTestResult *result) {
        visits = result ? result->nodeVisits.value(QStringLiteral("counter")) : 0;
    });
    m_table->selectRow(1);
    run();
    const auto *differences = m_panel->findChild<QTreeWidget *>();
    QCOMPARE(differences->topLevelItemCount(), 2);
    QCOMPARE(differences->topLevelItem(0)->text(1), QStringLiteral("7"));
    QCOMPARE(differences->topLevelItem(0)->text(2), QStringLiteral("1"));
    QVERIFY(differences->topLevelItem(1)->text(0).contains(QLatin1String("/a")));
    QCOMPARE(visits, 2);
    emit const_cast<QTreeWidget *>(differences)->itemActivated(differences->topLevelItem(0), 0);
    QCOMPARE(nodes.size(), 1);
    QCOMPARE(nodes.first().first().toString(), QStringLiteral("push"));
    m_table->selectRow(0);
    QCOMPARE(differences->topLevelItemCount(), 0);
}

void TestFlowTestPanel::edits()
{
    m_table->selectRow(0);
    const QList<QLineEdit *> fields = m_panel->findChildren<QLineEdit *>();
    const auto name = std::find_if(fields.begin(), fields.end(),
                                   [](const QLineEdit *field) { return field->text() == QLatin1String("Good"); });
    QVERIFY(name != fields.end());
    (*name)->selectAll();
    QTest::keyClicks(*name, QStringLiteral("Better"));
    QTest::keyClick(*name, Qt::Key_Return);
    QCOMPARE(m_flow->graph().tests.first().name, QStringLiteral("Better"));
    QCOMPARE(m_editor->undoStack().count(), 1);
    m_panel->findChild<QCheckBox *>()->click();
    QVERIFY(!m_flow->graph().tests.first().enabled);
    QCOMPARE(state(0), QStringLiteral("Skipped"));
    m_editor->undoStack().undo();
    m_editor->undoStack().undo();
    QCOMPARE(m_flow->graph().tests.first().name, QStringLiteral("Good"));
    QCOMPARE((*name)->text(), QStringLiteral("Good"));
    QVERIFY(m_panel->findChild<QCheckBox *>()->isChecked());
}

void TestFlowTestPanel::editsExpectedPushes()
{
    m_table->selectRow(0);
    QTableView *pushes = table("Expected pushes");
    QCOMPARE(pushes->model()->rowCount(), 1);
    button("Add")->click();
    QCOMPARE(m_flow->graph().tests.first().expect.pushes->size(), 2);
    QVERIFY(pushes->model()->setData(pushes->model()->index(1, 2), QStringLiteral("0")));
    QCOMPARE(m_flow->graph().tests.first().expect.pushes->last().content, QJsonValue(QStringLiteral("0")));
    QCOMPARE(m_editor->undoStack().count(), 2);
    m_editor->undoStack().undo();
    QCOMPARE(pushes->model()->index(1, 2).data().toString(), QString());
    pushes->setCurrentIndex(pushes->model()->index(0, 0));
    button("Remove")->click();
    QCOMPARE(m_flow->graph().tests.first().expect.pushes->size(), 1);
    m_table->selectRow(1);
    QCOMPARE(pushes->model()->index(0, 2).data().toString(), QStringLiteral("7"));
}

void TestFlowTestPanel::editsJson()
{
    m_table->selectRow(0);
    auto *json = m_panel->findChild<QPlainTextEdit *>();
    QVERIFY(json->toPlainText().contains(QLatin1String("\"good\"")));
    QVERIFY(!button("Apply")->isEnabled());
    json->setPlainText(QStringLiteral("{\"id\": \"good\", \"expect\": {\"within\": \"long\"}}"));
    QVERIFY(!button("Apply")->isEnabled());
    json->setPlainText(QStringLiteral("{\"id\": \"another\", \"name\": \"Good\", \"expect\": {\"within\": 5}}"));
    QVERIFY(button("Apply")->isEnabled());
    button("Apply")->click();
    QCOMPARE(m_flow->graph().tests.first().expect.within, std::optional<FlowTestTime>(5));
    QCOMPARE(m_flow->graph().tests.first().id, QStringLiteral("good"));
    QVERIFY(!button("Apply")->isEnabled());
}

void TestFlowTestPanel::newDuplicateDelete()
{
    button("New")->click();
    QCOMPARE(m_flow->graph().tests.size(), 3);
    QCOMPARE(m_flow->graph().tests.last().id, QStringLiteral("test3"));
    m_table->selectRow(0);
    button("Duplicate")->click();
    QCOMPARE(m_flow->graph().tests.size(), 4);
    QCOMPARE(m_flow->graph().tests.last().name, QStringLiteral("Copy of Good"));
    QCOMPARE(m_flow->graph().tests.last().inputs, m_flow->graph().tests.first().inputs);
    m_table->selectAll();
    QVERIFY(!button("Duplicate")->isEnabled());
    button("Delete")->click();
    QVERIFY(m_flow->graph().tests.isEmpty());
    QVERIFY(!button("Delete")->isEnabled());
    QVERIFY(!button("Run tests")->isEnabled());
    m_editor->undoStack().undo();
    QCOMPARE(m_flow->graph().tests.size(), 4);
}

void TestFlowTestPanel::expectsWhatCame()
{
    m_table->selectRow(1);
    QVERIFY(!button("Expect What Came")->isEnabled());
    run();
    button("Expect What Came")->click();
    const FlowTestExpectations expect = m_flow->graph().tests.last().expect;
    QCOMPARE(expect.pushes->size(), 1);
    QCOMPARE(expect.pushes->first().content, QJsonValue(QStringLiteral("1")));
    QCOMPARE(expect.outputs->value(QLatin1String("a")).toInt(-1), 0);
    run();
    QCOMPARE(state(1), QStringLiteral("Passed"));
}

void TestFlowTestPanel::stops()
{
    m_panel->addTest(parsed(R"({"id":"x","inputs":{"parameters":{"a":9007199254740992}},
                                "expect":{"outcome":"runs","within":31622400000}})"));
    QVERIFY(!button("Stop tests")->isEnabled());
    button("Run tests")->click();
    QTRY_COMPARE(state(2), QStringLiteral("Running…"));
    button("Stop tests")->click();
    QCOMPARE(state(2), QStringLiteral("Not run"));
    QCOMPARE(state(0), QStringLiteral("Passed"));
    QVERIFY(button("Run tests")->isEnabled());
}

QTEST_MAIN(TestFlowTestPanel)
#include "tst_flowtestpanel.moc"
