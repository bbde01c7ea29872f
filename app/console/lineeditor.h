// SPDX-License-Identifier: MIT
#pragma once

#include <QQueue>
#include <QSocketNotifier>
#include <QStringDecoder>

#include <cstdio>
#include <memory>
#include <utility>

#include <histedit.h>

#include "console/inputhistory.h"
#include "console/linesource.h"

namespace wsw {

/// The keyboard of a terminal with line editing and history, by libedit, which reads the user's ~/.editrc. What others
/// write meanwhile goes above the line that is being typed. Never blocks the event loop. Ctrl+D on an empty line ends
/// it; Ctrl+C stays a signal.
class LineEditor : public LineSource
{
    Q_OBJECT

public:
    /// `prompt`: what may have terminal sequences in it, each between two '\1'.
    LineEditor(QByteArray prompt, InputHistory history, QObject *parent = nullptr);
    ~LineEditor() override; ///< the terminal is as it was before

    void start() override;
    void pause() override; ///< the prompt and what was typed stay
    void resume() override;
    /// Writes a whole line, which gets its end, above what is being typed.
    void printAbove(FILE *stream, const QByteArray &line);

private:
    struct Closer
    {
        void operator()(EditLine *editor) const { el_end(editor); }
        void operator()(HistoryW *history) const { history_wend(history); }
    };

    void bindKeys();
    void onReadable();
    void readKeys();
    void handleKeys();
    void take(const QString &line);
    void remember(const QString &line);
    void showPrompt(bool shown);
    void setEnded();
    /// Has libedit handle the next key, with all that belong to it; what was typed so far, and whether that is ended.
    std::pair<QString, bool> editOnce();
    bool waitForKey();
    int nextKey(wchar_t *key);
    void hideLine(); ///< called by libedit
    void clearLine();
    void flushAbove();
    void suspend();

    const QByteArray m_prompt;
    InputHistory m_history;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QQueue<char32_t> m_keys; ///< read and not yet handled
    QQueue<std::pair<FILE *, QByteArray>> m_above;
    QSocketNotifier m_notifier;
    std::unique_ptr<HistoryW, Closer> m_editorHistory;
    std::unique_ptr<EditLine, Closer> m_editor;
    std::pair<std::wstring, qsizetype> m_hidden; ///< the line and its cursor
    int m_taken = 0;                             ///< keys that the last editOnce() took
    bool m_started = false;
    bool m_paused = false;
    bool m_ended = false;
    bool m_shown = false;
    bool m_editing = false; ///< within editOnce(), which runs the event loop while a key sequence is incomplete
    bool m_afterEscape = false;
};

} // namespace wsw
