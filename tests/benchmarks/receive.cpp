// SPDX-License-Identifier: MIT
// Messages a second that an engine receives in client role and tells a receiver that counts: the wire engine beside
// Qt's, and the same through Connection. In turn, several rounds, the median of each. Argument: --engine qt|wire
// measures that one alone. Exits with 1 if a target is not met. About a minute.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "framesender.h"
#include "websocket/connection.h"
#include "websocket/connectionengine.h"
#include "websocket/engines.h"

using namespace wsw;

namespace {

constexpr int rounds = 7;

struct Load
{
    const char *name;
    QByteArray text;
    quint64 messages;
    double target; ///< wire / Qt
};

struct Pace
{
    double perSecond;
    double cpu; ///< of the receiving thread, nanoseconds a message
};

double threadCpu()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

/// Counts to the end of a load, from the opening.
class Stopwatch
{
public:
    explicit Stopwatch(quint64 messages)
        : m_messages(messages)
        , m_left(messages)
    {
    }
    void start()
    {
        m_cpu = threadCpu();
        m_timer.start();
    }
    void count()
    {
        if (--m_left > 0)
            return;
        const double messages = double(m_messages);
        m_pace = {messages / double(m_timer.nsecsElapsed()) * 1e9, (threadCpu() - m_cpu) / messages};
        m_loop.quit();
    }
    Pace wait()
    {
        m_loop.exec();
        return m_pace;
    }
    QObject *context() { return &m_loop; }

private:
    const quint64 m_messages;
    quint64 m_left;
    QElapsedTimer m_timer;
    double m_cpu = 0;
    Pace m_pace = {};
    QEventLoop m_loop;
};

void failOn(const Error &error)
{
    qFatal("%s", qPrintable(error.message));
}

void failOnClose(const CloseInfo &close)
{
    qFatal("closed before all was received: %d %s", close.code, qPrintable(close.reason));
}

using Measurement = Pace (*)(const ConnectionOptions &options, quint64 messages);

Pace enginePace(const ConnectionOptions &options, quint64 messages)
{
    const std::unique_ptr<ConnectionEngine> engine = std::move(*makeConnectionEngine(options));
    Stopwatch watch(messages);
    engine->setReceiver([&](MessageKind, const QByteArray &) { watch.count(); });
    QObject::connect(engine.get(), &ConnectionEngine::opened, watch.context(), [&] { watch.start(); });
    QObject::connect(engine.get(), &ConnectionEngine::failed, watch.context(), failOn);
    QObject::connect(engine.get(), &ConnectionEngine::closed, watch.context(), failOnClose);
    engine->open(options);
    const Pace pace = watch.wait();
    engine->disconnect(watch.context());
    return pace;
}

Pace connectionPace(const ConnectionOptions &options, quint64 messages)
{
    Connection connection(1, options);
    Stopwatch watch(messages);
    QObject::connect(&connection, &Connection::messageReceived, watch.context(), [&] { watch.count(); });
    QObject::connect(&connection, &Connection::opened, watch.context(), [&] { watch.start(); });
    QObject::connect(&connection, &Connection::failed, watch.context(), failOn);
    QObject::connect(&connection, &Connection::closed, watch.context(), failOnClose);
    connection.open();
    const Pace pace = watch.wait();
    connection.disconnect(watch.context());
    return pace;
}

double median(QList<Pace> paces, double Pace::*value)
{
    std::sort(paces.begin(), paces.end(), [&](const Pace &a, const Pace &b) { return a.*value < b.*value; });
    return paces.at(paces.size() / 2).*value;
}

/// The medians of each engine, in their order.
QList<Pace> measure(const Load &load, const QList<EngineKind> &engines, Measurement measurement)
{
    const bench::FrameSender sender(load.text, load.messages);
    QList<QList<Pace>> values(engines.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < engines.size(); ++i) {
            ConnectionOptions options;
            options.url = sender.url();
            options.engine = engines.at(i);
            values[i].append(measurement(options, load.messages));
        }
    }
    QList<Pace> medians;
    for (const QList<Pace> &paces : std::as_const(values))
        medians.append({median(paces, &Pace::perSecond), median(paces, &Pace::cpu)});
    return medians;
}

QList<EngineKind> enginesToMeasure(const QStringList &arguments)
{
    QList<EngineKind> engines = {EngineKind::Wire, EngineKind::Qt};
    if (const qsizetype option = arguments.indexOf(QStringLiteral("--engine")); option >= 0) {
        const auto engine = engineFromName(arguments.value(option + 1));
        engines = {engine.value_or(EngineKind::Qt)};
    }
    engines.removeIf([](EngineKind engine) {
        ConnectionOptions options;
        options.engine = engine;
        return !makeConnectionEngine(options);
    });
    return engines;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const QList<EngineKind> engines = enginesToMeasure(app.arguments());
    const Load loads[] = {
        {"64 B", bench::asciiText(64), 1500000, 2.5},
        {"1 KiB", bench::asciiText(1024), 400000, 1.6},
        {"64 KiB ASCII", bench::asciiText(65536), 20000, 0.9},
        {"64 KiB mixed UTF-8", bench::mixedText(65536), 3000, 2.3},
    };
    std::printf("text messages received a second (processor time of each), medians of %d rounds:\n", rounds);
    bool allMet = true;
    for (const Load &load : loads) {
        for (const bool whole : {false, true}) {
            std::printf("  %-19s %-10s", load.name, whole ? "Connection" : "engine");
            const QList<Pace> paces = measure(load, engines, whole ? connectionPace : enginePace);
            for (qsizetype i = 0; i < engines.size(); ++i) {
                std::printf("  %s %9.0f (%7.0f ns)", qPrintable(engineName(engines.at(i))), paces.at(i).perSecond,
                            paces.at(i).cpu);
            }
            if (engines.size() == 2) {
                const double ratio = paces.at(0).perSecond / paces.at(1).perSecond;
                std::printf("  ratio %5.2f, by CPU %5.2f", ratio, paces.at(1).cpu / paces.at(0).cpu);
                if (!whole) {
                    allMet = allMet && ratio >= load.target;
                    std::printf("  wanted >= %.1f  %s", load.target, ratio >= load.target ? "met" : "NOT MET");
                }
            }
            std::printf("\n");
            std::fflush(stdout);
        }
    }
    return allMet ? 0 : 1;
}
