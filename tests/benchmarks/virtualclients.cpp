// SPDX-License-Identifier: MIT
// bench_virtualclients PORT COUNT: the window opens so many virtual clients to a server on 127.0.0.1 and prints, as one
// JSON object, the seconds until all were open, the memory each took, and how late the window's event loop was
// meanwhile. Run by virtualclients.py.
#include <QApplication>

#include <cstdio>

#include "benchwindow.h"
#include "latenessprobe.h"

using namespace wsw;

int main(int argc, char **argv)
{
    qputenv("QT_NO_THREADED_GLIB", "1");
    bench::raiseFileLimit();
    QApplication app(argc, argv);
    const QString port = app.arguments().value(1);
    const int count = app.arguments().value(2, QStringLiteral("5000")).toInt();

    bench::BenchWindow bench;
    ConnectionProfile profile;
    profile.address = QStringLiteral("ws://127.0.0.1:%1/").arg(port);
    if (app.arguments().size() > 3)
        profile.engine = engineFromName(app.arguments().at(3)).value_or(EngineKind::Automatic);
    bench.document().insert(profile);
    profile = bench.document().workspace().connections.first();
    bench.show();

    const double before = bench::privateBytes();
    ClientGroupStatus last;
    QEventLoop loop;
    QObject::connect(&bench.workbench(), &Workbench::clientGroupChanged, &loop, [&](const ClientGroupStatus &status) {
        last = status;
        if (status.open + status.failed == count)
            loop.quit();
    });
    bench::LatenessProbe probe(bench.window());
    bench.workbench().openClientGroup(profile, {}, {count, 0});
    loop.exec();
    const std::vector<double> late = probe.finish();
    const double each = (bench::privateBytes() - before) / count;
    std::printf("{\"seconds\": %.3f, \"bytes\": %.0f, \"failed\": %d, \"late_p99_ms\": %.2f, \"late_max_ms\": %.2f}\n",
                double(last.openedIn) / 1e6, each, last.failed, late[late.size() * 99 / 100], late.back());
    std::fflush(stdout);
    return 0;
}
