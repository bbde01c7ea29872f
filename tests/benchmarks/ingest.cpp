// SPDX-License-Identifier: MIT
// Messages a second from a socket into the recording, published; beside a bare QWebSocket that only counts, and node ws
// that writes JSON lines. In turn, several rounds, the median of each. Argument: messages a round (default 1000000).
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>

#include "framesender.h"
#include "message/recordingwriter.h"
#include "websocket/connection.h"
#include "workspace/workbench.h"

using namespace wsw;

namespace {

constexpr int rounds = 5;

double bareRate(const QUrl &url, quint64 count)
{
    QWebSocket socket;
    QEventLoop loop;
    QElapsedTimer timer;
    quint64 received = 0;
    QObject::connect(&socket, &QWebSocket::connected, &loop, [&] { timer.start(); });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &loop, [&](const QString &) {
        if (++received == count)
            loop.quit();
    });
    socket.open(url);
    loop.exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    socket.abort();
    return double(count) / seconds;
}

double recordedRate(const QUrl &url, quint64 count, const QString &path)
{
    auto writer = RecordingWriter::create(path);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    ConnectionOptions options;
    options.url = url;
    Connection connection(1, options);
    QEventLoop loop;
    QElapsedTimer timer;
    QObject::connect(&connection, &Connection::logged, &loop,
                     [&](const Message &message) { (*writer)->append(message); });
    QObject::connect(&connection, &Connection::opened, &loop, [&] { timer.start(); });
    QObject::connect(writer->get(), &RecordingWriter::grew, &loop, [&](quint64 published) {
        if (published >= count + 1) // the opening is a record, too
            loop.quit();
    });
    connection.open();
    loop.exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    connection.abort();
    return double(count) / seconds;
}

/// The window's way: by the workbench, which also looks for the latency's key.
double workbenchRate(const QUrl &url, quint64 count, const QString &path, const QString &pairKey)
{
    auto workbench = Workbench::create(path);
    if (!workbench)
        qFatal("%s", qPrintable(workbench.error().message));
    ConnectionProfile profile;
    profile.id = QStringLiteral("bench");
    profile.address = url.toString();
    profile.pairKey = pairKey;
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    QObject::connect(workbench->get(), &Workbench::recordingGrew, &loop, [&](quint64 published) {
        if (published >= count + 1)
            loop.quit();
    });
    (*workbench)->openConnection(profile);
    loop.exec();
    return double(count) / (double(timer.nsecsElapsed()) / 1e9);
}

double nodeRate(const QUrl &url, quint64 count, const QString &path)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"), {QStringLiteral(WSW_SOURCE_DIR "/tests/benchmarks/ingest-node.js"),
                                        url.toString(), QString::number(count), path});
    node.waitForFinished(-1);
    return double(count) / node.readAllStandardOutput().trimmed().toDouble();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const quint64 count = app.arguments().value(1, QStringLiteral("1000000")).toULongLong();
    bench::FrameSender sender(bench::asciiText(64), count);
    QTemporaryDir folder;
    QList<double> bare;
    QList<double> recorded;
    QList<double> workbench;
    QList<double> paired;
    QList<double> node;
    for (int round = 0; round < rounds; ++round) {
        bare.append(bareRate(sender.url(), count));
        const QString path = folder.filePath(QStringLiteral("round%1.wsrecording").arg(round));
        recorded.append(recordedRate(sender.url(), count, path));
        QFile::remove(path);
        workbench.append(workbenchRate(sender.url(), count, path, {}));
        QFile::remove(path);
        paired.append(workbenchRate(sender.url(), count, path, QStringLiteral("id")));
        QFile::remove(path);
        const QString lines = folder.filePath(QStringLiteral("node.jsonl"));
        node.append(nodeRate(sender.url(), count, lines));
        QFile::remove(lines);
    }
    std::printf("ingest of 64-byte text messages, median of %d rounds of %llu:\n", rounds, qulonglong(count));
    std::printf("  bare QWebSocket, counting   %10.0f /s\n", median(bare));
    std::printf("  Connection into Recording   %10.0f /s\n", median(recorded));
    std::printf("  Workbench                   %10.0f /s\n", median(workbench));
    std::printf("  Workbench with a pair key   %10.0f /s\n", median(paired));
    std::printf("  node ws into JSON lines     %10.0f /s\n", median(node));
    std::printf("  ours / bare QWebSocket      %10.2f   (wanted: at least 0.6)\n", median(recorded) / median(bare));
    std::printf("  ours / node ws              %10.2f   (wanted: at least 2)\n", median(recorded) / median(node));
    return 0;
}
