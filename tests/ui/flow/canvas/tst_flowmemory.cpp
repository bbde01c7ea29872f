// SPDX-License-Identifier: MIT
#include <QSignalSpy>

#include "support/flows.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/canvaspanel.h"
#include "ui/flow/flowmemory.h"
#include "ui/flow/flowpage.h"
#include "ui/windowparts.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

class TestFlowMemory : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<FlowMemory> m_memory;
    QString m_flow; ///< id

    std::unique_ptr<FlowPage> openPage()
    {
        auto page = std::make_unique<FlowPage>(*m_parts->document.flow(m_flow), *m_parts->workbench);
        m_memory->attach(*page);
        return page;
    }
    void openWorkspace(const QString &name)
    {
        Workspace workspace;
        workspace.flows.append(countdown());
        m_flow = workspace.flows.first().id;
        m_parts->document.load(workspace, m_parts->folder.filePath(name));
    }

private slots:
    void init()
    {
        m_parts = std::make_unique<WindowParts>();
        QVERIFY(m_parts->workbench);
        m_memory = std::make_unique<FlowMemory>(m_parts->document, *m_parts->settings);
        openWorkspace(u"one.wsworkspace"_s);
    }
    void cleanup()
    {
        m_memory.reset();
        m_parts.reset();
    }

    void breakpointsComeBackWithThePage()
    {
        const FlowGraph before = countdown();
        auto page = openPage();
        page->canvas().scene().selectNode(u"push"_s);
        QTest::keyClick(&page->canvas().view(), Qt::Key_B);
        QVERIFY(page->canvas().scene().nodeMarks(u"push"_s).hasBreakpoint);
        QVERIFY(page->flow().graph() == before); // no part of the file
        QCOMPARE(page->editor().undoStack().count(), 0);
        page = openPage();
        QCOMPARE(page->breakpoints().nodes(), QSet<QString>{u"push"_s});
        QVERIFY(page->canvas().scene().nodeMarks(u"push"_s).hasBreakpoint);
        QCOMPARE(Settings().breakpoints(m_parts->document.path(), m_flow), QStringList{u"push"_s});
        page->breakpoints().toggle({u"push"_s});
        page = openPage();
        QVERIFY(page->breakpoints().nodes().isEmpty());
    }

    void workspacesHaveTheirOwn()
    {
        auto page = openPage();
        page->breakpoints().set({u"push"_s});
        page.reset();
        openWorkspace(u"two.wsworkspace"_s);
        QVERIFY(openPage()->breakpoints().nodes().isEmpty());
        openWorkspace(u"one.wsworkspace"_s);
        QCOMPARE(openPage()->breakpoints().nodes(), QSet<QString>{u"push"_s});
    }

    void aCopyOfTheWorkspaceKeepsThem()
    {
        auto page = openPage();
        page->breakpoints().set({u"push"_s});
        QVERIFY(m_parts->document.saveAs(m_parts->folder.filePath(u"copy.wsworkspace"_s)));
        page = openPage();
        QCOMPARE(page->breakpoints().nodes(), QSet<QString>{u"push"_s});
    }

    void nodesThatAreGoneAreForgotten()
    {
        m_parts->settings->setBreakpoints(m_parts->document.path(), m_flow, {u"push"_s, u"nowhere"_s});
        auto page = openPage();
        QCOMPARE(page->breakpoints().nodes(), QSet<QString>{u"push"_s});
    }

    void curvesAreForAllPages()
    {
        const auto page = openPage();
        const auto other = openPage();
        QVERIFY(!page->canvas().scene().isSmooth());
        page->canvas().actions()[CanvasActions::Smooth]->trigger();
        QVERIFY(page->canvas().scene().isSmooth());
        QVERIFY(other->canvas().scene().isSmooth());
        QVERIFY(openPage()->canvas().scene().isSmooth());
        QVERIFY(Settings().hasSmoothFlows());
        other->canvas().actions()[CanvasActions::Smooth]->trigger();
        QVERIFY(!page->canvas().scene().isSmooth());
        QVERIFY(!Settings().hasSmoothFlows());
    }
};

QTEST_MAIN(TestFlowMemory)
#include "tst_flowmemory.moc"
