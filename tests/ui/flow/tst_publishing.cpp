// SPDX-License-Identifier: MIT
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "support/flows.h"
#include "ui/flow/publishing/publicationbar.h"
#include "ui/flow/publishing/publishdialog.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/label/statelabel.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/flowbindings.h"
#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

using Moment = FlowBehaviour::Moment;

/// Publishing a flow: what servers run, where, and what the window says of it.
class TestPublishing : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<WorkspaceDocument> m_document;
    std::unique_ptr<PublicationBar> m_bar;
    QString m_flow;
    QString m_server;

    QString state() const { return m_bar->findChild<StateLabel *>()->text(); }
    QPushButton *button(const QWidget &in, const QString &text) const
    {
        for (QPushButton *candidate : in.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    QAction *more(const QString &text) const
    {
        for (QAction *action : m_bar->findChild<QToolButton *>()->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    PublishDialog *openDialog()
    {
        button(*m_bar, u"&Publish …"_s)->click();
        return m_bar->findChild<PublishDialog *>();
    }
    void edit()
    {
        FlowNode push = *m_document->flow(m_flow)->graph().node(u"push"_s);
        push.properties[u"content"_s] = u"{{a}}!"_s;
        QVERIFY(m_document->flow(m_flow)->changeNode(push));
    }
    void startServer()
    {
        m_workbench->startServer(*m_document->server(m_server), {}, servedFlows(m_document->workspace()));
        QTRY_COMPARE(m_workbench->serverStatus(m_server).state, ServerStatus::State::Listening);
    }

private slots:
    void init()
    {
        static int number = 0;
        m_workbench = *Workbench::create(m_folder.filePath(u"%1.wsrecording"_s.arg(++number)));
        m_document = std::make_unique<WorkspaceDocument>();
        ServerProfile server;
        server.name = u"orders"_s;
        server.port = 0;
        server.paths.first().pattern = u"/ws/{sid}"_s;
        m_server = m_document->insert(server).id;
        FlowGraph flow = countdown();
        flow.id.clear();
        m_flow = m_document->insert(flow).id;
        m_bar = std::make_unique<PublicationBar>(*m_document, *m_workbench, m_flow);
        m_bar->show();
    }
    void cleanup()
    {
        m_bar.reset();
        m_document.reset();
        m_workbench.reset();
    }

    void stateIsTold()
    {
        QCOMPARE(state(), u"Not published."_s);
        QVERIFY(!more(u"Publish Changes"_s)->isEnabled());
        m_bar->publishAgain();
        QCOMPARE(state(), u"Published, but bound to no server."_s);
        edit();
        QVERIFY(state().startsWith(u"Unpublished changes"_s));
        QVERIFY(more(u"Publish Changes"_s)->isEnabled());
        more(u"Publish Changes"_s)->trigger();
        QVERIFY(state().startsWith(u"Published"_s));
        more(u"Take Back"_s)->trigger();
        QCOMPARE(state(), u"Not published."_s);
    }

    void looksAreNoChange()
    {
        m_bar->publishAgain();
        QVERIFY(m_document->flow(m_flow)->moveNode(u"push"_s, {1, 2}));
        FlowNode push = *m_document->flow(m_flow)->graph().node(u"push"_s);
        push.label = u"another label"_s;
        QVERIFY(m_document->flow(m_flow)->changeNode(push));
        QVERIFY(state().startsWith(u"Published"_s));
    }

    void serversRunWhatWasPublished()
    {
        m_bar->publishAgain();
        const FlowGraph published = m_document->flow(m_flow)->graph();
        edit();
        QCOMPARE(servedFlows(m_document->workspace()).first().nodes, published.nodes);
        m_document->withdrawFlow(m_flow);
        QCOMPARE(servedFlows(m_document->workspace()).first().nodes, m_document->flow(m_flow)->graph().nodes);
    }

    void survivesTheFile()
    {
        m_bar->publishAgain();
        edit();
        const QString path = m_folder.filePath(u"a.wsworkspace"_s);
        QVERIFY(m_document->saveAs(path));
        WorkspaceDocument again;
        QVERIFY(again.open(path));
        QCOMPARE(flowPublication(again.workspace(), m_flow), FlowPublication::Changed);
        QCOMPARE(again.workspace().publishedFlows, m_document->workspace().publishedFlows);
    }

    void deletedFlowIsNotKept()
    {
        m_bar->publishAgain();
        m_bar.reset();
        m_document->remove({WorkspaceItem::Kind::Flow, m_flow});
        const QString path = m_folder.filePath(u"b.wsworkspace"_s);
        QVERIFY(m_document->saveAs(path));
        WorkspaceDocument again;
        QVERIFY(again.open(path));
        QVERIFY(again.workspace().publishedFlows.isEmpty());
    }

    void bindingIsAdded_data()
    {
        QTest::addColumn<int>("moment");
        QTest::newRow("on connect") << int(Moment::Connect);
        QTest::newRow("on message") << int(Moment::Message);
        QTest::newRow("on schedule") << int(Moment::Schedule);
        QTest::newRow("by hand") << int(Moment::Hand);
    }
    void bindingIsAdded()
    {
        QFETCH(int, moment);
        PublishDialog *dialog = openDialog();
        QVERIFY(dialog);
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            const int index =
                box->accessibleName() == u"When"_s ? box->findText(QString::fromUtf8(QTest::currentDataTag())) : -1;
            if (index >= 0)
                box->setCurrentIndex(index);
        }
        button(*dialog, u"&Add"_s)->click();
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        QVERIFY(m_document->server(m_server)->paths.first().behaviours.isEmpty()); // until it is accepted
        button(*dialog, u"P&ublish"_s)->click();
        const QList<FlowBinding> bindings = flowBindings(m_document->workspace().servers, m_flow);
        QCOMPARE(bindings.size(), 1);
        QCOMPARE(std::get<FlowBehaviour>(bindings.first().behaviour.what).moment, Moment(moment));
        QCOMPARE(state(), u"Published."_s);
    }

    static QLineEdit *valueField(const PublishDialog &dialog, const QString &parameter)
    {
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == parameter)
                return field;
        }
        return nullptr;
    }

    void bindingsHaveValuesOfTheirOwn()
    {
        PublishDialog *dialog = openDialog();
        QLineEdit *field = valueField(*dialog, u"a"_s);
        QVERIFY(field);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(field->placeholderText(), u"10"_s);
        QVERIFY(!field->toolTip().isEmpty()); // what the parameter is for
        button(*dialog, u"&Add"_s)->click();
        field->setText(u"60"_s);
        button(*dialog, u"&Add"_s)->click();
        const auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(3), QString());
        QCOMPARE(list->topLevelItem(1)->text(3), u"a = 60"_s);
        button(*dialog, u"P&ublish"_s)->click();
        QList<QJsonObject> values;
        for (const FlowBinding &binding : flowBindings(m_document->workspace().servers, m_flow))
            values.append(std::get<FlowBehaviour>(binding.behaviour.what).values);
        QCOMPARE(values, (QList{QJsonObject(), QJsonObject{{u"a"_s, 60}}}));
    }

    void wrongJsonIsRefused()
    {
        m_document->flow(m_flow)->setParameters(
            {flowParameter(u"a"_s, u"integer"_s, 10), flowParameter(u"order"_s, u"json"_s)});
        PublishDialog *dialog = openDialog();
        valueField(*dialog, u"order"_s)->setText(u"{\"id\": "_s);
        button(*dialog, u"&Add"_s)->click();
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
        QVERIFY(dialog->findChild<ErrorLine *>()->text().startsWith(u"order: "_s));
        valueField(*dialog, u"order"_s)->setText(u"{\"id\": 1}"_s);
        button(*dialog, u"&Add"_s)->click();
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItem(0)->text(3), u"order = {\"id\":1}"_s);
    }

    void wrongValueIsRefused()
    {
        PublishDialog *dialog = openDialog();
        valueField(*dialog, u"a"_s)->setText(u"ten"_s);
        QVERIFY(valueField(*dialog, u"a"_s)->toolTip().contains(u"whole number"_s));
        button(*dialog, u"&Add"_s)->click();
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
        QVERIFY2(dialog->findChild<ErrorLine *>()->text().startsWith(u"a: 'ten' is not a whole number"_s),
                 qPrintable(dialog->findChild<ErrorLine *>()->text()));
    }

    void bindingIsChanged()
    {
        ServerProfile server = *m_document->server(m_server);
        FlowBehaviour what{Moment::Connect, m_flow};
        what.values = {{u"a"_s, 5}};
        const Behaviour before = newBehaviour(what);
        server.paths.append(PathProfile());
        server.paths.first().behaviours = {newBehaviour(EchoBehaviour()), before, newBehaviour(EchoBehaviour())};
        m_document->changeServer(server);
        PublishDialog *dialog = openDialog();
        auto *list = dialog->findChild<QTreeWidget *>();
        QVERIFY(!button(*dialog, u"C&hange"_s)->isEnabled());
        list->topLevelItem(0)->setSelected(true);
        QCOMPARE(valueField(*dialog, u"a"_s)->text(), u"5"_s);
        valueField(*dialog, u"a"_s)->setText(u"6"_s);
        button(*dialog, u"C&hange"_s)->click();
        QCOMPARE(list->topLevelItemCount(), 1);

        // And moved to the other path.
        list->topLevelItem(0)->setSelected(true);
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->findText(u"every path"_s) >= 0)
                box->setCurrentText(u"every path"_s);
        }
        button(*dialog, u"C&hange"_s)->click();
        button(*dialog, u"P&ublish"_s)->click();
        const QList<FlowBinding> bindings = flowBindings(m_document->workspace().servers, m_flow);
        QCOMPARE(bindings.size(), 1);
        QCOMPARE(bindings.first().path, 1);
        QCOMPARE(bindings.first().behaviour.id, before.id);
        QCOMPARE(std::get<FlowBehaviour>(bindings.first().behaviour.what).values, (QJsonObject{{u"a"_s, 6}}));
        QCOMPARE(m_document->server(m_server)->paths.first().behaviours.size(), 2); // the echoes
    }

    void editedBindingIsPublished()
    {
        ServerProfile server = *m_document->server(m_server);
        server.paths.first().behaviours = {newBehaviour(FlowBehaviour{Moment::Connect, m_flow})};
        m_document->changeServer(server);
        PublishDialog *dialog = openDialog();
        dialog->findChild<QTreeWidget *>()->topLevelItem(0)->setSelected(true);
        valueField(*dialog, u"a"_s)->setText(u"x"_s);
        button(*dialog, u"P&ublish"_s)->click();
        QVERIFY(dialog->isVisible());
        valueField(*dialog, u"a"_s)->setText(u"7"_s);
        button(*dialog, u"P&ublish"_s)->click();
        const QList<FlowBinding> bindings = flowBindings(m_document->workspace().servers, m_flow);
        QCOMPARE(std::get<FlowBehaviour>(bindings.first().behaviour.what).values, (QJsonObject{{u"a"_s, 7}}));
    }

    void bindingWhoseParameterHasGoneIsTold()
    {
        ServerProfile server = *m_document->server(m_server);
        FlowBehaviour what{Moment::Connect, m_flow};
        what.values = {{u"gone"_s, 5}};
        server.paths.first().behaviours = {newBehaviour(what)};
        m_document->changeServer(server);
        PublishDialog *dialog = openDialog();
        button(*dialog, u"P&ublish"_s)->click();
        QVERIFY(dialog->isVisible()); // a server would refuse it
        QVERIFY(dialog->findChild<ErrorLine *>()->text().contains(u"'gone'"_s));
        dialog->findChild<QTreeWidget *>()->topLevelItem(0)->setSelected(true);
        QCOMPARE(valueField(*dialog, u"gone"_s)->text(), u"5"_s);
        valueField(*dialog, u"gone"_s)->clear();
        button(*dialog, u"C&hange"_s)->click();
        button(*dialog, u"P&ublish"_s)->click();
        const QList<FlowBinding> bindings = flowBindings(m_document->workspace().servers, m_flow);
        QCOMPARE(std::get<FlowBehaviour>(bindings.first().behaviour.what).values, QJsonObject());
    }

    void bindingIsRemoved()
    {
        ServerProfile server = *m_document->server(m_server);
        server.paths.first().behaviours = {newBehaviour(FlowBehaviour{Moment::Connect, m_flow}),
                                           newBehaviour(EchoBehaviour())};
        m_document->changeServer(server);
        PublishDialog *dialog = openDialog();
        auto *bindings = dialog->findChild<QTreeWidget *>();
        QCOMPARE(bindings->topLevelItemCount(), 1);
        QVERIFY(!button(*dialog, u"&Remove"_s)->isEnabled());
        bindings->topLevelItem(0)->setSelected(true);
        button(*dialog, u"&Remove"_s)->click();
        button(*dialog, u"P&ublish"_s)->click();
        QVERIFY(flowBindings(m_document->workspace().servers, m_flow).isEmpty());
        QCOMPARE(m_document->server(m_server)->paths.first().behaviours.size(), 1); // the echo
    }

    void cancelChangesNothing()
    {
        const Workspace before = m_document->workspace();
        PublishDialog *dialog = openDialog();
        button(*dialog, u"&Add"_s)->click();
        button(*dialog, u"Cancel"_s)->click();
        QCOMPARE(m_document->workspace(), before);
    }

    void flowWithErrorsIsRefused()
    {
        FlowNode push = *m_document->flow(m_flow)->graph().node(u"push"_s);
        push.properties.remove(u"content"_s);
        QVERIFY(m_document->flow(m_flow)->changeNode(push));
        PublishDialog *dialog = openDialog();
        button(*dialog, u"&Add"_s)->click();
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    }

    void runningServerTakesIt()
    {
        startServer();
        ConnectionProfile client;
        client.id = u"client"_s;
        client.address = m_workbench->serverStatus(m_server).url() + u"/ws/7"_s;
        m_workbench->openConnection(client);
        QTRY_COMPARE(m_workbench->connectionStatus(client.id).state, ConnectionState::Open);

        // Each message is answered by the flow's pushes, of what was published last.
        PublishDialog *dialog = openDialog();
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"When"_s && box->findText(u"on message"_s) >= 0)
                box->setCurrentIndex(box->findText(u"on message"_s));
        }
        button(*dialog, u"&Add"_s)->click();
        button(*dialog, u"P&ublish"_s)->click();
        m_workbench->sendText(client.id, u"go"_s);
        QTRY_COMPARE(m_workbench->connectionStatus(client.id).received, quint64(1));
        QCOMPARE(m_workbench->serverStatus(m_server).state, ServerStatus::State::Listening);
        QCOMPARE(m_workbench->connectionStatus(client.id).state, ConnectionState::Open);
    }
};

QTEST_MAIN(TestPublishing)
#include "tst_publishing.moc"
