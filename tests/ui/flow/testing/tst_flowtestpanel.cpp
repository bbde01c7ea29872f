// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

#include "flow/test/file/flowtestjson.h"
#include "support/flows.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/testing/flowtestmodel.h"
#include "ui/flow/testing/flowtestpanel.h"
#include "ui/widgets/label/errorline.h"

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
    void editsEverySection();
    void whatIsNotTouchedStays();
    void saysWhatIsWrong();
    void readOnlyFlows();
    void parametersOfTheFlowComeAndGo();
    void newDuplicateDelete();
    void expectsWhatCame();
    void stops();

private:
    QTableView *table(const char *name) const;
    QAbstractButton *button(const char *name) const; ///< by its text, or what assistive technology calls it
    template <typename T>
    T *field(const char *label) const;
    template <typename T>
    T *named(const char *name) const;
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

template <typename T>
T *TestFlowTestPanel::named(const char *name) const
{
    for (T *found : m_panel->findChildren<T *>()) {
        if (found->accessibleName() == QLatin1String(name))
            return found;
    }
    return nullptr;
}

QTableView *TestFlowTestPanel::table(const char *name) const
{
    return named<QTableView>(name);
}

QAbstractButton *TestFlowTestPanel::button(const char *name) const
{
    for (QAbstractButton *found : m_panel->findChildren<QAbstractButton *>()) {
        const QString text = found->text().remove(QLatin1Char('&'));
        if (text == QLatin1String(name) || found->accessibleName() == QLatin1String(name))
            return found;
    }
    qFatal("no button %s", name);
}

/// The label's buddy.
template <typename T>
T *TestFlowTestPanel::field(const char *label) const
{
    for (QLabel *found : m_panel->findChildren<QLabel *>()) {
        if (found->text().remove(QLatin1Char('&')) == QLatin1String(label))
            return qobject_cast<T *>(found->buddy());
    }
    return nullptr;
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
    button("Enabled")->click();
    QVERIFY(!m_flow->graph().tests.first().enabled);
    QCOMPARE(state(0), QStringLiteral("Skipped"));
    m_editor->undoStack().undo();
    m_editor->undoStack().undo();
    QCOMPARE(m_flow->graph().tests.first().name, QStringLiteral("Good"));
    QCOMPARE((*name)->text(), QStringLiteral("Good"));
    QVERIFY(button("Enabled")->isChecked());
}

void TestFlowTestPanel::editsExpectedPushes()
{
    m_table->selectRow(0);
    QTableView *pushes = table("Expected pushes");
    QCOMPARE(pushes->model()->rowCount(), 1);
    button("Add expected push")->click();
    QCOMPARE(m_flow->graph().tests.first().expect.pushes->size(), 2);
    QVERIFY(pushes->model()->setData(pushes->model()->index(1, 2), QStringLiteral("0")));
    QCOMPARE(m_flow->graph().tests.first().expect.pushes->last().content, QJsonValue(QStringLiteral("0")));
    QCOMPARE(m_editor->undoStack().count(), 2);
    m_editor->undoStack().undo();
    QCOMPARE(pushes->model()->index(1, 2).data().toString(), QString());
    pushes->setCurrentIndex(pushes->model()->index(0, 0));
    button("Remove expected push")->click();
    QCOMPARE(m_flow->graph().tests.first().expect.pushes->size(), 1);
    m_table->selectRow(1);
    QCOMPARE(pushes->model()->index(0, 2).data().toString(), QStringLiteral("7"));
}

void TestFlowTestPanel::editsJson()
{
    m_table->selectRow(0);
    auto *json = named<QPlainTextEdit>("Test case as JSON");
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

/// What a person sets in the forms is what the JSON would say.
void TestFlowTestPanel::editsEverySection()
{
    m_table->selectRow(0);
    const auto type = [&](const char *label, const QString &text) {
        auto *edit = field<QLineEdit>(label);
        QVERIFY2(edit, label);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    const auto set = [&](const char *name, int row, int column, const QVariant &value) {
        QAbstractItemModel *model = table(name)->model();
        QVERIFY2(model->setData(model->index(row, column), value), name);
    };
    type("Description:", QStringLiteral("All of it"));
    field<QDateTimeEdit>("Time of day:")->setDateTime(QDateTime(QDate(2026, 5, 6), QTime(7, 8), Qt::UTC));
    field<QDoubleSpinBox>("Seed:")->setValue(4294967295.0);
    type("Client:", QStringLiteral("3"));
    button("It has gone before")->click();
    type("Others connected:", QStringLiteral("4, 5"));
    type("Text message:", QStringLiteral("hello"));
    auto *form = named<QComboBox>("How the binary message is written down");
    form->setCurrentIndex(1);
    emit form->activated(1);
    type("Binary message:", QStringLiteral("00 ff"));
    set("Input values", 0, 2, QStringLiteral("9"));
    button("Add path parameter or query")->click();
    set("Input values", 1, 0, QStringLiteral("room"));
    set("Input values", 1, 2, QStringLiteral("blue"));
    button("Add arrival")->click();
    set("Arrivals", 0, 0, QStringLiteral("250"));
    set("Arrivals", 0, 3, 1);
    set("Arrivals", 0, 4, QStringLiteral("[1]"));
    button("Others may come in between")->click();
    auto *outcome = field<QComboBox>("Outcome:");
    outcome->setCurrentIndex(1);
    emit outcome->activated(1);
    auto *error = field<QComboBox>("Error:");
    QVERIFY(error->isEnabled());
    error->setCurrentText(QStringLiteral("timeout"));
    emit error->activated(error->currentIndex());
    field<QDoubleSpinBox>("Longest time:")->setValue(5000);
    button("Expect these outputs")->click();
    button("Add expected output")->click();
    set("Expected outputs", 0, 1, QStringLiteral("{\"x\": 1}"));
    button("Others too")->click();
    button("Expect these disconnects")->click();
    button("Add expected disconnect")->click();
    set("Expected disconnects", 0, 0, QStringLiteral("4"));
    set("Expected disconnects", 0, 1, QStringLiteral("4001"));

    const FlowTest wanted = parsed(R"({"id":"good","name":"Good","description":"All of it",
        "inputs":{"parameters":{"a":9},"session":"3","sessionGone":true,"textMessage":"hello","binaryMessage":"AP8=",
                  "pathParameters":{"room":"blue"},"now":"2026-05-06T07:08:00Z","seed":4294967295},
        "clients":["4","5"],
        "arrivals":[{"time":250,"client":"3","format":"json","content":[1]}],
        "expect":{"pushes":[{"content":"1"}],"otherPushes":true,"outcome":"fails","error":"timeout","within":5000,
                  "outputs":{"a":{"x":1}},"otherOutputs":true,"disconnects":[{"client":"4","code":4001}]}})");
    QCOMPARE(flowTestToJson(m_flow->graph().tests.first()), flowTestToJson(wanted));
    // It comes back when it is chosen again.
    m_table->selectRow(1);
    QCOMPARE(field<QLineEdit>("Client:")->text(), QString());
    QCOMPARE(table("Arrivals")->model()->rowCount(), 0);
    m_table->selectRow(0);
    QCOMPARE(field<QLineEdit>("Binary message:")->text(), QStringLiteral("00 ff"));
    QCOMPARE(table("Arrivals")->model()->rowCount(), 1);
    while (m_editor->undoStack().canUndo())
        m_editor->undoStack().undo();
    QCOMPARE(field<QLineEdit>("Others connected:")->text(), QString());
    QVERIFY(m_flow->graph().tests.first().arrivals.isEmpty());
}

/// Texts of several lines in a line, a time in a zone of its own, keys of a newer version.
void TestFlowTestPanel::whatIsNotTouchedStays()
{
    FlowGraph graph = m_flow->graph();
    graph.tests = {parsed(R"({"id":"t","name":"a\nb","description":"c\nd","future":1,
        "inputs":{"textMessage":"{\n}","now":"2026-03-04T05:06:07.089+08:00","future":2,"query":{"z":"1","a":"2"}},
        "arrivals":[{"time":5,"client":"1","content":"x\ny","future":3}],
        "expect":{"pushes":[{"content":"p\nq","future":4}],"within":0,"future":5}})")};
    m_flow->setGraph(graph);
    m_table->selectRow(0);
    const QJsonObject before = flowTestToJson(m_flow->graph().tests.first());
    for (const char *each : {"Enabled", "Others too", "It has gone before", "Others may come in between"}) {
        button(each)->click();
        button(each)->click();
    }
    for (const char *each : {"Name:", "Text message:", "Others connected:"})
        QTest::keyClick(field<QLineEdit>(each), Qt::Key_Return);
    QCOMPARE(flowTestToJson(m_flow->graph().tests.first()), before);
}

void TestFlowTestPanel::saysWhatIsWrong()
{
    m_table->selectRow(0);
    const auto errors = [&] {
        QStringList texts;
        for (const ErrorLine *line : m_panel->findChildren<ErrorLine *>()) {
            if (!line->isHidden())
                texts.append(line->text());
        }
        return texts;
    };
    auto *clients = field<QLineEdit>("Others connected:");
    clients->setText(QStringLiteral("2, Ann"));
    QTest::keyClick(clients, Qt::Key_Return);
    QCOMPARE(errors().size(), 1);
    QVERIFY(errors().first().contains(QLatin1String("Ann")));
    QVERIFY(m_flow->graph().tests.first().clients.isEmpty());
    QVERIFY(!m_editor->undoStack().canUndo());
    clients->setText(QStringLiteral("2"));
    QTest::keyClick(clients, Qt::Key_Return);
    QCOMPARE(errors(), QStringList());
    auto *binary = field<QLineEdit>("Binary message:");
    binary->setText(QStringLiteral("A!"));
    QTest::keyClick(binary, Qt::Key_Return);
    QVERIFY(errors().value(0).contains(QLatin1String("2"))); // the character
    QVERIFY(m_flow->graph().tests.first().inputs.binaryMessage.isEmpty());
}

/// They can be looked at.
void TestFlowTestPanel::readOnlyFlows()
{
    FlowGraph newer = m_flow->graph();
    newer.newerDocument = {{QStringLiteral("version"), 99}};
    m_flow->setGraph(newer);
    m_table->selectRow(0);
    QVERIFY(!button("New test case")->isEnabled());
    QVERIFY(!field<QLineEdit>("Name:")->isEnabled());
    QVERIFY(!button("Add expected push")->isEnabled());
    QVERIFY(!table("Arrivals")->isEnabled());
    QVERIFY(named<QPlainTextEdit>("Test case as JSON")->isReadOnly());
    QVERIFY(m_panel->findChild<QTabWidget *>()->isEnabled());
}

void TestFlowTestPanel::parametersOfTheFlowComeAndGo()
{
    m_table->selectRow(0);
    QCOMPARE(table("Input values")->model()->rowCount(), 1);
    FlowGraph graph = m_flow->graph();
    graph.parameters.append(flowParameter(QStringLiteral("b"), QStringLiteral("string")));
    m_flow->setGraph(graph);
    QTRY_COMPARE(table("Input values")->model()->rowCount(), 2);
}

void TestFlowTestPanel::newDuplicateDelete()
{
    button("New test case")->click();
    QCOMPARE(m_flow->graph().tests.size(), 3);
    QCOMPARE(m_flow->graph().tests.last().id, QStringLiteral("test3"));
    m_table->selectRow(0);
    button("Duplicate test case")->click();
    QCOMPARE(m_flow->graph().tests.size(), 4);
    QCOMPARE(m_flow->graph().tests.last().name, QStringLiteral("Copy of Good"));
    QCOMPARE(m_flow->graph().tests.last().inputs, m_flow->graph().tests.first().inputs);
    m_table->selectAll();
    QVERIFY(!button("Duplicate test case")->isEnabled());
    button("Delete test cases")->click();
    QVERIFY(m_flow->graph().tests.isEmpty());
    QVERIFY(!button("Delete test cases")->isEnabled());
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
