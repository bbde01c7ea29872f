// SPDX-License-Identifier: MIT
#include "console/terminationwatcher.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wsw {

#ifdef Q_OS_WIN

namespace {

TerminationWatcher *watcher = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    QMetaObject::invokeMethod(watcher, &TerminationWatcher::terminationRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationWatcher::TerminationWatcher(QObject *parent)
    : QObject(parent)
{
    watcher = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

TerminationWatcher::~TerminationWatcher()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

#else

namespace {

// A signal handler may do little more than write(): the event loop hears of it through a pipe.
int signalPipe[2] = {-1, -1};

void onSignal(int number)
{
    // The same once more ends the program, should the event loop be held up: by a full disk, say.
    std::signal(number, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
}

} // namespace

TerminationWatcher::TerminationWatcher(QObject *parent)
    : QObject(parent)
{
    if (pipe(signalPipe) != 0)
        return; // no descriptors left: the signals keep their default, which ends the program
    for (const int end : signalPipe)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t count = read(signalPipe[0], &byte, 1);
        emit terminationRequested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

TerminationWatcher::~TerminationWatcher()
{
    if (signalPipe[0] < 0)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    delete findChild<QSocketNotifier *>();
    for (int &end : signalPipe) {
        close(end);
        end = -1;
    }
}

#endif

} // namespace wsw
