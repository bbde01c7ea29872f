// SPDX-License-Identifier: MIT
#include <QTemporaryDir>

#include "canvasfixture.h"
#include "ui/flow/interaction/pictureexport.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

class TestSmoothFlows : public QObject, private CanvasFixture
{
    Q_OBJECT

    QAction *action() const { return panel().actions()[CanvasActions::Smooth]; }

    /// Of the exported picture, without its text.
    QByteArray exportedLines() const
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"flow.svg"_s);
        if (!exportPicture(scene(), path))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { open(countdown()); }
    void cleanup() { close(); }

    void theActionChangesAllLinesAndBack()
    {
        QHash<QString, QPainterPath> before;
        for (const FlowEdge &edge : graph().edges)
            before.insert(edge.id, scene().edgePath(edge.id));
        QVERIFY(!action()->isChecked());
        action()->trigger();
        QVERIFY(scene().isSmooth());
        QVERIFY(scene().edgePath(u"again"_s) != before.value(u"again"_s));
        QCOMPARE(scene().edgePath(u"count"_s), before.value(u"count"_s)); // straight as it was
        for (const FlowEdge &edge : graph().edges) {
            QCOMPARE(scene().edgePath(edge.id).elementAt(0), before.value(edge.id).elementAt(0));
            QCOMPARE(scene().edgePath(edge.id).currentPosition(), before.value(edge.id).currentPosition());
        }
        action()->trigger();
        for (const FlowEdge &edge : graph().edges)
            QCOMPARE(scene().edgePath(edge.id), before.value(edge.id));
        QCOMPARE(flowEditor().undoStack().count(), 0);
    }

    void whatIsClickedIsTheCurve()
    {
        FlowGraph wide = flowOf({flowNode(u"one"_s, u"assign"_s)});
        for (qsizetype i = 0; i < wide.nodes.size(); ++i)
            wide.nodes[i].position = QPointF(qreal(i) * 300, qreal(i) * 200);
        open(wide);
        const QString id = graph().edges.first().id;
        const QPainterPath lines = scene().edgePath(id);
        scene().setSmooth(true);
        const QPainterPath curve = scene().edgePath(id);
        for (const qreal share : {0.15, 0.3, 0.5, 0.7, 0.85}) {
            const CanvasHit hit = scene().hitAt(curve.pointAtPercent(share), 2);
            QCOMPARE(hit.kind, CanvasHit::Kind::Edge);
            QCOMPARE(hit.id, id);
        }
        QPointF corner; // which the curve leaves out
        qreal farthest = 0;
        for (qreal share = 0; share <= 1; share += 0.01) {
            const QPointF at = lines.pointAtPercent(share);
            qreal nearest = 1e9;
            for (qreal other = 0; other <= 1; other += 0.005)
                nearest = std::min(nearest, QLineF(at, curve.pointAtPercent(other)).length());
            if (nearest > farthest) {
                farthest = nearest;
                corner = at;
            }
        }
        QVERIFY(farthest > 12);
        QVERIFY(scene().hitAt(corner, 2).kind != CanvasHit::Kind::Edge);
    }

    void captionsStandAtTheCurve()
    {
        scene().setSmooth(true);
        for (const char *id : {"more", "done"}) {
            const QPainterPath curve = scene().edgePath(QLatin1String(id));
            const QPointF caption = scene().captionPlace(QLatin1String(id));
            qreal nearest = 1e9;
            for (qreal share = 0; share <= 1; share += 0.01)
                nearest = std::min(nearest, QLineF(caption, curve.pointAtPercent(share)).length());
            QVERIFY2(nearest < 60, id);
        }
    }

    void curvesFollowTheirNodes()
    {
        scene().setSmooth(true);
        const QPainterPath before = scene().edgePath(u"again"_s);
        flowEditor().edit(u"Move"_s, [](FlowGraph &graph) {
            for (FlowNode &node : graph.nodes)
                node.position += QPointF(40, 60);
        });
        QCOMPARE(scene().edgePath(u"again"_s), before.translated(40, 60));
        flowEditor().edit(u"Move one"_s, [](FlowGraph &graph) { findNode(graph, u"output"_s)->position.ry() -= 100; });
        const QPainterPath moved = scene().edgePath(u"done"_s);
        QVERIFY(scene().nodeRect(u"output"_s).adjusted(-1, -1, 1, 1).contains(moved.currentPosition()));
        scene().setSmooth(false);
        QVERIFY(scene().edgePath(u"done"_s) != moved);
    }

    void exportedPicturesHaveThem()
    {
        const QByteArray lines = exportedLines();
        QVERIFY(!lines.isEmpty());
        scene().setSmooth(true);
        const QByteArray curves = exportedLines();
        QVERIFY(curves.contains("<title>countdown</title>"));
        QVERIFY(curves != lines);
    }
};

QTEST_MAIN(TestSmoothFlows)
#include "tst_smoothflows.moc"
