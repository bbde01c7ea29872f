// SPDX-License-Identifier: MIT
// The main window while 200,000 messages of 64 bytes a second arrive for ten seconds and the log follows: how late the
// GUI thread's event loop is, and whether the recording has every message. Beside it the same window at rest.
// Arguments: messages a second (default 200000), seconds (default 10).
#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

#include "benchwindow.h"
#include "framesender.h"
#include "latenessprobe.h"
#include "message/recordingreader.h"

using namespace wsw;
using bench::LatenessProbe;
using bench::runFor;

namespace {

quint64 receivedTexts(const std::shared_ptr<const RecordingIndex> &index)
{
    const auto reader = RecordingReader::attach(index);
    quint64 count = 0;
    (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
        count += message.kind == MessageKind::Text ? 1 : 0;
        return true;
    });
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_THREADED_GLIB", "1");
    QApplication app(argc, argv);
    const quint64 rate = app.arguments().value(1, QStringLiteral("200000")).toULongLong();
    const quint64 seconds = app.arguments().value(2, QStringLiteral("10")).toULongLong();
    bench::FrameSender sender(bench::asciiText(64), rate * seconds, rate);

    bench::BenchWindow bench;
    bench.show();

    LatenessProbe atRest(bench.window());
    runFor(2000);
    const std::vector<double> rest = atRest.finish();

    ConnectionProfile profile;
    profile.id = newProfileId();
    profile.name = QStringLiteral("stream");
    profile.address = sender.url().toString();
    QEventLoop loop;
    QObject::connect(&bench.workbench(), &Workbench::connectionChanged, &loop, [&](const ConnectionStatus &status) {
        if (status.wasOpen && status.state == ConnectionState::Closed)
            loop.quit();
    });
    QElapsedTimer timer;
    timer.start();
    const double cpu = bench::threadSeconds();
    LatenessProbe loaded(bench.window());
    bench.workbench().openConnection(profile);
    loop.exec();
    const double took = double(timer.elapsed()) / 1000;
    const double busy = (bench::threadSeconds() - cpu) / took;
    const std::vector<double> late = loaded.finish();

    std::printf("the window's event loop, %llu messages of 64 bytes a second for %llu s (arrived in %.2f s):\n",
                qulonglong(rate), qulonglong(seconds), took);
    bench::printLateness("at rest", rest);
    bench::printLateness("streaming", late);
    std::printf("  the GUI thread took %.0f %% of a core   (wanted: under 60 at 100,000 a second)\n", busy * 100);
    std::printf("  missing from the recording: %lld of %llu   (wanted: 0; p99 under 16 ms)\n",
                qlonglong(rate * seconds) - qlonglong(receivedTexts(bench.workbench().recording())),
                qulonglong(rate * seconds));
    return 0;
}
