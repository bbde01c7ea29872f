// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

#include "ui/connection/composer/draftfields.h"
#include "workspace/server/clientpush.h"

class QPushButton;
class QSplitter;

namespace wsw {

class Composer;
struct ComposerMemory;
class SavedMessagesPanel;
class Settings;
class WorkspaceDocument;

/// What is pushed to a server's clients, the workspace's saved messages at its right, and to whom: the selected
/// clients, those that a filter lets through, or all. It says what is wanted by signals; the page does it.
class PushPanel : public QWidget
{
    Q_OBJECT

public:
    /// Shortcuts of saved messages work while `scope`, the server's page, is shown.
    PushPanel(WorkspaceDocument &document, Settings &settings, std::shared_ptr<ComposerMemory> memory, QWidget &scope);

    void showFields(const DraftFields &fields);
    DraftFields fields() const;
    MessageDraft draft() const;
    const std::shared_ptr<SendScope> &scope() const;
    void setVariables(const VariableScope &variables);
    /// What is known of the client that the preview is for, by variable.
    void setSample(const QHash<QString, QString> &variables);
    void setListening(bool listening);
    /// Whom there is to push to. `matching` is empty while nothing is filtered.
    void setClients(const QList<quint32> &selected, const std::optional<ClientFilter> &filter, int matching, int all);
    void pushToAll();
    void loadDraft(const MessageDraft &draft);

signals:
    void edited();
    void contentPushed(const wsw::Audience &audience, const wsw::MessageContent &content);
    void draftPushed(const wsw::Audience &audience, const wsw::MessageDraft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectSignals();
    /// The selected clients; those that a filter lets through, if none is; all, if nothing is filtered.
    Audience usualAudience() const;
    void push(const Audience &audience);
    void showSample();
    void updateButtons();
    void retranslate();

    WorkspaceDocument &m_document;
    Settings &m_settings;
    Composer *m_composer;
    SavedMessagesPanel *m_saved;
    QSplitter *m_splitter;
    QWidget *m_buttons;
    QPushButton *m_toSelected;
    QPushButton *m_toMatching;
    QPushButton *m_toAll;
    QHash<QString, QString> m_sample;
    QList<quint32> m_selected;
    std::optional<ClientFilter> m_filter;
    int m_matching = 0;
    int m_all = 0;
    bool m_listening = false;
};

} // namespace wsw
