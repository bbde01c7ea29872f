// SPDX-License-Identifier: MIT
// A recording of ten million messages of 200 bytes in the main window: how long it takes to open, what memory it needs
// above the empty window, and how long the log takes to paint after a jump to any place.
// Arguments: messages (default 10000000), a file to use and keep. Exits with 1 if a wanted figure is missed.
#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

#include "benchwindow.h"
#include "latenessprobe.h"
#include "message/recordingwriter.h"
#include "ui/message/log/logview.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"

using namespace wsw;

namespace {

constexpr double wantedSeconds = 1.5;
constexpr double wantedMegabytes = 60;
constexpr double wantedPaint = 16; // milliseconds, 99th percentile
constexpr int rounds = 5;
constexpr int jumps = 1000;

void write(const QString &path, quint64 messages)
{
    auto writer = RecordingWriter::create(path);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    QByteArray payload = "{\"type\":1,\"orderId\":0000000000,\"content\":\"";
    const qsizetype digits = payload.indexOf("0000000000");
    payload += QByteArray("two soups, one bread; ").repeated(10);
    payload.truncate(198);
    payload += "\"}";
    Message message;
    message.connection = 1;
    message.time = currentTime();
    for (quint64 i = 0; i < messages; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(10, '0');
        payload.replace(digits, number.size(), number);
        message.time += 10;
        message.direction = i % 3 == 0 ? Direction::Out : Direction::In;
        message.payload = payload;
        (*writer)->append(message);
    }
    if (const auto flushed = (*writer)->flush(); !flushed)
        qFatal("%s", qPrintable(flushed.error().message));
}

/// Seconds until its rows are painted.
double open(LogTabs &tabs, const QString &path)
{
    QEventLoop loop;
    QObject::connect(&tabs, &LogTabs::fileOpened, &loop, &QEventLoop::quit);
    QObject::connect(&tabs, &LogTabs::fileRefused, &loop,
                     [](const Error &error) { qFatal("%s", qPrintable(error.message)); });
    QElapsedTimer timer;
    timer.start();
    if (const auto opened = tabs.openFile(path); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    loop.exec();
    tabs.current().findChild<LogView *>()->viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e9;
}

std::vector<double> paintAnywhere(LogView &view)
{
    QRandomGenerator random(1);
    std::vector<double> milliseconds;
    QElapsedTimer timer;
    for (int jump = 0; jump < jumps; ++jump) {
        timer.start();
        view.verticalScrollBar()->setValue(random.bounded(view.verticalScrollBar()->maximum()));
        view.viewport()->repaint();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const quint64 messages = app.arguments().value(1, QStringLiteral("10000000")).toULongLong();
    QTemporaryDir folder;
    const QString path = app.arguments().value(2, folder.filePath(QStringLiteral("long.wsrecording")));
    if (!QFile::exists(path))
        write(path, messages);
    bench::BenchWindow bench;
    bench.show();
    LogTabs &tabs = *bench.window().findChild<LogTabs *>();

    std::vector<double> seconds;
    double empty = 0;
    double opened = 0;
    for (int round = 0; round < rounds; ++round) {
        tabs.closeCurrent();
        bench::runFor(200);
        if (round == 0)
            empty = bench::privateBytes();
        seconds.push_back(open(tabs, path));
        opened = std::max(opened, bench::privateBytes());
    }
    LogView &view = *tabs.current().findChild<LogView *>();
    const std::vector<double> paints = paintAnywhere(view);
    opened = std::max(opened, bench::privateBytes());

    const double megabytes = (opened - empty) / 1e6;
    std::printf("a recording of %d messages of 200 bytes in the window:\n", view.model().rowCount());
    std::printf("  opened and painted in %.2f s, the median of %d   (wanted: at most %.1f)\n", bench::median(seconds),
                rounds, wantedSeconds);
    std::printf("  private memory above the empty window's: %.1f MB   (wanted: at most %.0f)\n", megabytes,
                wantedMegabytes);
    const double p99 = bench::printLateness("painting", paints);
    std::printf("  after a jump to any place   (wanted: p99 at most %.0f ms)\n", wantedPaint);
    return bench::median(seconds) <= wantedSeconds && megabytes <= wantedMegabytes && p99 <= wantedPaint ? 0 : 1;
}
