// SPDX-License-Identifier: MIT
#pragma once

#include <QVariant>
#include <QWidget>

#include "ui/connection/composer/composermemory.h"
#include "ui/connection/composer/draftfields.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace wsw {

class DraftChecker;
class DraftSender;
class ErrorLine;
class FileField;
class JsonFormatter;
class MessageEditor;
class MessageHighlighter;
class MessagePreview;

/// Where a message is written: text, JSON, bytes as hex or base64, or a file; with {{variables}}. What can't be sent is
/// said beneath, with its position, and Send is off.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(std::shared_ptr<ComposerMemory> memory, QWidget *parent = nullptr);

    /// Instead of Send, beside the editor: whoever owns these calls submit() and gets draftSubmitted(), for it knows
    /// more variables than this composer; a file is read here all the same.
    void setSendButtons(QWidget *buttons);
    void showFields(const DraftFields &fields);
    DraftFields fields() const;
    MessageDraft draft() const;
    void setDraft(const MessageDraft &draft);
    /// Likewise, with the focus; what was typed can be brought back by undoing or from the history.
    void loadDraft(const MessageDraft &draft);
    /// What `{{…}}` stands for from now on.
    void setVariables(const VariableScope &variables);
    /// Values that stand for those which are known only when a message is sent: for the preview and the check alone.
    void setSampleVariables(const QHash<QString, QString> &values);
    /// By what everything of this connection is expanded.
    const std::shared_ptr<SendScope> &scope() const { return m_memory->scope; }
    /// Whether messages can be sent now; what is typed stays either way.
    void setSendEnabled(bool enabled, const QString &reason = {});
    bool isSendable() const { return m_sendEnabled && m_valid; }
    /// Sends what is typed, once it is checked. `context` comes back with the signal.
    void submit(const QVariant &context = {});
    /// Sends something else than what is typed.
    void sendDraft(const MessageDraft &draft, const QVariant &context = {});
    void setSavedMessagesShown(bool shown);
    void setRepeatShown(bool shown);
    /// After $counter went on elsewhere.
    void refreshPreview();

signals:
    void draftChanged();
    void submitted(const wsw::MessageContent &content, const QVariant &context);
    /// With send buttons of the owner's.
    void draftSubmitted(const wsw::MessageDraft &draft, const QVariant &context);
    void submitRequested(); ///< likewise: Ctrl+Enter
    void saveRequested();
    void savedMessagesToggled(bool shown);
    void repeatToggled(bool shown);
    void sendableChanged(bool sendable); ///< what is typed can be sent now

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectSignals();
    ContentType type() const;
    void setType(ContentType type);
    void onEdited();
    void submitOrRequest();
    void sendChecked(const QVariant &context);
    void showHistory(int step);
    void check();
    void showCheck(const DraftCheck &check);
    void updateSend();
    void retranslate();

    const std::shared_ptr<ComposerMemory> m_memory;
    MessageEditor *m_editor;
    MessageHighlighter *m_highlighter;
    JsonFormatter *m_formatter;
    FileField *m_file;
    QStackedWidget *m_inputs;
    MessagePreview *m_preview;
    QSplitter *m_splitter;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QCheckBox *m_variables;
    QToolButton *m_pretty;
    QToolButton *m_compact;
    QToolButton *m_showPreview;
    QToolButton *m_showRepeat;
    QToolButton *m_save;
    QToolButton *m_showSaved;
    QLabel *m_size;
    QPushButton *m_send;
    ErrorLine *m_error;
    DraftChecker *m_checker;
    DraftSender *m_sender;
    bool m_showing = false; ///< what changes is not an edit
    bool m_valid = false;
    std::optional<QVariant> m_sendWhenChecked; ///< the context of what waits for its check
    bool m_sendEnabled = false;
    QString m_reason;
    QHBoxLayout *m_inputRow = nullptr;
    QHash<QString, QString> m_samples;
    bool m_hasOwnButtons = true; ///< false: the owner's
};

} // namespace wsw
