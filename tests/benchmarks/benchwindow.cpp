// SPDX-License-Identifier: MIT
#include "benchwindow.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

#include "latenessprobe.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/workspace/workspaceautosave.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/recording/sessionrecordings.h"

namespace wsw::bench {

namespace {

std::unique_ptr<Workbench> createWorkbench(SessionRecordings &recordings)
{
    auto workbench = Workbench::create(*recordings.claim());
    if (!workbench)
        qFatal("%s", qPrintable(workbench.error().message));
    return std::move(*workbench);
}

} // namespace

/// In the order in which they need each other: the window goes first.
struct BenchWindow::Parts
{
    explicit Parts(const QString &folder)
        : recordings(folder + QStringLiteral("/recordings"))
        , workbench(createWorkbench(recordings))
        , autosave(document, folder + QStringLiteral("/unsaved"))
        , vault(nullptr)
        , window({document, autosave, *workbench, vault, recordings, settings, theme, language})
    {
    }

    Settings settings;
    Language language;
    ThemeSwitcher theme;
    SessionRecordings recordings;
    std::unique_ptr<Workbench> workbench;
    WorkspaceDocument document;
    WorkspaceAutosave autosave;
    SecretVault vault;
    MainWindow window;
};

BenchWindow::BenchWindow()
{
    qputenv("WSW_DATA_DIR", m_folder.path().toUtf8());
    m_parts = std::make_unique<Parts>(m_folder.path());
}

BenchWindow::~BenchWindow() = default;

MainWindow &BenchWindow::window() const
{
    return m_parts->window;
}

Workbench &BenchWindow::workbench() const
{
    return *m_parts->workbench;
}

WorkspaceDocument &BenchWindow::document() const
{
    return m_parts->document;
}

void BenchWindow::show()
{
    window().resize(1280, 800);
    window().show();
    runFor(1000);
}

void raiseFileLimit()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

double privateBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024;
    }
    return 0;
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double printLateness(const char *name, const std::vector<double> &milliseconds)
{
    const auto at = [&](double part) { return milliseconds.at(size_t(part * double(milliseconds.size() - 1))); };
    std::printf("  %-12s p50 %6.2f ms   p99 %6.2f ms   max %6.2f ms\n", name, at(0.5), at(0.99), milliseconds.back());
    return at(0.99);
}

} // namespace wsw::bench
