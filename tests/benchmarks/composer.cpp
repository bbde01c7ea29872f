// SPDX-License-Identifier: MIT
// A connection's page while 1 MiB of JSON is pasted, typed into, scrolled, formatted, undone and checked, in many lines
// and in one: how long the GUI thread is blocked at most. The draft goes into the workspace and its autosave as always.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <cstdio>
#include <functional>

#include "latenessprobe.h"
#include "message/json/jsontext.h"
#include "ui/connection/composer/composer.h"
#include "ui/connection/composer/composermemory.h"
#include "ui/connection/composer/editor/messageeditor.h"
#include "ui/connection/connectionpage.h"
#include "ui/profile/profilestarter.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/workspace/workspaceautosave.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"

using namespace wsw;

namespace {

QString oneLineOfJson(qsizetype size)
{
    QString json = QStringLiteral("[");
    for (int i = 0; json.size() < size; ++i)
        json += QStringLiteral("{\"id\":%1,\"name\":\"customer %1\",\"price\":12.50,\"open\":true},").arg(i);
    return json + QStringLiteral("null]");
}

class Measured
{
public:
    explicit Measured(QWidget &page)
        : m_page(page)
    {
    }

    void operator()(const char *name, const std::function<void()> &work)
    {
        bench::LatenessProbe probe(m_page);
        bench::runFor(20);
        work();
        bench::runFor(500);
        const std::vector<double> late = probe.finish();
        m_longest = std::max(m_longest, late.back());
        std::printf("  %-22s %7.1f ms\n", name, late.back());
        std::fflush(stdout);
    }
    double longest() const { return m_longest; }

private:
    QWidget &m_page;
    double m_longest = 0;
};

void press(QWidget &page, const QString &name)
{
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            button->click();
    }
}

double measure(QWidget &page, const QString &json)
{
    auto *editor = page.findChild<MessageEditor *>();
    Measured measured(page);
    editor->setText({});
    bench::runFor(200);
    measured("paste", [&] {
        QApplication::clipboard()->setText(json);
        editor->paste();
    });
    measured("type at the end", [&] { QTest::keyClicks(editor, QStringLiteral("x")); });
    measured("type in the middle", [&] {
        QTextCursor cursor(editor->document()->findBlockByNumber(editor->document()->blockCount() / 2));
        editor->setTextCursor(cursor);
        QTest::keyClicks(editor, QStringLiteral(" "));
    });
    measured("scroll", [&] {
        for (int part = 0; part <= 10; ++part) {
            editor->verticalScrollBar()->setValue(editor->verticalScrollBar()->maximum() * part / 10);
            bench::runFor(5);
        }
    });
    measured("undo", [&] {
        editor->undo();
        editor->undo();
    });
    measured("format over lines", [&] { press(page, QStringLiteral("Format over several lines")); });
    measured("format in one line", [&] { press(page, QStringLiteral("Format in one line")); });
    measured("preview", [&] { press(page, QStringLiteral("Preview of what will go out")); });
    measured("type with preview", [&] { QTest::keyClicks(editor, QStringLiteral(" ")); });
    measured("resize", [&] { page.resize(page.width() - 200, page.height()); });
    press(page, QStringLiteral("Preview of what will go out"));
    measured("autosave", [] { bench::runFor(1500); });
    measured("clear", [&] {
        editor->selectAll();
        editor->cut();
    });
    return measured.longest();
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    qputenv("WSW_DATA_DIR", folder.path().toUtf8());
    QApplication app(argc, argv);
    Settings settings;
    ThemeSwitcher theme;
    auto workbench = Workbench::create(folder.filePath(QStringLiteral("bench.wsrecording")));
    if (!workbench)
        qFatal("%s", qPrintable(workbench.error().message));
    WorkspaceDocument document;
    WorkspaceAutosave autosave(document, folder.filePath(QStringLiteral("unsaved")));
    ConnectionProfile profile;
    profile.contentType = ContentType::Json;
    SecretVault vault(nullptr);
    QWidget window;
    ProfileStarter starter(document, **workbench, vault, settings, &window);
    ComposerMemories memories;
    ConnectionPage page(document.insert(profile).id, document, **workbench, starter, settings, memories);
    page.resize(1200, 700);
    page.show();
    bench::runFor(500);

    const QString oneLine = oneLineOfJson(1024 * 1024);
    std::printf("longest block of the GUI thread, 1 MiB of JSON in one line:\n");
    double longest = measure(page, oneLine);
    const QString pretty = *formatJson(oneLineOfJson(600 * 1024), JsonLayout::Pretty);
    std::printf("%lld KiB in %lld lines:\n", qlonglong(pretty.size() / 1024), qlonglong(pretty.count(u'\n')));
    longest = std::max(longest, measure(page, pretty));
    std::printf("longest: %.1f ms (wanted: under 50)\n", longest);
    return longest < 50 ? 0 : 1;
}
