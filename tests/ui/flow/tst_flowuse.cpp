// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "support/peers/nodepeer.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/flowpage.h"
#include "ui/flow/palette/flowpalette.h"
#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

/// From an empty canvas to a message at somebody else's client: what a person does on the page.
class TestFlowUse : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Flow> m_flow;
    std::unique_ptr<FlowPage> m_page;

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
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    /// From the palette's search, which adds it behind the selected node.
    void add(const QString &kind)
    {
        auto *search = m_page->findChild<FlowPalette *>()->findChild<QLineEdit *>();
        search->setText(kind);
        QTest::keyClick(search, Qt::Key_Return);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = named<QPlainTextEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private slots:
    void init()
    {
        m_workbench = *Workbench::create(m_folder.filePath(u"a.wsrecording"_s));
        ServerProfile server;
        server.id = u"server"_s;
        server.port = 0;
        m_workbench->startServer(server, {});
        QTRY_COMPARE(m_workbench->serverStatus(server.id).state, ServerStatus::State::Listening);
        FlowGraph graph;
        graph.id = u"flow"_s;
        graph.name = u"order alert"_s;
        m_flow = std::make_unique<Flow>(graph);
        m_page = std::make_unique<FlowPage>(*m_flow, *m_workbench);
        m_page->setServers({{u"server"_s, u"orders"_s}});
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_flow.reset();
        m_workbench.reset();
    }

    void drawnFlowReachesANodeClient()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
        NodePeer peer(u"client.js"_s, {m_workbench->serverStatus(u"server"_s).url()});
        QTRY_COMPARE(peer.lines().size(), 1); // open

        for (const QString &kind : {u"Start"_s, u"Push"_s, u"Output"_s})
            add(kind);
        QCOMPARE(m_flow->graph().nodes.size(), 3);
        QCOMPARE(m_flow->graph().edges.size(), 2);
        FlowScene &scene = m_page->findChild<FlowView *>()->flowScene();
        scene.selectNode(m_flow->graph().nodes.at(1).id);
        type(u"Content"_s, u"{\"type\":1,\"orderId\":{{40+2}}}"_s);
        auto *format = named<QComboBox>(u"Format"_s);
        format->setCurrentIndex(format->findData(u"json"_s));
        emit format->activated(format->currentIndex());

        QTRY_VERIFY(button(u"Run"_s)->isEnabled());
        QTest::mouseClick(button(u"Run"_s), Qt::LeftButton);
        QTRY_COMPARE(peer.lines().size(), 2);
        QCOMPARE(peer.lines().last().value(u"text"_s).toString(), u"{\"type\":1,\"orderId\":42}"_s);
        QTRY_COMPARE(scene.nodeMarks(m_flow->graph().nodes.at(1).id).visits, 1);

        // All of it can be taken back.
        while (m_page->editor().undoStack().canUndo())
            m_page->editor().undoStack().undo();
        QVERIFY(m_flow->graph().nodes.isEmpty());
    }
};

QTEST_MAIN(TestFlowUse)
#include "tst_flowuse.moc"
