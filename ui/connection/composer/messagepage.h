// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/workbench.h"

class QSplitter;

namespace wsw {

class Composer;
class SavedMessagesPanel;
class Settings;
class WorkspaceDocument;

/// What is sent over one connection: the composer, and the workspace's saved messages at its right.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    /// Shortcuts of saved messages work while `scope`, the connection's page, is shown.
    MessagePage(const QString &profile, WorkspaceDocument &document, Workbench &workbench, Settings &settings,
                QWidget &scope);

    void showProfile(const ConnectionProfile &profile);
    void writeTo(ConnectionProfile &profile) const;
    void showStatus(const ConnectionStatus &status);
    void setVariables(const VariableScope &variables);

signals:
    void edited();

private:
    void connectSignals();
    void restoreSplitter();

    const QString m_profile;
    WorkspaceDocument &m_document;
    Workbench &m_workbench;
    Settings &m_settings;
    QSplitter *m_splitter;
    Composer *m_composer;
    SavedMessagesPanel *m_saved;
};

} // namespace wsw
