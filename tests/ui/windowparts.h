// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/workspaceautosave.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"

namespace wsw {

/// Everything beneath the window, in a data folder of its own.
struct WindowParts
{
    WindowParts()
    {
        qputenv("WSW_DATA_DIR", QFile::encodeName(folder.path()));
        auto created = Workbench::create(folder.filePath(QStringLiteral("test.wsrecording")));
        if (created)
            workbench = std::move(*created);
        settings = std::make_unique<Settings>();
        recordings = std::make_unique<SessionRecordings>(folder.filePath(QStringLiteral("recordings")));
        autosave = std::make_unique<WorkspaceAutosave>(document, folder.filePath(QStringLiteral("unsaved")));
    }

    MainWindow::Parts forWindow()
    {
        return {document, *autosave, *workbench, vault, *recordings, *settings, theme, language};
    }

    QTemporaryDir folder;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SessionRecordings> recordings;
    WorkspaceDocument document;
    SecretVault vault{nullptr};
    std::unique_ptr<WorkspaceAutosave> autosave;
    ThemeSwitcher theme;
    Language language;
};

/// The visible child of a type by its accessible name.
template <typename Widget>
Widget *findNamed(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace wsw
