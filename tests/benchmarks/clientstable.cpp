// SPDX-License-Identifier: MIT
// The main window with the Clients table of a server of 10,000 clients, which another process is: how late the GUI
// thread's event loop is while they connect, at rest and during broadcasts of 100 bytes; deliveries a second, beside
// node ws's, in turn, medians; memory before, with them, and after the server's stop.
// Arguments: clients (default 10000), broadcasts of a round (default 20). Exits with 1 if a wanted figure is missed.
#include <QApplication>
#include <QProcess>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

#include "benchwindow.h"
#include "latenessprobe.h"

using namespace wsw;

namespace {

constexpr double wantedLateness = 16; // milliseconds
constexpr double wantedRatio = 1.1;
constexpr int rounds = 5;

/// The clients' process.
class CrowdProcess
{
public:
    CrowdProcess(quint16 port, int clients, int broadcasts)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_crowd"),
                        {QString::number(port), QString::number(clients), QString::number(broadcasts)});
    }
    ~CrowdProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Seconds until all were open. The event loop runs meanwhile, here and below.
    double open() { return answer("open "); }
    double deliveriesPerSecond()
    {
        m_process.write("\n");
        return answer("fanout ");
    }

private:
    double answer(const QByteArray &word)
    {
        QEventLoop loop;
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
        QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        while (!m_process.canReadLine()) {
            if (m_process.state() == QProcess::NotRunning)
                qFatal("bench_crowd ended");
            loop.exec();
        }
        const QByteArray line = m_process.readLine();
        if (!line.startsWith(word))
            qFatal("bench_crowd: %s", line.constData());
        return line.mid(word.size()).toDouble();
    }

    QProcess m_process;
};

/// node ws as the server of a crowd of its own.
class NodeServer
{
public:
    NodeServer(int clients, int broadcasts)
    {
        m_process.start(QStringLiteral("node"),
                        {QStringLiteral(WSW_SOURCE_DIR "/tests/benchmarks/wire/servers/server.js")});
        if (!m_process.waitForReadyRead(10000))
            qFatal("node ws does not start: packaging/test.sh installs it");
        const quint16 port = m_process.readLine().trimmed().split(' ').last().toUShort();
        m_crowd = std::make_unique<CrowdProcess>(port, clients, broadcasts);
        (void)m_crowd->open();
    }
    ~NodeServer()
    {
        m_crowd.reset();
        m_process.kill();
        m_process.waitForFinished();
    }
    double deliveriesPerSecond() { return m_crowd->deliveriesPerSecond(); }

private:
    QProcess m_process;
    std::unique_ptr<CrowdProcess> m_crowd;
};

/// Answers control.h's request as node's server does, which echoes nothing of it.
ServerProfile server()
{
    RuleBehaviour broadcast;
    broadcast.condition = {RuleCondition::Kind::Contains, QStringLiteral("!fanout"), {}, true};
    broadcast.action.kind = RuleAction::Kind::PushToAll;
    broadcast.action.text = QString(100, QLatin1Char('x'));
    ServerProfile profile;
    profile.name = QStringLiteral("crowd");
    profile.port = 0;
    profile.paths.first().behaviours = {newBehaviour(broadcast)};
    return profile;
}

bool print(const char *name, const std::vector<double> &late)
{
    return bench::printLateness(name, late) < wantedLateness;
}

void showPage(MainWindow &window, const QString &name)
{
    for (QTreeView *tree : window.findChildren<QTreeView *>()) {
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchRecursive);
        if (!found.isEmpty())
            tree->setCurrentIndex(found.first());
    }
}

template <typename Condition>
void waitUntil(Condition &&holds)
{
    while (!holds())
        bench::runFor(20);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_THREADED_GLIB", "1");
    bench::raiseFileLimit();
    QApplication app(argc, argv);
    const int clients = std::max(1, app.arguments().value(1, QStringLiteral("10000")).toInt());
    const int broadcasts = std::max(1, app.arguments().value(2, QStringLiteral("20")).toInt());
    NodeServer node(clients, broadcasts);

    bench::BenchWindow bench;
    MainWindow *window = &bench.window();
    Workbench &workbench = bench.workbench();
    const ServerProfile profile = *bench.document().server(bench.document().insert(server()).id);
    showPage(*window, profile.name);
    bench.show();

    const auto status = [&] { return workbench.serverStatus(profile.id); };
    const double before = bench::privateBytes() / 1e6;
    workbench.startServer(profile);
    waitUntil([&] { return status().state == ServerStatus::State::Listening; });
    auto crowd = std::make_unique<CrowdProcess>(quint16(QUrl(status().url()).port()), clients, broadcasts);
    bench::LatenessProbe connecting(*window);
    const double opening = crowd->open();
    waitUntil([&] { return status().clientCount == clients; });
    const std::vector<double> whileConnecting = connecting.finish();
    if (const QString file = qEnvironmentVariable("WSW_BENCH_SCREENSHOT"); !file.isEmpty())
        window->grab().save(file);

    bench::LatenessProbe resting(*window);
    bench::runFor(3000);
    const std::vector<double> atRest = resting.finish();
    const double with = bench::privateBytes() / 1e6;

    // In turn, so that a busy machine is busy for both; the first round warms up.
    std::vector<double> rates;
    std::vector<double> nodeRates;
    std::vector<double> whileBroadcasting;
    for (int round = 0; round <= rounds; ++round) {
        const double nodeRate = node.deliveriesPerSecond();
        bench::LatenessProbe loaded(*window);
        const double rate = crowd->deliveriesPerSecond();
        const std::vector<double> late = loaded.finish();
        if (round == 0)
            continue;
        nodeRates.push_back(nodeRate);
        rates.push_back(rate);
        whileBroadcasting.insert(whileBroadcasting.end(), late.begin(), late.end());
    }
    std::sort(whileBroadcasting.begin(), whileBroadcasting.end());

    crowd.reset();
    waitUntil([&] { return status().clientCount == 0; });
    workbench.stopServer(profile.id);
    waitUntil([&] { return status().state == ServerStatus::State::Stopped; });
    bench::runFor(2000);
    const double after = bench::privateBytes() / 1e6;

    std::printf("the window's event loop with the table of %d clients (open within %.2f s):\n", clients, opening);
    bool met = print("connecting", whileConnecting);
    met = print("idle", atRest) && met;
    met = print("broadcasts", whileBroadcasting) && met;
    std::printf("  wanted: p99 under %.0f ms\n", wantedLateness);
    const double ratio = bench::median(rates) / bench::median(nodeRates);
    std::printf("  deliveries of 100 bytes: %.0f /s; node ws %.0f /s: %.2f x   (wanted: %.1f)\n", bench::median(rates),
                bench::median(nodeRates), ratio, wantedRatio);
    std::printf("  memory: %.1f MB before, %.1f MB with them, %.1f MB after the stop\n", before, with, after);
    met = met && ratio >= wantedRatio;
    return met ? 0 : 1;
}
