// SPDX-License-Identifier: MIT
// The main window while 200,000 messages of 64 bytes a second arrive for ten seconds and the log follows: how late the
// GUI thread's event loop is, and whether the recording has every message. Beside it the same window at rest.
// Arguments: messages a second (default 200000), seconds (default 10).
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include "framesender.h"
#include "latenessprobe.h"
#include "message/recordingreader.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/workspaceautosave.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/sessionrecordings.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"

using namespace wsw;
using bench::LatenessProbe;
using bench::runFor;

namespace {

void print(const char *name, const std::vector<double> &late)
{
    const auto at = [&](double part) { return late.at(size_t(part * double(late.size() - 1))); };
    std::printf("  %-12s p50 %6.2f ms   p99 %6.2f ms   max %6.2f ms\n", name, at(0.5), at(0.99), late.back());
}

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
    QTemporaryDir folder;
    qputenv("WSW_DATA_DIR", folder.path().toUtf8());
    QApplication app(argc, argv);
    const quint64 rate = app.arguments().value(1, QStringLiteral("200000")).toULongLong();
    const quint64 seconds = app.arguments().value(2, QStringLiteral("10")).toULongLong();
    bench::FrameSender sender(bench::asciiText(64), rate * seconds, rate);

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
    window->resize(1280, 800);
    window->show();
    runFor(1000);

    LatenessProbe atRest(*window);
    runFor(2000);
    const std::vector<double> rest = atRest.finish();

    ConnectionProfile profile;
    profile.id = newProfileId();
    profile.name = QStringLiteral("stream");
    profile.address = sender.url().toString();
    QEventLoop loop;
    QObject::connect(workbench->get(), &Workbench::connectionChanged, &loop, [&](const ConnectionStatus &status) {
        if (status.wasOpen && status.state == ConnectionState::Closed)
            loop.quit();
    });
    QElapsedTimer timer;
    timer.start();
    LatenessProbe loaded(*window);
    (*workbench)->openConnection(profile);
    loop.exec();
    const double took = double(timer.elapsed()) / 1000;
    const std::vector<double> late = loaded.finish();

    std::printf("the window's event loop, %llu messages of 64 bytes a second for %llu s (arrived in %.2f s):\n",
                qulonglong(rate), qulonglong(seconds), took);
    print("at rest", rest);
    print("streaming", late);
    std::printf("  missing from the recording: %lld of %llu   (wanted: 0; p99 under 16 ms)\n",
                qlonglong(rate * seconds) - qlonglong(receivedTexts((*workbench)->recording())),
                qulonglong(rate * seconds));
    window.reset(); // looks at the workbench to its end
    workbench->reset();
    return 0;
}
