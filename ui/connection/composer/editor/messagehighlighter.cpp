// SPDX-License-Identifier: MIT
#include "ui/connection/composer/editor/messagehighlighter.h"

#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolTip>

#include "message/json/jsontokenizer.h"
#include "ui/connection/composer/editor/longtext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

QTextCharFormat colored(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

/// Behind the end of a string that began before `from`.
qsizetype endOfString(const QString &text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return text.size();
}

bool endsInString(const QString &text, bool beginsInString)
{
    bool inside = beginsInString;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            inside = !inside;
        else if (text[i] == u'\\' && inside)
            ++i;
        else if (text[i] == QChar::LineSeparator)
            inside = false; // no string goes on in the next line
    }
    return inside;
}

bool continues(const QTextBlock &block)
{
    return block.previous().isValid() && block.previous().text().endsWith(longtext::continuation);
}

bool beginsInString(const QTextBlock &block)
{
    QTextBlock first = block;
    while (continues(first))
        first = first.previous();
    bool inside = false;
    for (; first != block; first = first.next())
        inside = endsInString(first.text(), inside);
    return inside;
}

} // namespace

MessageHighlighter::MessageHighlighter(QPlainTextEdit &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &MessageHighlighter::highlight);
    // Comes with every edit, scrolling and resizing. What is highlighted already is not touched again.
    connect(&editor, &QPlainTextEdit::updateRequest, &m_timer, qOverload<>(&QTimer::start));
    editor.viewport()->installEventFilter(this);
}

void MessageHighlighter::setJson(bool json)
{
    m_json = json;
    m_timer.start();
}

void MessageHighlighter::setVariables(bool shown, const VariableScope &scope)
{
    m_variables = shown;
    m_scope = scope;
    m_timer.start();
}

void MessageHighlighter::highlight()
{
    const QPoint bottomRight = m_editor.viewport()->rect().bottomRight();
    const QTextBlock last = m_editor.cursorForPosition(bottomRight).block();
    QTextBlock block = m_editor.cursorForPosition(QPoint()).block();
    bool inString = m_json && beginsInString(block);
    for (; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        const QString text = block.text();
        inString = inString && continues(block);
        const Ranges ranges = formats(text, inString);
        inString = m_json && endsInString(text, inString);
        QTextLayout *layout = block.layout();
        // An input method has formats of its own there.
        if (!layout->preeditAreaText().isEmpty() || layout->formats() == ranges)
            continue;
        layout->setFormats(ranges);
        m_editor.document()->markContentsDirty(block.position(), block.length());
    }
}

MessageHighlighter::Ranges MessageHighlighter::formats(const QString &block, bool beginsInString) const
{
    Ranges ranges;
    if (m_json)
        addJson(ranges, block, beginsInString);
    if (m_variables)
        addVariables(ranges, block);
    if (block.endsWith(longtext::continuation))
        ranges.append({int(block.size()) - 1, 1, colored(Qt::transparent)});
    return ranges;
}

void MessageHighlighter::addJson(Ranges &ranges, const QString &block, bool beginsInString) const
{
    const ThemeColors colors = themeColors();
    qsizetype from = 0;
    if (beginsInString) {
        from = endOfString(block, 0);
        ranges.append({0, int(from), colored(colors.success)});
    }
    QString text = block;
    text.replace(QChar(QChar::LineSeparator), u'\n');
    JsonTokenizer tokens(text, from);
    QTextLayout::FormatRange string;
    for (JsonToken token = tokens.next(); token.kind != JsonToken::Kind::End; token = tokens.next()) {
        QTextLayout::FormatRange range{int(token.position), int(token.length), {}};
        switch (token.kind) {
        case JsonToken::Kind::Colon:
            // A string before a colon is a key.
            if (!ranges.isEmpty() && ranges.last() == string)
                ranges.last().format = colored(colors.incoming);
            continue;
        case JsonToken::Kind::String: range.format = colored(colors.success); break;
        case JsonToken::Kind::Number: range.format = colored(colors.outgoing); break;
        case JsonToken::Kind::Literal: range.format = colored(colors.warning); break;
        case JsonToken::Kind::Invalid:
            // Where it is wrong is marked by the check; a string that goes on in the next block is no error at all.
            if (!token.isString)
                continue;
            range.format = colored(colors.success);
            break;
        default: continue;
        }
        ranges.append(range);
        string = token.kind == JsonToken::Kind::String ? range : QTextLayout::FormatRange{};
    }
}

void MessageHighlighter::addVariables(Ranges &ranges, const QString &block) const
{
    for (VariableUse use = nextVariable(block, 0); use.length > 0;
         use = nextVariable(block, use.position + use.length)) {
        const bool isKnown = m_scope.preview(block.mid(use.position, use.length)).has_value();
        QTextCharFormat format = colored(isKnown ? themeColors().incoming : themeColors().error);
        format.setFontItalic(true);
        if (!isKnown)
            format.setFontUnderline(true);
        ranges.append({int(use.position), int(use.length), format});
    }
}

bool MessageHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString tip = variableTip(help->pos()); !tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip, &m_editor);
            return true;
        }
    }
    if (event->type() == QEvent::PaletteChange)
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

QString MessageHighlighter::variableTip(const QPoint &position) const
{
    if (!m_variables)
        return {};
    const QTextCursor cursor = m_editor.cursorForPosition(position);
    const QString block = cursor.block().text();
    for (VariableUse use = nextVariable(block, 0); use.length > 0;
         use = nextVariable(block, use.position + use.length)) {
        if (cursor.positionInBlock() < use.position || cursor.positionInBlock() >= use.position + use.length)
            continue;
        constexpr qsizetype mostShown = 400;
        const Result<QString> value = m_scope.preview(block.mid(use.position, use.length));
        return (value ? use.inside + QStringLiteral(" = ") + value->left(mostShown) : value.error().message)
            .toHtmlEscaped();
    }
    return {};
}

} // namespace wsw
