// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "flow/clock/virtualclock.h"
#include "flow/flowrunner.h"
#include "flow/flowvalidator.h"
#include "flow/templates.h"
#include "support/flows.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

namespace {

/// Breaks files as bad disks, merges and hands do; the same for the same seed.
class Mutation
{
public:
    explicit Mutation(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray ofBytes(QByteArray file)
    {
        for (int times = 1 + bounded(3); times > 0; --times) {
            const int place = bounded(int(file.size()));
            switch (bounded(4)) {
            case 0: file[place] = char(bounded(256)); break;
            case 1: file.remove(place, 1 + bounded(40)); break;
            case 2: file.insert(place, file.mid(bounded(int(file.size())), 1 + bounded(40))); break;
            default: file.insert(place, "]}\":,{["[bounded(7)]); break;
            }
        }
        return file;
    }

    /// Still JSON.
    QJsonValue ofValue(const QJsonValue &value)
    {
        if (value.isObject() && !value.toObject().isEmpty() && bounded(10) > 0) {
            QJsonObject object = value.toObject();
            const QString key = object.keys().at(bounded(int(object.size())));
            if (bounded(12) == 0)
                object.remove(key);
            else
                object[key] = ofValue(object[key]);
            return object;
        }
        if (value.isArray() && !value.toArray().isEmpty() && bounded(10) > 0) {
            QJsonArray array = value.toArray();
            const int place = bounded(int(array.size()));
            if (bounded(12) == 0)
                array.append(array[place]);
            else
                array[place] = ofValue(array[place]);
            return array;
        }
        return other();
    }

private:
    int bounded(int end) { return end < 1 ? 0 : int(m_random.bounded(end)); }
    QJsonValue other()
    {
        static const QJsonArray values = {QJsonValue::Null,
                                          true,
                                          0,
                                          -1,
                                          1e300,
                                          9007199254740993.0,
                                          0.5,
                                          QString(),
                                          u"a"_s,
                                          u"{{a"_s,
                                          u"{{ }}"_s,
                                          u"1 +"_s,
                                          u"a[a.length"_s,
                                          QString(QChar(0xD800)) + QChar(0),
                                          QString(5000, u'('),
                                          u"start"_s,
                                          u"body"_s,
                                          u"loop"_s,
                                          QJsonArray{QJsonArray{QJsonArray()}},
                                          QJsonObject{{QString(), QJsonObject()}}};
        return values[bounded(int(values.size()))];
    }

    QRandomGenerator m_random;
};

} // namespace

/// Whatever becomes of a flow's file, it is refused with a reason, or is a flow that keeps its form and runs within its
/// bounds. Nothing is asked of what it does then.
class TestMutatedFlows : public QObject
{
    Q_OBJECT

    int m_refused = 0;
    int m_wrong = 0;
    int m_run = 0;

    void take(const QByteArray &file)
    {
        const Result<FlowGraph> graph = parseFlow(file);
        if (!graph) {
            QVERIFY(!graph.error().message.isEmpty());
            ++m_refused;
            return;
        }
        const QByteArray written = QJsonDocument(flowToJson(*graph)).toJson();
        const Result<FlowGraph> again = flowFromJson(QJsonDocument::fromJson(written).object());
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, *graph);
        const QList<FlowProblem> problems = validateFlow(*graph);
        for (const FlowProblem &problem : problems)
            QVERIFY(!problem.message.isEmpty());
        run(*graph, hasErrors(problems));
    }

    void run(const FlowGraph &graph, bool isWrong)
    {
        ListTarget target;
        target.clients = {1, 2};
        VirtualClock clock;
        FlowRunner runner(clock);
        FlowRunOptions options;
        options.seed = 1;
        options.stepLimit = 200;
        for (const FlowNode &node : graph.nodes)
            options.stubs.insert(node.id, {{}, u"stands for nothing"_s}); // neither processes nor requests
        const Result<quint64> run = runner.start(graph, {{}, u"1"_s, "hello", {}, {}, {}}, target, options);
        if (!run) {
            QVERIFY(!run.error().message.isEmpty());
            ++m_wrong;
            return;
        }
        QVERIFY(!isWrong);
        clock.run(100ms);
        runner.deliver(target, u"1"_s, MessageKind::Text, "{\"type\":1,\"password\":\"x\"}");
        clock.run(1s);
        runner.stopAll(target, u"enough"_s);
        QCOMPARE(runner.activeRuns(), 0);
        ++m_run;
    }

private slots:
    void mutated_data()
    {
        QTest::addColumn<QString>("id");
        const QList<FlowTemplate> templates = flowTemplates();
        for (const FlowTemplate &known : templates)
            QTest::newRow(qPrintable(known.id)) << known.id;
    }
    void mutated()
    {
        QFETCH(QString, id);
        const QJsonObject whole = flowToJson(readFlowTemplate(id).value());
        const QByteArray file = QJsonDocument(whole).toJson();
        take(file);
        QCOMPARE(m_run, 1);
        for (quint32 seed = 1; seed <= 150 && !QTest::currentTestFailed(); ++seed) {
            take(Mutation(seed).ofBytes(file));
            QJsonValue value = whole;
            Mutation mutation(seed);
            for (quint32 times = 0; times <= seed % 3; ++times)
                value = mutation.ofValue(value);
            take(QJsonDocument(value.toObject()).toJson());
            if (QTest::currentTestFailed())
                qWarning("with the seed %u", seed);
        }
        qInfo("refused %d, wrong %d, run %d", m_refused, m_wrong, m_run);
        QVERIFY(m_refused > 0 && m_wrong > 0 && m_run > 1); // or the mutations are no test
    }
    void cleanup() { m_refused = m_wrong = m_run = 0; }
};

QTEST_GUILESS_MAIN(TestMutatedFlows)
#include "tst_mutatedflows.moc"
