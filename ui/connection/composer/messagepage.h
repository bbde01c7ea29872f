// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/connectionprofile.h"
#include "workspace/workbench.h"

class QSplitter;

namespace wsw {

class Composer;
class ComposerMemories;
class RepeatBar;
class SavedMessagesPanel;
class Settings;
class WorkspaceDocument;

/// What is sent over one connection: the composer, its repetition beneath, and the workspace's saved messages at the
/// right.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    /// Shortcuts of saved messages work while `scope`, the connection's page, is shown.
    MessagePage(const QString &profile, WorkspaceDocument &document, Workbench &workbench, Settings &settings,
                ComposerMemories &memories, QWidget &scope);

    void showProfile(const ConnectionProfile &profile);
    void writeTo(ConnectionProfile &profile) const;
    void showStatus(const ConnectionStatus &status);
    void setVariables(const VariableScope &variables);
    MessageDraft draft() const; ///< what is in the composer
    void loadDraft(const MessageDraft &draft);

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
    RepeatBar *m_repeat;
    SavedMessagesPanel *m_saved;
    quint64 m_repeated = 0; ///< messages that were told
};

} // namespace wsw
