// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/labelfield.h"

#include <QKeyEvent>
#include <QToolTip>

#include "ui/theme.h"

namespace wsw {

LabelField::LabelField(QWidget *canvas)
    : QPlainTextEdit(canvas)
{
    hide();
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &LabelField::check);
}

void LabelField::open(const Subject &subject, const QRect &place)
{
    m_subject = subject;
    setAccessibleName(subject.name);
    setPlaceholderText(subject.placeholder);
    setLineWrapMode(subject.multiline ? WidgetWidth : NoWrap);
    setPlainText(subject.text);
    selectAll();
    const int height = fontMetrics().height() + 2 * frameWidth() + 6;
    QRect fitting = place;
    fitting.setHeight(subject.multiline ? std::max(place.height(), 3 * height) : height);
    fitting.moveCenter(place.center());
    const QRect canvas = parentWidget()->rect();
    fitting.moveLeft(std::clamp(fitting.left(), 0, std::max(0, canvas.width() - fitting.width())));
    fitting.moveTop(std::clamp(fitting.top(), 0, std::max(0, canvas.height() - fitting.height())));
    setGeometry(fitting);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

bool LabelField::event(QEvent *event)
{
    // Keys like Delete or F2 are the field's while it is open, not the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void LabelField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close(false);
    else if (enter && (!m_subject.multiline || event->modifiers().testFlag(Qt::ControlModifier)))
        close(true);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void LabelField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        close(true);
}

void LabelField::close(bool take)
{
    if (!isVisible())
        return;
    QToolTip::hideText();
    const Subject subject = std::exchange(m_subject, {});
    const QString text = subject.multiline ? toPlainText() : toPlainText().simplified();
    hide();
    if (take && subject.take && text != subject.text)
        subject.take(text);
    emit closed();
}

void LabelField::check()
{
    const Result<void> checked =
        m_subject.check && !toPlainText().trimmed().isEmpty() ? m_subject.check(toPlainText()) : Result<void>();
    QPalette colors = parentWidget()->palette();
    if (!checked)
        colors.setColor(QPalette::Text, themeColors().error);
    setPalette(colors);
    setAccessibleDescription(checked ? QString() : checked.error().message);
    if (!isVisible())
        return;
    if (checked)
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(QPoint(0, height())), checked.error().message, this);
}

} // namespace wsw
