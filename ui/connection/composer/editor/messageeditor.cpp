// SPDX-License-Identifier: MIT
#include "ui/connection/composer/editor/messageeditor.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include "ui/connection/composer/editor/longtext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

constexpr int slowBlock = 8000;

bool goesOn(const QTextBlock &block)
{
    return block.isValid() && block.text().endsWith(longtext::continuation);
}

} // namespace

MessageEditor::MessageEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setMinimumHeight(fontMetrics().height() * 3);
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEditor::takeText);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MessageEditor::leaveContinuation);
}

void MessageEditor::setText(const QString &text)
{
    if (text != m_text)
        setPlainText(longtext::toDocument(text));
}

void MessageEditor::replaceText(const QString &text)
{
    if (text == m_text)
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(longtext::toDocument(text));
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
}

void MessageEditor::takeText()
{
    // Highlighting, too, ends in textChanged().
    if (document()->revision() == m_revision)
        return;
    m_revision = document()->revision();
    QString text = longtext::fromDocument(document()->toRawText());
    if (text == m_text)
        return;
    m_text = std::move(text);
    markError(-1, 0);
    // What comes from assistive technology or an input method has not passed insertFromMimeData(). Not from here,
    // where the document is still being changed.
    QMetaObject::invokeMethod(this, &MessageEditor::splitLongBlocks, Qt::QueuedConnection);
    emit edited();
}

void MessageEditor::splitLongBlocks()
{
    // On the way back it would be one more step to be undone, without end.
    if (document()->characterCount() < slowBlock || document()->isRedoAvailable())
        return;
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.length() < slowBlock)
            continue;
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QString line = block.text();
        const bool goesOn = line.endsWith(longtext::continuation);
        line = longtext::toDocument(line.replace(QChar(QChar::LineSeparator), u'\n'));
        cursor.joinPreviousEditBlock();
        cursor.insertText(goesOn ? line + longtext::continuation : line);
        cursor.endEditBlock();
        block = cursor.block();
    }
}

void MessageEditor::markError(qsizetype position, qsizetype length)
{
    if (position == m_errorPosition && length == m_errorLength)
        return;
    m_errorPosition = position;
    m_errorLength = length;
    showError();
}

void MessageEditor::showError()
{
    if (m_errorPosition < 0) {
        setExtraSelections({});
        return;
    }
    const QString raw = document()->toRawText();
    // Nothing is there to be underlined at the text's end: the last character stands for it.
    const qsizetype start =
        longtext::toDocumentOffset(raw, qBound(qsizetype(0), m_errorPosition, qMax(m_text.size() - 1, qsizetype(0))));
    const qsizetype end = longtext::toDocumentOffset(raw, m_errorPosition + qMax(m_errorLength, qsizetype(1)));
    QTextEdit::ExtraSelection error;
    error.cursor = QTextCursor(document());
    error.cursor.setPosition(int(start));
    error.cursor.setPosition(int(qMin(end, raw.size())), QTextCursor::KeepAnchor);
    error.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    error.format.setUnderlineColor(themeColors().error);
    QColor background = themeColors().error;
    background.setAlphaF(0.18F);
    error.format.setBackground(background);
    setExtraSelections({error});
}

void MessageEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_errorPosition >= 0)
        showError();
    QPlainTextEdit::changeEvent(event);
}

int MessageEditor::historyStep(const QKeyEvent &event) const
{
    const int step = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (step == 0 || modifiers == Qt::ControlModifier)
        return step;
    if (modifiers != Qt::NoModifier)
        return 0;
    QTextCursor moved = textCursor();
    const bool moves = moved.movePosition(step < 0 ? QTextCursor::Up : QTextCursor::Down);
    return moves ? 0 : step;
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit submitRequested();
        return;
    }
    if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        // Qt would insert a line separator, which is not what anybody wants to send.
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    if (const int step = historyStep(*event)) {
        emit historyRequested(step);
        return;
    }
    if (!deleteAcrossBlocks(*event))
        QPlainTextEdit::keyPressEvent(event);
}

bool MessageEditor::deleteAcrossBlocks(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    const bool back = event.key() == Qt::Key_Backspace && cursor.atBlockStart() && goesOn(cursor.block().previous());
    const bool forward = event.key() == Qt::Key_Delete && cursor.positionInBlock() == cursor.block().length() - 2
                         && goesOn(cursor.block());
    if (!back && !forward)
        return false;
    // The two characters that hold the blocks together stay.
    cursor.setPosition(cursor.position() + (back ? -2 : 2));
    if (back)
        cursor.deletePreviousChar();
    else
        cursor.deleteChar();
    if (back)
        cursor.setPosition(cursor.position() + 2);
    else
        cursor.setPosition(cursor.position() - 2);
    setTextCursor(cursor);
    return true;
}

void MessageEditor::leaveContinuation()
{
    QTextCursor cursor = textCursor();
    const int position = cursor.position();
    const bool forward = position > m_lastPosition;
    m_lastPosition = position;
    const bool isBehindMark = position > 0 && document()->characterAt(position - 1) == longtext::continuation;
    if (!isBehindMark)
        return;
    cursor.setPosition(forward && !cursor.atEnd() ? position + 1 : position - 1,
                       cursor.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
}

QMimeData *MessageEditor::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(longtext::fromDocument(textCursor().selectedText()));
    return copied;
}

void MessageEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    textCursor().insertText(longtext::toDocument(source->text()));
    ensureCursorVisible();
}

} // namespace wsw
