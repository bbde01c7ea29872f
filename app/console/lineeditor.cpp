// SPDX-License-Identifier: MIT
#include "console/lineeditor.h"

#include <QEventLoop>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <cwchar>
#include <sys/ioctl.h>
#include <unistd.h>

namespace wsw {

namespace {

// The terminal turns this byte into a signal, so that it never comes from the keyboard: our own key for libedit to put
// the line aside with, for it alone knows which rows of the screen the line takes.
constexpr char hideKey = 0x1c;
constexpr char endOfInput = 0x04;
constexpr char32_t escape = 0x1b;
constexpr int escapeMs = 100; ///< the Escape key alone, or the beginning of a longer sequence

LineEditor *editorOf(EditLine *editor)
{
    void *data = nullptr;
    el_get(editor, EL_CLIENTDATA, &data);
    return static_cast<LineEditor *>(data);
}

} // namespace

LineEditor::LineEditor(QByteArray prompt, InputHistory history, QObject *parent)
    : LineSource(parent)
    , m_prompt(std::move(prompt))
    , m_history(std::move(history))
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    , m_editorHistory(history_winit())
    , m_editor(el_init("wsw", stdin, stdout, stderr))
{
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineEditor::onReadable);

    HistEventW event;
    history_w(m_editorHistory.get(), &event, H_SETSIZE, int(InputHistory::maxLines));
    for (const QString &line : m_history.lines())
        history_w(m_editorHistory.get(), &event, H_ENTER, line.toStdWString().c_str());

    EditLine *editor = m_editor.get();
    el_set(editor, EL_CLIENTDATA, this);
    el_set(editor, EL_SIGNAL, 0);
    el_set(editor, EL_EDITOR, "emacs");
    el_wset(editor, EL_HIST, history_w, m_editorHistory.get());
    const auto prompted = [](EditLine *asking) { return const_cast<char *>(editorOf(asking)->m_prompt.constData()); };
    el_set(editor, EL_PROMPT_ESC, static_cast<char *(*)(EditLine *)>(prompted), '\1');
    const auto read = [](EditLine *asking, wchar_t *key) { return editorOf(asking)->nextKey(key); };
    el_wset(editor, EL_GETCFN, static_cast<int (*)(EditLine *, wchar_t *)>(read));
    bindKeys();
}

LineEditor::~LineEditor()
{
    if (m_shown) {
        clearLine();
        showPrompt(false);
    }
    flushAbove();
}

void LineEditor::bindKeys()
{
    EditLine *editor = m_editor.get();
    const auto hide = [](EditLine *asking, int) -> unsigned char {
        editorOf(asking)->hideLine();
        return CC_REFRESH;
    };
    const auto suspended = [](EditLine *asking, int) -> unsigned char {
        editorOf(asking)->suspend();
        return CC_REDISPLAY;
    };
    using Function = unsigned char (*)(EditLine *, int);
    el_set(editor, EL_ADDFN, "wsw-hide", "Puts the line aside.", static_cast<Function>(hide));
    el_set(editor, EL_ADDFN, "wsw-suspend", "Stops the program.", static_cast<Function>(suspended));
    // Else the terminal stops us without libedit's knowing.
    el_set(editor, EL_SETTY, "-d", "susp=", nullptr);
    constexpr std::pair<const char *, const char *> keys[] = {
        {"^Z", "wsw-suspend"},        {"^R", "em-inc-search-prev"},      {"\\e[1~", "ed-move-to-beg"},
        {"\\e[4~", "ed-move-to-end"}, {"\\e[3~", "ed-delete-next-char"}, {"\\e[H", "ed-move-to-beg"},
        {"\\e[F", "ed-move-to-end"},  {"\\e[1;5C", "em-next-word"},      {"\\e[1;5D", "ed-prev-word"},
    };
    for (const auto &[key, function] : keys)
        el_set(editor, EL_BIND, key, function, nullptr);
    el_source(editor, nullptr);
    const char hideKeyText[] = {hideKey, 0};
    el_set(editor, EL_BIND, hideKeyText, "wsw-hide", nullptr);
    el_set(editor, EL_BIND, "-a", hideKeyText, "wsw-hide", nullptr);
}

void LineEditor::start()
{
    if (std::exchange(m_started, true))
        return;
    showPrompt(true);
    resume();
}

void LineEditor::pause()
{
    m_paused = true;
    m_notifier.setEnabled(m_editing);
}

void LineEditor::resume()
{
    m_paused = false;
    if (!m_started || m_ended)
        return;
    m_notifier.setEnabled(true);
    // Not from within the caller's own work: it may not expect lines yet.
    QMetaObject::invokeMethod(this, &LineEditor::handleKeys, Qt::QueuedConnection);
}

void LineEditor::showPrompt(bool shown)
{
    if (m_shown != shown)
        el_set(m_editor.get(), EL_UNBUFFERED, shown ? 1 : 0);
    m_shown = shown;
}

void LineEditor::onReadable()
{
    readKeys();
    if (!m_editing)
        handleKeys();
}

void LineEditor::readKeys()
{
    QByteArray bytes(4096, Qt::Uninitialized);
    const ssize_t size = read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (size <= 0) {
        setEnded(); // the terminal is gone
        return;
    }
    bytes.truncate(size);
    const QString text = m_decoder.decode(bytes);
    for (const uint key : text.toUcs4())
        m_keys.enqueue(char32_t(key));
}

void LineEditor::setEnded()
{
    if (std::exchange(m_ended, true))
        return;
    m_notifier.setEnabled(false);
    emit ended();
}

void LineEditor::handleKeys()
{
    // A search that ends with a key gives that key to the editor anew, which nobody but libedit knows of.
    while (!m_editing && (!m_keys.isEmpty() || m_taken > 1) && !m_paused && !m_ended) {
        const auto [line, isWhole] = editOnce();
        if (isWhole)
            take(line);
        else if (line == QChar::fromLatin1(endOfInput))
            setEnded();
    }
    if (!m_editing)
        flushAbove();
}

std::pair<QString, bool> LineEditor::editOnce()
{
    el_resize(m_editor.get());
    m_editing = true;
    m_taken = 0;
    int size = 0;
    const wchar_t *const typed = el_wgets(m_editor.get(), &size);
    m_editing = false;
    m_afterEscape = false;
    m_notifier.setEnabled(!m_paused && !m_ended);
    QString line = typed && size > 0 ? QString::fromWCharArray(typed, size) : QString();
    const bool isWhole = line.endsWith(u'\n') || line.endsWith(u'\r');
    if (isWhole) {
        line.chop(1);
        showPrompt(false);
    }
    return {line, isWhole};
}

void LineEditor::take(const QString &line)
{
    remember(line);
    emit lineRead(line.toUtf8());
    showPrompt(!m_ended);
}

void LineEditor::remember(const QString &line)
{
    HistEventW event;
    if (m_history.add(line))
        history_w(m_editorHistory.get(), &event, H_ENTER, line.toStdWString().c_str());
}

int LineEditor::nextKey(wchar_t *key)
{
    if (m_keys.isEmpty() && (m_taken == 0 || !waitForKey())) {
        errno = EINTR;
        return -1;
    }
    ++m_taken;
    const char32_t next = m_keys.dequeue();
    m_afterEscape = next == escape && !m_afterEscape;
    *key = wchar_t(next);
    return 1;
}

bool LineEditor::waitForKey()
{
    QEventLoop loop;
    QTimer giveUp;
    connect(&m_notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    connect(&giveUp, &QTimer::timeout, &loop, &QEventLoop::quit);
    if (m_afterEscape)
        giveUp.start(escapeMs);
    m_notifier.setEnabled(!m_ended);
    do {
        // Not 0: somebody ends the program.
        if (loop.exec() != 0)
            break;
    } while (m_keys.isEmpty() && !m_ended && !m_afterEscape);
    return !m_keys.isEmpty();
}

void LineEditor::hideLine()
{
    const LineInfoW *const line = el_wline(m_editor.get());
    m_hidden = {std::wstring(line->buffer, line->lastchar), line->cursor - line->buffer};
    el_cursor(m_editor.get(), int(line->lastchar - line->cursor));
    el_deletestr(m_editor.get(), int(m_hidden.first.size()));
}

void LineEditor::clearLine()
{
    m_keys.prepend(char32_t(hideKey));
    m_editing = true;
    int size = 0;
    el_wgets(m_editor.get(), &size);
    m_editing = false;
    fputs("\r\033[K", stdout);
    fflush(stdout);
}

void LineEditor::printAbove(FILE *stream, const QByteArray &line)
{
    m_above.enqueue({stream, line});
    if (!m_editing)
        flushAbove();
}

void LineEditor::flushAbove()
{
    if (m_above.isEmpty())
        return;
    if (m_shown)
        clearLine();
    while (!m_above.isEmpty()) {
        const auto [stream, line] = m_above.dequeue();
        fwrite(line.constData(), 1, size_t(line.size()), stream);
        fputc('\n', stream);
        fflush(stream);
    }
    if (!m_shown)
        return;
    el_winsertstr(m_editor.get(), m_hidden.first.c_str());
    el_cursor(m_editor.get(), int(m_hidden.second - qsizetype(m_hidden.first.size())));
    el_set(m_editor.get(), EL_REFRESH);
}

void LineEditor::suspend()
{
    el_set(m_editor.get(), EL_PREP_TERM, 0);
    fputs("\n", stdout);
    fflush(stdout);
    ::kill(0, SIGTSTP); // the whole job, as the terminal does
    el_set(m_editor.get(), EL_PREP_TERM, 1);
}

} // namespace wsw
