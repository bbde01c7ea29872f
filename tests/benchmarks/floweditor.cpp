// SPDX-License-Identifier: MIT
// The flow page with a flow of 2,000 nodes: opening it, undo and redo of one step, of a move of all nodes and of a
// deletion of half of them, frames a second while panning and zooming. On the offscreen platform frames are painted
// into memory.
// Argument: nodes (default 2000). Exits with 1 if a wanted figure is missed.
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/canvaspanel.h"
#include "ui/flow/editing/graphedits.h"
#include "ui/flow/flowpage.h"
#include "workspace/workbench.h"

using namespace wsw;

namespace {

constexpr double wantedOpening = 500; // milliseconds
constexpr double wantedUndo = 16;     // milliseconds
constexpr double wantedFrames = 50;   // a second
constexpr int rounds = 15;
constexpr int frames = 120;

/// Rows of 25 nodes: gateways, pushes, sleeps, with a way back at each row's end.
FlowGraph largeFlow(int nodes)
{
    const QStringList kinds = {QStringLiteral("assign"), QStringLiteral("exclusive-gateway"), QStringLiteral("push"),
                               QStringLiteral("function"), QStringLiteral("counter")};
    FlowGraph graph;
    graph.id = QStringLiteral("large");
    graph.name = graph.id;
    for (int i = 0; i < nodes; ++i) {
        FlowNode node;
        node.id = QStringLiteral("node%1").arg(i);
        node.kind = i == 0 ? QStringLiteral("start") : kinds[i % kinds.size()];
        node.label = QStringLiteral("Step %1").arg(i);
        node.position = QPointF(i % 25 * 200, i / 25 * 120);
        graph.nodes.append(node);
    }
    const auto connectNodes = [&](int from, int to, const QString &condition = {}) {
        FlowEdge edge;
        edge.id = QStringLiteral("edge%1").arg(graph.edges.size());
        edge.source = graph.nodes[from].id;
        edge.target = graph.nodes[to].id;
        edge.condition = condition;
        graph.edges.append(edge);
    };
    for (int i = 1; i < nodes; ++i) {
        connectNodes(i - 1, i);
        if (i % 25 == 24 && graph.nodes[i - 3].kind == kinds[1])
            connectNodes(i - 3, i - 8, QStringLiteral("a > 0"));
    }
    return graph;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool report(const char *what, double figure, const char *unit, bool good, double wanted)
{
    std::printf("%-44s %9.2f %-10s wanted %s %.0f: %s\n", what, figure, unit, unit[0] == 'm' ? "<=" : ">=", wanted,
                good ? "yes" : "NO");
    return good;
}

bool atMost(const char *what, double figure, double wanted)
{
    return report(what, figure, "ms", figure <= wanted, wanted);
}

/// Of a step: undo and redo with everything that follows at once, without the painting.
double undoTime(FlowPage &page)
{
    QUndoStack &stack = page.editor().undoStack();
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.append(milliseconds([&] { stack.undo(); }));
        QApplication::processEvents();
        times.append(milliseconds([&] { stack.redo(); }));
        QApplication::processEvents();
    }
    return median(times);
}

bool measureFrames(const char *what, FlowView &view, const std::function<void(int)> &step)
{
    QElapsedTimer timer;
    timer.start();
    for (int frame = 0; frame < frames; ++frame) {
        step(frame);
        view.viewport()->repaint();
    }
    const double rate = frames / (double(timer.nsecsElapsed()) / 1e9);
    return report(what, rate, "frames/s", rate >= wantedFrames, wantedFrames);
}

bool measureView(FlowView &view)
{
    const auto pan = [&](int frame) { view.panBy({frame % 60 < 30 ? -20 : 20, frame % 40 < 20 ? -9 : 9}); };
    bool good = true;
    view.setZoom(1);
    view.showPlace({2400, 2400});
    good &= measureFrames("panning at 100 %", view, pan);
    view.setZoom(0.4);
    good &= measureFrames("panning at 40 %", view, pan);
    view.fit();
    good &= measureFrames("panning with all of it in view", view, pan);
    view.setZoom(1);
    good &= measureFrames("zooming between 20 % and 180 %", view,
                          [&](int frame) { view.setZoom(0.2 + 0.02 * (frame < 80 ? frame : 160 - frame)); });
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int nodes = argc > 1 ? QByteArray(argv[1]).toInt() : 2000;
    QTemporaryDir folder;
    auto workbench = Workbench::create(folder.filePath(QStringLiteral("bench.wsrecording")));
    if (!workbench)
        return 2;
    Flow flow(largeFlow(nodes));
    std::unique_ptr<FlowPage> page;
    bool good = true;
    const double opening = milliseconds([&] {
        page = std::make_unique<FlowPage>(flow, **workbench);
        page->resize(1280, 800);
        page->show();
        QApplication::processEvents();
        page->canvas().view().viewport()->repaint();
    });
    good &= atMost("opening", opening, wantedOpening);
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < 3000)
        QApplication::processEvents(QEventLoop::AllEvents, 50);

    page->editor().edit(QStringLiteral("Move"),
                        [](FlowGraph &graph) { graph.nodes[graph.nodes.size() / 2].position += QPointF(40, 20); });
    QApplication::processEvents();
    good &= atMost("undo of a moved node", undoTime(*page), wantedUndo);
    page->editor().edit(QStringLiteral("Delete"), [](FlowGraph &graph) {
        const QString id = graph.nodes.takeAt(graph.nodes.size() / 2).id;
        graph.edges.removeIf([&](const FlowEdge &edge) { return edge.source == id || edge.target == id; });
    });
    QApplication::processEvents();
    good &= atMost("undo of a deleted node", undoTime(*page), wantedUndo);
    page->editor().edit(QStringLiteral("Move all"), [](FlowGraph &graph) {
        for (FlowNode &node : graph.nodes)
            node.position += QPointF(40, 20);
    });
    QApplication::processEvents();
    good &= atMost("undo of a move of all", undoTime(*page), wantedUndo);
    page->editor().edit(QStringLiteral("Delete half"), [](FlowGraph &graph) {
        QSet<QString> half;
        for (qsizetype i = graph.nodes.size() / 2; i < graph.nodes.size(); ++i)
            half.insert(graph.nodes[i].id);
        removeItems(graph, half, {});
    });
    QApplication::processEvents();
    std::printf("%-44s %9.2f ms\n", "undo of a deletion of half of them", undoTime(*page));
    good &= measureView(page->canvas().view());
    page.reset();
    return good ? 0 : 1;
}
