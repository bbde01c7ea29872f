// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "flow/flowfile.h"
#include "message/recordingreader.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/flowpage.h"
#include "ui/flow/run/runlog.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/label/statelabel.h"

using namespace Qt::StringLiterals;
using namespace wsw;

class TestFlowPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Flow> m_flow;
    std::unique_ptr<FlowPage> m_page;

    static FlowGraph countdown(const QByteArray &milliseconds)
    {
        QFile file(QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return parseFlow(file.readAll().replace("1000", milliseconds)).value_or(FlowGraph());
    }
    void openPage(const FlowGraph &graph)
    {
        m_flow = std::make_unique<Flow>(graph);
        m_page = std::make_unique<FlowPage>(*m_flow, *m_workbench);
        m_page->setServers({{u"server"_s, u"orders"_s}});
        m_page->resize(1100, 600);
        m_page->show();
    }
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : m_page->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QComboBox *choice(const QString &label) const
    {
        for (const QLabel *widget : m_page->findChildren<QLabel *>()) {
            if (widget->text() == label)
                return qobject_cast<QComboBox *>(widget->buddy());
        }
        return nullptr;
    }
    QString result() const { return named<StateLabel>(u"Result"_s)->text(); }
    QString reason() const
    {
        const auto *label = named<StateLabel>(u"Why Run is disabled"_s);
        return label->isVisibleTo(m_page.get()) ? label->text() : QString();
    }
    QString error() const { return m_page->findChild<ErrorLine *>()->text(); }
    void listen()
    {
        ServerProfile profile;
        profile.id = u"server"_s;
        profile.name = u"orders"_s;
        profile.port = 0;
        m_workbench->startServer(profile, {});
        QTRY_COMPARE(m_workbench->serverStatus(u"server"_s).state, ServerStatus::State::Listening);
    }
    void connectClients(int count)
    {
        for (int i = 1; i <= count; ++i) {
            ConnectionProfile profile;
            profile.id = u"client%1"_s.arg(i);
            profile.address = m_workbench->serverStatus(u"server"_s).url();
            m_workbench->openConnection(profile);
            QTRY_COMPARE(m_workbench->serverStatus(u"server"_s).clientCount, i);
            QTRY_COMPARE(m_workbench->connectionStatus(profile.id).state, ConnectionState::Open);
        }
    }
    quint64 received(int client) const { return m_workbench->connectionStatus(u"client%1"_s.arg(client)).received; }

private slots:
    void init()
    {
        static int number = 0;
        auto workbench = Workbench::create(m_folder.filePath(u"%1.wsrecording"_s.arg(++number)));
        QVERIFY(workbench);
        m_workbench = std::move(*workbench);
    }
    void cleanup()
    {
        m_page.reset();
        m_flow.reset();
        m_workbench.reset();
    }

    void isAccessible()
    {
        openPage(countdown("1000"));
        QVERIFY(named<QGraphicsView>(u"Flow canvas"_s));
        QVERIFY(named<QTableView>(u"Variables"_s));
        QVERIFY(named<QScrollArea>(u"Properties"_s));
        QVERIFY(button(u"Run"_s));
        QVERIFY(button(u"Stop"_s));
        for (const QString &label : {u"Server:"_s, u"Client:"_s, u"Shown run:"_s})
            QVERIFY(choice(label));
    }

    void pushWithoutServerIsAProblem()
    {
        openPage(countdown("1000"));
        const auto *problems = named<QListWidget>(u"Problems"_s);
        m_page->setBound(false);
        QTRY_COMPARE(problems->count(), 1);
        QVERIFY2(problems->item(0)->text().contains(u"Nobody gets this"_s), qPrintable(problems->item(0)->text()));
        m_page->setBound(true);
        QTRY_COMPARE(problems->count(), 0);
        m_page->setBound(false);
        QTRY_COMPARE(problems->count(), 1);
        listen(); // the run bar's server: it can be run there
        QTRY_COMPARE(problems->count(), 0);
        m_workbench->stopServer(u"server"_s);
        QTRY_COMPARE(problems->count(), 1);
    }

    void selectedNodeShowsItsProperties()
    {
        openPage(countdown("1000"));
        const auto value = [&](const QString &name) {
            const auto *field = named<QPlainTextEdit>(name);
            return field ? field->toPlainText() : QString();
        };
        QCOMPARE(value(u"Flow"_s), u"countdown"_s);
        FlowScene &scene = m_page->findChild<FlowView *>()->flowScene();
        scene.selectNode(u"sleep"_s);
        QCOMPARE(value(u"Milliseconds"_s), u"1000"_s);
        scene.selectNode(u"gateway"_s);
        QCOMPARE(value(u"Condition: To Push a"_s), u"a > 0"_s);
        FlowNode node = *m_flow->graph().node(u"gateway"_s);
        node.label = u"Again?"_s;
        QVERIFY(m_flow->changeNode(node));
        QCOMPARE(value(u"Label"_s), u"Again?"_s);
    }

    void runSaysWhyItCannot()
    {
        openPage(countdown("1"));
        QVERIFY(!button(u"Run"_s)->isEnabled());
        QVERIFY(reason().contains(u"Start the server 'orders'"_s));
        m_page->setServers({});
        QVERIFY(reason().contains(u"Add a server"_s));
        m_page->setServers({{u"server"_s, u"orders"_s}});
        listen();
        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        QCOMPARE(reason(), QString());

        QAbstractItemModel *variables = named<QTableView>(u"Variables"_s)->model();
        QVERIFY(variables->setData(variables->index(0, VariablesModel::NextValue), u"ten"_s));
        QVERIFY(!button(u"Run"_s)->isEnabled());
        QVERIFY(reason().contains(u"'a'"_s));
        QVERIFY(variables->setData(variables->index(0, VariablesModel::NextValue), u"4"_s));
        QVERIFY(button(u"Run"_s)->isEnabled());

        FlowNode push = *m_flow->graph().node(u"push"_s);
        push.properties = {};
        QVERIFY(m_flow->changeNode(push));
        QTRY_VERIFY(!button(u"Run"_s)->isEnabled());
        QTRY_VERIFY(reason().contains(u"errors"_s));
        auto *problems = named<QListWidget>(u"Problems"_s);
        QVERIFY(problems->isVisible());
        emit problems->itemActivated(problems->item(0));
        QCOMPARE(m_page->findChild<FlowView *>()->flowScene().currentNode(), u"push"_s);
        QVERIFY(m_page->findChild<FlowView *>()->flowScene().nodeMarks(u"push"_s).hasError);
    }

    void countdownReachesItsClientAlone()
    {
        openPage(countdown("1"));
        listen();
        connectClients(2);
        QTRY_COMPARE(choice(u"Client:"_s)->count(), 3);
        choice(u"Client:"_s)->setCurrentIndex(2);
        QSignalSpy moved(m_workbench.get(), &Workbench::flowRunChanged);
        QTest::mouseClick(button(u"Run"_s), Qt::LeftButton);
        QTRY_VERIFY(result().contains(u"a = 0"_s));
        QVERIFY(result().contains(u"Pushes: 9"_s));
        QTRY_COMPARE(received(2), quint64(9));
        QCOMPARE(received(1), quint64(0));
        QVERIFY(!button(u"Stop"_s)->isEnabled());
        QCOMPARE(error(), QString());
        const FlowScene &scene = m_page->findChild<FlowView *>()->flowScene();
        QCOMPARE(scene.nodeMarks(u"push"_s).visits, 9);
        QVERIFY(moved.count() > 0);
        const QAbstractItemModel *variables = named<QTableView>(u"Variables"_s)->model();
        QCOMPARE(variables->index(0, VariablesModel::CurrentValue).data().toString(), u"0"_s);
    }

    void editedValueIsWhereTheRunBegins()
    {
        openPage(countdown("1"));
        listen();
        connectClients(1);
        QAbstractItemModel *variables = named<QTableView>(u"Variables"_s)->model();
        QVERIFY(variables->setData(variables->index(0, VariablesModel::NextValue), u"4"_s));
        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        m_page->run();
        QTRY_VERIFY(result().contains(u"Pushes: 3"_s));
        QTRY_COMPARE(received(1), quint64(3)); // to all clients
    }

    void stopEndsTheShownRunOnly()
    {
        openPage(countdown("1000000"));
        listen();
        connectClients(1);
        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        m_page->run();
        QTRY_COMPARE(choice(u"Shown run:"_s)->count(), 1);
        m_page->run();
        QTRY_COMPARE(choice(u"Shown run:"_s)->count(), 2);
        QTRY_COMPARE(choice(u"Shown run:"_s)->currentIndex(), 1); // the one that was asked for last
        QTRY_VERIFY(result().contains(u"Wait a second"_s));
        QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
        QTRY_VERIFY(result().startsWith(u"Stopped"_s));
        QCOMPARE(error(), QString());
        QVERIFY(!button(u"Stop"_s)->isEnabled());

        choice(u"Shown run:"_s)->setCurrentIndex(0);
        emit choice(u"Shown run:"_s)->activated(0);
        QVERIFY(result().startsWith(u"Running"_s));
        QVERIFY(button(u"Stop"_s)->isEnabled());
    }

    void endedRunsCanBeChosen()
    {
        openPage(countdown("1"));
        listen();
        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        for (int run = 1; run <= 18; ++run) {
            m_page->run();
            QTRY_VERIFY(choice(u"Shown run:"_s)->currentText().startsWith(QString::number(run) + u':'));
            QTRY_VERIFY(choice(u"Shown run:"_s)->currentText().endsWith(u"finished"_s));
        }
        auto *runs = choice(u"Shown run:"_s);
        QCOMPARE(runs->count(), 16); // the last
        emit runs->activated(0);
        QCOMPARE(runs->currentData().toULongLong(), 3U);
        QVERIFY(result().contains(u"a = 0"_s));
    }

    void runningNodeMayBeDeleted()
    {
        openPage(countdown("1000000"));
        listen();
        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        m_page->run();
        QTRY_VERIFY(result().contains(u"Wait a second"_s));
        const QList<FlowEdge> edges = m_flow->graph().edges;
        for (const FlowEdge &edge : edges) {
            if (edge.source == u"sleep"_s || edge.target == u"sleep"_s)
                QVERIFY(m_flow->removeEdge(edge.id));
        }
        QVERIFY(m_flow->removeNode(u"sleep"_s));
        // The run goes on as the flow was when it began.
        QVERIFY2(result().startsWith(u"Running"_s), qPrintable(result()));
        const auto run = choice(u"Shown run:"_s)->currentData().value<quint64>();
        m_workbench->setFlowSpeed(run, 0);
        QTRY_VERIFY2(result().contains(u"a = 0"_s), qPrintable(result()));
        QCOMPARE(error(), QString());
    }

    void failureIsToldBesideTheControls()
    {
        FlowGraph graph = countdown("1");
        for (FlowEdge &edge : graph.edges) {
            if (edge.id == u"more"_s)
                edge.condition = u"a.b.c > 0"_s;
        }
        openPage(graph);
        listen();
        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        m_page->run();
        QTRY_VERIFY(error().contains(u"gateway"_s));
        QVERIFY(result().startsWith(u"Failed"_s));
        QCOMPARE(m_page->findChild<FlowView *>()->flowScene().nodeMarks(u"gateway"_s).visits, 1);
    }

    void clientThatLeavesIsNotReplacedByAll()
    {
        openPage(countdown("1"));
        listen();
        connectClients(1);
        QTRY_COMPARE(choice(u"Client:"_s)->count(), 2);
        choice(u"Client:"_s)->setCurrentIndex(1);
        m_workbench->closeConnection(u"client1"_s);
        QTRY_VERIFY(reason().contains(u"Client 1 is no longer connected"_s));
        QVERIFY(!button(u"Run"_s)->isEnabled());
        choice(u"Client:"_s)->setCurrentIndex(0);
        QVERIFY(button(u"Run"_s)->isEnabled());
    }

    /// From the run log, with the run's values; it is chosen, and passes.
    void testCaseOfTheShownRun()
    {
        openPage(countdown("1"));
        listen();
        QAbstractItemModel *variables = named<QTableView>(u"Variables"_s)->model();
        QVERIFY(variables->setData(variables->index(0, VariablesModel::NextValue), u"3"_s));
        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        m_page->run();
        QTRY_VERIFY(result().contains(u"a = 0"_s));
        auto *log = m_page->findChild<RunLog *>();
        QTRY_VERIFY(!log->events().events().isEmpty()
                    && log->events().events().last().kind == FlowRunEvent::Kind::Ended);
        emit log->testWanted();
        QCOMPARE(m_flow->graph().tests.size(), 1 + countdown("1").tests.size());
        const FlowTest test = m_flow->graph().tests.last();
        QCOMPARE(test.inputs.values, (QJsonObject{{u"a"_s, 3}}));
        QCOMPARE(test.expect.pushes->size(), 2);
        QVERIFY(named<QTableView>(u"Test cases"_s)->isVisible());
        m_page->editor().undoStack().undo();
        QCOMPARE(m_flow->graph().tests.size(), countdown("1").tests.size());
    }

    void tabsHaveThePageToThemselves()
    {
        openPage(countdown("1"));
        const auto *canvas = m_page->findChild<FlowView *>();
        auto *enlarge = named<QToolButton>(u"Enlarge panel"_s);
        QVERIFY(enlarge);
        enlarge->click();
        QVERIFY(!canvas->isVisible());
        QVERIFY(!named<QTableView>(u"Variables"_s)->isVisible());
        enlarge->click();
        QVERIFY(canvas->isVisible());
        QVERIFY(named<QTableView>(u"Variables"_s)->isVisible());
    }

    void pageOpenedLaterShowsTheLastRun()
    {
        openPage(countdown("1"));
        listen();
        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        m_page->run();
        QTRY_VERIFY(result().contains(u"a = 0"_s));
        m_page = std::make_unique<FlowPage>(*m_flow, *m_workbench);
        QVERIFY(result().contains(u"a = 0"_s));
    }
};

QTEST_MAIN(TestFlowPage)
#include "tst_flowpage.moc"
