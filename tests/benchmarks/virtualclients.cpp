// SPDX-License-Identifier: MIT
// bench_virtualclients PORT COUNT: the window opens so many virtual clients to a server on 127.0.0.1 and prints, as one
// JSON object, the seconds until all were open, the memory each took, and how late the window's event loop was
// meanwhile. Run by virtualclients.py.
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

#include "latenessprobe.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/workspaceautosave.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"

using namespace wsw;

namespace {

double residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // What is ours alone: the recording is a mapped file.
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_THREADED_GLIB", "1");
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    QTemporaryDir folder;
    qputenv("WSW_DATA_DIR", folder.path().toUtf8());
    QApplication app(argc, argv);
    const QString port = app.arguments().value(1);
    const int count = app.arguments().value(2, QStringLiteral("5000")).toInt();

    Settings settings;
    Language language;
    ThemeSwitcher theme;
    SessionRecordings recordings(folder.filePath(QStringLiteral("recordings")));
    auto workbench = Workbench::create(*recordings.claim());
    if (!workbench)
        qFatal("%s", qPrintable(workbench.error().message));
    WorkspaceDocument document;
    WorkspaceAutosave autosave(document, folder.filePath(QStringLiteral("unsaved")));
    SecretVault vault(nullptr);
    auto window = std::make_unique<MainWindow>(
        MainWindow::Parts{document, autosave, **workbench, vault, recordings, settings, theme, language});
    ConnectionProfile profile;
    profile.address = QStringLiteral("ws://127.0.0.1:%1/").arg(port);
    if (app.arguments().size() > 3)
        profile.engine = engineFromName(app.arguments().at(3)).value_or(EngineKind::Automatic);
    document.insert(profile);
    profile = document.workspace().connections.first();
    window->resize(1280, 800);
    window->show();
    bench::runFor(1000);

    const double before = residentBytes();
    ClientGroupStatus last;
    QEventLoop loop;
    QObject::connect(&**workbench, &Workbench::clientGroupChanged, &loop, [&](const ClientGroupStatus &status) {
        last = status;
        if (status.open + status.failed == count)
            loop.quit();
    });
    bench::LatenessProbe probe(*window);
    (*workbench)->openClientGroup(profile, {}, {count, 0});
    loop.exec();
    const std::vector<double> late = probe.finish();
    const double each = (residentBytes() - before) / count;
    std::printf("{\"seconds\": %.3f, \"bytes\": %.0f, \"failed\": %d, \"late_p99_ms\": %.2f, \"late_max_ms\": %.2f}\n",
                double(last.openedIn) / 1e6, each, last.failed, late[late.size() * 99 / 100], late.back());
    std::fflush(stdout);
    window.reset(); // looks at the workbench to its end
    return 0;
}
