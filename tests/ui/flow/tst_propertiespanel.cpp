// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "support/flows.h"
#include "ui/flow/properties/parametersmodel.h"
#include "ui/flow/properties/propertiespanel.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

class TestPropertiesPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<Flow> m_flow;
    std::unique_ptr<FlowEditor> m_editor;
    std::unique_ptr<PropertiesPanel> m_panel;

    void open(const FlowGraph &graph)
    {
        m_panel.reset();
        m_flow = std::make_unique<Flow>(graph);
        m_editor = std::make_unique<FlowEditor>(*m_flow);
        m_panel = std::make_unique<PropertiesPanel>(*m_editor);
        m_panel->resize(360, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : m_panel->widget()->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QPlainTextEdit *text(const QString &name) const { return named<QPlainTextEdit>(name); }
    FlowNode node(const QString &id) const { return *m_flow->graph().node(id); }
    QJsonValue property(const QString &id, const QString &name) const { return node(id).properties.value(name); }
    /// A flow of one node with that id and kind.
    static FlowGraph flowWith(const QString &kind, const QJsonObject &properties)
    {
        return flowOf({flowNode(u"node"_s, kind, properties)}, {flowParameter(u"a"_s, u"integer"_s, 3)});
    }

private slots:
    void everyKindHasItsFields_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("properties");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const QString &kind, const QJsonObject &properties, const QStringList &fields) {
            QTest::newRow(
                qPrintable(kind + properties.value(u"mode"_s).toString() + properties.value(u"function"_s).toString()))
                << kind << properties << fields;
        };
        row(u"counter"_s, {}, {u"Label"_s, u"Variable"_s, u"Step"_s});
        row(u"function"_s, {{u"function"_s, u"sleep"_s}}, {u"Function"_s, u"Milliseconds"_s});
        row(u"function"_s, {{u"function"_s, u"random"_s}},
            {u"Function"_s, u"Variable"_s, u"From"_s, u"To"_s, u"Decimals"_s});
        row(u"assign"_s, {}, {u"Variable"_s, u"Expression"_s});
        row(u"loop"_s, {}, {u"Repeat"_s, u"Times"_s, u"Index variable"_s});
        row(u"loop"_s, {{u"mode"_s, u"while"_s}}, {u"Repeat"_s, u"Condition"_s});
        row(u"loop"_s, {{u"mode"_s, u"for-each"_s}}, {u"Repeat"_s, u"List"_s, u"Variable"_s, u"Index variable"_s});
        row(u"push"_s, {}, {u"Client"_s, u"Format"_s, u"Content"_s});
        row(u"wait-message"_s, {}, {u"From client"_s, u"Condition"_s, u"Timeout"_s, u"Variable"_s});
        row(u"disconnect"_s, {}, {u"Client"_s, u"Code"_s, u"Reason"_s});
        row(u"script"_s, {}, {u"Code"_s, u"Variable"_s, u"Time limit"_s, u"Memory limit"_s});
        row(u"http-request"_s, {}, {u"Method"_s, u"Address"_s, u"Headers"_s, u"Timeout"_s, u"Variable"_s});
        row(u"output"_s, {}, {u"Outputs"_s});
        row(u"comment"_s, {}, {u"Text"_s, u"Width"_s, u"Height"_s});
    }
    void everyKindHasItsFields()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, properties);
        QFETCH(QStringList, fields);
        open(flowWith(kind, properties));
        m_panel->display(u"node"_s, {});
        for (const QString &field : fields)
            QVERIFY2(named<QWidget>(field), qPrintable(field));
    }

    void textIsEdited()
    {
        open(countdown());
        m_panel->display(u"push"_s, {});
        QPlainTextEdit *content = text(u"Content"_s);
        content->setFocus();
        content->moveCursor(QTextCursor::End);
        QTest::keyClicks(content, u" left"_s);
        QCOMPARE(property(u"push"_s, u"content"_s).toString(), u"{{a}} left"_s);
        QCOMPARE(m_editor->undoStack().count(), 1); // the typing in one field is one step
        m_editor->undoStack().undo();
        QCOMPARE(property(u"push"_s, u"content"_s).toString(), u"{{a}}"_s);
        QCOMPARE(content->toPlainText(), u"{{a}}"_s);
        QVERIFY(content->hasFocus());
    }

    void numbersStayNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("stored");
        QTest::newRow("integer") << u"2500"_s << QJsonValue(2500);
        QTest::newRow("expression") << u"a * 10"_s << QJsonValue(u"a * 10"_s);
        QTest::newRow("true") << u"true"_s << QJsonValue(true);
        QTest::newRow("as it is written") << u"1e3"_s << QJsonValue(u"1e3"_s);
        QTest::newRow("beyond 2^53") << u"90071992547409930"_s << QJsonValue(u"90071992547409930"_s);
        QTest::newRow("nothing") << QString() << QJsonValue(QJsonValue::Undefined);
    }
    void numbersStayNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QJsonValue, stored);
        open(countdown());
        m_panel->display(u"sleep"_s, {});
        text(u"Milliseconds"_s)->setPlainText(typed);
        QCOMPARE(property(u"sleep"_s, u"arguments"_s)[u"milliseconds"_s], stored);
    }

    void defaultsAreLeftOut()
    {
        open(countdown());
        m_panel->display(u"counter"_s, {});
        auto *step = named<QSpinBox>(u"Step"_s);
        step->setValue(2);
        QCOMPARE(property(u"counter"_s, u"step"_s).toInt(), 2);
        step->setValue(-1);
        QVERIFY(!node(u"counter"_s).properties.contains(u"step"_s));
    }

    void expressionsAreJudged_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("example") << u"{{a}} left"_s << u"For example: 10 left"_s;
        QTest::newRow("unknown variable") << u"{{b}}"_s << u"there is no variable 'b'"_s;
        QTest::newRow("not closed") << u"{{a"_s << u"no matching"_s;
        QTest::newRow("plain") << u"hello"_s << QString();
        QTest::newRow("missing") << QString() << u"This is missing"_s;
    }
    void expressionsAreJudged()
    {
        QFETCH(QString, content);
        QFETCH(QString, said);
        open(countdown());
        m_panel->display(u"push"_s, {});
        text(u"Content"_s)->setPlainText(content);
        const auto description = [&] { return text(u"Content"_s)->accessibleDescription(); };
        if (said.isEmpty())
            QTRY_COMPARE(description(), QString());
        else
            QTRY_VERIFY2(description().contains(said), qPrintable(description()));
    }

    void examplesFollowTheRun()
    {
        open(countdown());
        m_panel->display(u"push"_s, {});
        m_panel->setRun(QJsonObject{{u"a"_s, 7}});
        QVERIFY(text(u"Content"_s)->accessibleDescription().endsWith(u"7"_s));
        m_panel->setRun(std::nullopt);
        QVERIFY(text(u"Content"_s)->accessibleDescription().endsWith(u"10"_s));
    }

    void variableIsInserted_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("template") << u"push"_s << u"Content"_s << u"{{a}}{{wsSessionId}}"_s;
        QTest::newRow("expression") << u"sleep"_s << u"Milliseconds"_s << u"1000wsSessionId"_s;
    }
    void variableIsInserted()
    {
        QFETCH(QString, node);
        QFETCH(QString, field);
        QFETCH(QString, text);
        open(countdown());
        m_panel->display(node, {});
        QPlainTextEdit *edit = this->text(field);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        m_panel->insertVariable(u"wsSessionId"_s);
        QCOMPARE(edit->toPlainText(), text);
    }

    void menuOffersVariables()
    {
        open(countdown());
        m_panel->display(u"push"_s, {});
        auto *button = text(u"Content"_s)->parentWidget()->findChild<QToolButton *>();
        emit button->menu()->aboutToShow();
        QStringList names;
        for (const QAction *action : button->menu()->actions())
            names.append(action->text().section(u'\t', 0, 0));
        for (const QString &name : {u"a"_s, u"textMessage"_s, u"wsSessionId"_s, u"query"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        text(u"Content"_s)->clear();
        button->menu()->actions().at(names.indexOf(u"a"_s))->trigger();
        QCOMPARE(property(u"push"_s, u"content"_s).toString(), u"{{a}}"_s);
    }

    void anotherFunctionHasItsOwnArguments()
    {
        open(countdown());
        m_panel->display(u"sleep"_s, {});
        auto *function = named<QComboBox>(u"Function"_s);
        const int random = function->findData(u"random"_s);
        function->setCurrentIndex(random);
        emit function->activated(random);
        QCOMPARE(property(u"sleep"_s, u"function"_s).toString(), u"random"_s);
        QVERIFY(!node(u"sleep"_s).properties.contains(u"arguments"_s));
        QVERIFY(text(u"Decimals"_s));
        m_editor->undoStack().undo();
        QCOMPARE(property(u"sleep"_s, u"arguments"_s)[u"milliseconds"_s].toInt(), 1000);
        QVERIFY(text(u"Milliseconds"_s));
    }

    void modeChangesTheFields()
    {
        open(flowWith(u"loop"_s, {{u"times"_s, 3}}));
        m_panel->display(u"node"_s, {});
        auto *mode = named<QComboBox>(u"Repeat"_s);
        mode->setCurrentIndex(1);
        emit mode->activated(1);
        QVERIFY(!text(u"Times"_s));
        QVERIFY(text(u"Condition"_s));
        QCOMPARE(property(u"node"_s, u"mode"_s).toString(), u"while"_s);
    }

    void conditionsOfAGateway()
    {
        open(countdown());
        m_panel->display(u"gateway"_s, {});
        QPlainTextEdit *condition = text(u"Condition: To Push a"_s);
        condition->setPlainText(u"a > 5"_s);
        QCOMPARE(m_flow->graph().edge(u"more"_s)->condition, u"a > 5"_s);
        auto *otherwise = named<QComboBox>(u"Default way"_s);
        QCOMPARE(otherwise->currentData().toString(), u"done"_s);
        const int more = otherwise->findData(u"more"_s);
        otherwise->setCurrentIndex(more);
        emit otherwise->activated(more);
        QVERIFY(m_flow->graph().edge(u"more"_s)->isDefault);
        QVERIFY(m_flow->graph().edge(u"more"_s)->condition.isEmpty());
        QVERIFY(!m_flow->graph().edge(u"done"_s)->isDefault);
    }

    void orderOfWays()
    {
        open(countdown());
        m_panel->display(u"gateway"_s, {});
        const auto first = [&] { return m_flow->graph().edgesFrom(u"gateway"_s).first()->id; };
        QCOMPARE(first(), u"more"_s);
        for (QToolButton *button : m_panel->widget()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Try this way later"_s && button->isEnabled()) {
                button->click();
                break;
            }
        }
        QCOMPARE(first(), u"done"_s);
        m_editor->undoStack().undo();
        QCOMPARE(first(), u"more"_s);
    }

    void sequenceFlow()
    {
        open(countdown());
        m_panel->display({}, u"more"_s);
        text(u"Label"_s)->setPlainText(u"yes"_s);
        QCOMPARE(m_flow->graph().edge(u"more"_s)->label, u"yes"_s);
        QVERIFY(text(u"Condition: To Push a"_s));
    }

    void flowItself()
    {
        open(countdown());
        text(u"Flow"_s)->setPlainText(u"count"_s);
        text(u"Description"_s)->setPlainText(u"Counts."_s);
        QCOMPARE(m_flow->graph().name, u"count"_s);
        QCOMPARE(m_flow->graph().description, u"Counts."_s);
        text(u"Flow"_s)->clear(); // a flow has a name
        QCOMPARE(m_flow->graph().name, u"count"_s);
    }

    void shownNodeIsRemoved()
    {
        open(countdown());
        m_panel->display(u"push"_s, {});
        m_editor->edit(u"Delete"_s, [](FlowGraph &graph) {
            graph.nodes.removeIf([](const FlowNode &node) { return node.id == u"push"_s; });
            graph.edges.removeIf(
                [](const FlowEdge &edge) { return edge.source == u"push"_s || edge.target == u"push"_s; });
        });
        QVERIFY(!text(u"Content"_s));
        QVERIFY(text(u"Description"_s));
        m_editor->undoStack().undo();
        QVERIFY(text(u"Content"_s));
    }

    void readOnly()
    {
        open(countdown());
        m_editor->setReadOnly(true);
        m_panel->display(u"push"_s, {});
        QVERIFY(text(u"Content"_s)->isReadOnly());
        m_panel->display(u"counter"_s, {});
        QVERIFY(!named<QSpinBox>(u"Step"_s)->isEnabled());
    }

    void parameters()
    {
        open(countdown());
        auto *table = named<QTableView>(u"Entry parameters"_s);
        QVERIFY(table);
        auto *model = qobject_cast<ParametersModel *>(table->model());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 1);
        const int row = model->add();
        QCOMPARE(row, 1);
        QVERIFY(model->setData(model->index(row, ParametersModel::Name), u"shop"_s));
        QVERIFY(model->setData(model->index(row, ParametersModel::Default), u"17"_s));
        QVERIFY(model->setData(model->index(row, ParametersModel::Type), u"integer"_s));
        QVERIFY(model->setData(model->index(row, ParametersModel::Description), u"whose"_s));
        const FlowParameter shop = m_flow->graph().parameters.at(1);
        QCOMPARE(shop.name, u"shop"_s);
        QCOMPARE(shop.type, u"integer"_s);
        QCOMPARE(shop.defaultValue, QJsonValue(17));
        QCOMPARE(shop.description, u"whose"_s);
        model->moveBy(row, -1);
        QCOMPARE(m_flow->graph().parameters.first().name, u"shop"_s);
        model->remove(0);
        QCOMPARE(m_flow->graph().parameters.size(), 1);
        while (m_editor->undoStack().canUndo())
            m_editor->undoStack().undo();
        QCOMPARE(m_flow->graph(), countdown());
    }

    void wrongParameters_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("name") << int(ParametersModel::Name) << u"1a"_s << u"'1a'"_s;
        QTest::newRow("no name") << int(ParametersModel::Name) << QString() << u"''"_s;
        QTest::newRow("default") << int(ParametersModel::Default) << u"ten"_s << u"whole number"_s;
    }
    void wrongParameters()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        open(countdown());
        QAbstractItemModel *model = named<QTableView>(u"Entry parameters"_s)->model();
        QVERIFY(!model->setData(model->index(0, column), typed));
        QCOMPARE(m_flow->graph(), countdown());
        bool isSaid = false;
        for (const QLabel *label : m_panel->widget()->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(said));
        QVERIFY(isSaid);
    }
};

QTEST_MAIN(TestPropertiesPanel)
#include "tst_propertiespanel.moc"
