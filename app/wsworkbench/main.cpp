// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

#include "console/filelimit.h"
#include "console/terminationwatcher.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/notice/windownotice.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/workspaceautosave.h"
#include "ui/workspace/workspacedocument.h"
#include "version.h"
#include "workspace/recording/sessionrecordings.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"
#include "wsworkbench/firstpaint.h"
#ifdef WSW_HAS_KEYCHAIN
#include "workspace/secrets/systemkeychain.h"
#endif

namespace {

enum ExitStatus { Done = 0, NotSucceeded = 1, UsageError = 2 };

struct Arguments
{
    bool demo = false;
    QString workspace;
};

const char usage[] = "Usage: wsworkbench [--demo] [WORKSPACE]\n\n"
                     "WebSocket Workbench: a desktop workbench for WebSockets.\n\n"
                     "  --demo     Opens an example: a server, a connection to it and a flow.\n"
                     "  --help     Shows this help.\n"
                     "  --version  Shows the version.\n";

// These need no display, so they are looked for before there is an application.
bool answersWithoutWindow(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == QByteArrayView("--help") || argument == QByteArrayView("-h")) {
            fputs(usage, stdout);
            return true;
        }
        if (argument == QByteArrayView("--version") || argument == QByteArrayView("-v")) {
            fputs("wsworkbench " WSW_VERSION "\n", stdout);
            return true;
        }
    }
    return false;
}

// What is left once Qt has taken its own options.
bool parse(const QStringList &given, Arguments &arguments)
{
    for (const QString &argument : given.mid(1)) {
        if (argument == QLatin1String("--demo")) {
            arguments.demo = true;
        } else if (argument.startsWith(QLatin1Char('-'))) {
            fprintf(stderr, "wsworkbench: there is no option '%s'. See wsworkbench --help.\n", qPrintable(argument));
            return false;
        } else if (!arguments.workspace.isEmpty()) {
            fputs("wsworkbench: only one workspace can be opened at a time. See wsworkbench --help.\n", stderr);
            return false;
        } else {
            arguments.workspace = QDir::current().absoluteFilePath(argument);
        }
    }
    if (arguments.demo && !arguments.workspace.isEmpty()) {
        fputs("wsworkbench: --demo brings its own workspace; give one or the other.\n", stderr);
        return false;
    }
    return true;
}

// The session's recording; if the data folder can't hold it, one in the folder for temporary files.
struct Session
{
    std::unique_ptr<wsw::SessionRecordings> recordings;
    std::unique_ptr<wsw::Workbench> workbench;
    wsw::Error error; ///< why it is not in the data folder, or why there is none
};

wsw::Result<std::unique_ptr<wsw::Workbench>> createWorkbench(wsw::SessionRecordings &recordings)
{
    const wsw::Result<QString> path = recordings.claim();
    if (!path)
        return wsw::Failure(path.error());
    return wsw::Workbench::create(*path);
}

Session startSession()
{
    Session session;
    for (const QString &folder : {wsw::dataFolder(), QDir::tempPath() + QStringLiteral("/wsworkbench")}) {
        session.recordings = std::make_unique<wsw::SessionRecordings>(folder + QStringLiteral("/recordings"));
        auto workbench = createWorkbench(*session.recordings);
        if (workbench) {
            session.workbench = std::move(*workbench);
            break;
        }
        if (session.error.message.isEmpty())
            session.error = workbench.error();
    }
    return session;
}

// Nothing can be kept anywhere, so nothing is started; the window says why.
int runWithoutSession(const wsw::Error &error)
{
    wsw::WindowNotice window({wsw::Notice::Severity::Error,
                              [error] { return error.message; },
                              {{[] { return wsw::MainWindow::tr("Quit"); }, [] {}}}});
    QObject::connect(&window, &wsw::WindowNotice::dismissed, &window, &QWidget::close);
    window.resize(720, 120);
    window.show();
    QApplication::exec();
    return NotSucceeded;
}

std::unique_ptr<wsw::Keychain> systemKeychain()
{
#ifdef WSW_HAS_KEYCHAIN
    return std::make_unique<wsw::SystemKeychain>();
#else
    return nullptr;
#endif
}

int run(QApplication &app, const Arguments &arguments)
{
    wsw::Settings settings;
    wsw::Language language;
    language.setCurrent(settings.language().isEmpty() ? wsw::Language::systemChoice() : settings.language());
    wsw::ThemeSwitcher theme;
    theme.setTheme(settings.theme());

    Session session = startSession();
    if (!session.workbench)
        return runWithoutSession(session.error);
    int status = Done;
    {
        wsw::WorkspaceDocument document;
        wsw::WorkspaceAutosave autosave(document, wsw::dataFolder() + QStringLiteral("/unsaved"));
        wsw::SecretVault vault(systemKeychain());
        wsw::MainWindow window(
            {document, autosave, *session.workbench, vault, *session.recordings, settings, theme, language});
        wsw::TerminationWatcher termination;
        QObject::connect(&termination, &wsw::TerminationWatcher::terminationRequested, &window,
                         &wsw::MainWindow::quitNow);
        if (!session.error.message.isEmpty())
            window.sayRecordingIsElsewhere(session.error);
        if (arguments.demo)
            window.openDemo();
        else if (!arguments.workspace.isEmpty())
            window.openWorkspace(arguments.workspace);
        else
            window.openLastWorkspace();
        window.offerLeftovers();
        wsw::reportFirstPaint(window);
        window.show();
        status = app.exec();
    }
    const std::shared_ptr<const wsw::RecordingIndex> lastPart = session.workbench->recording();
    session.workbench.reset();
    session.recordings->release(lastPart->count() == 0);
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    if (answersWithoutWindow(argc, argv))
        return Done;
    // GLib's dispatcher costs time in proportion to the number of sockets; this spares the network thread of it and
    // leaves the desktop's integration of the GUI thread alone.
    qputenv("QT_NO_THREADED_GLIB", "1");
    wsw::raiseFileLimit();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wsworkbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("WebSocket Workbench"));
    QApplication::setApplicationVersion(QStringLiteral(WSW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.wsworkbench.Workbench"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    Arguments arguments;
    if (!parse(QApplication::arguments(), arguments))
        return UsageError;
    return run(app, arguments);
}
