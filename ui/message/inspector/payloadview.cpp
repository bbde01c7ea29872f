// SPDX-License-Identifier: MIT
#include "ui/message/inspector/payloadview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/message/background.h"
#include "ui/message/log/logrowpainter.h"
#include "ui/message/messagetext.h"

namespace wsw {

namespace {

/// Looking for word boundaries takes Qt time in the square of a line's length: 10 s for half a million characters.
bool hasLongLine(const QString &text)
{
    constexpr qsizetype most = 4096;
    for (qsizetype from = 0; text.size() - from > most;) {
        const qsizetype end = text.lastIndexOf(QLatin1Char('\n'), from + most);
        if (end < from)
            return true;
        from = end + 1;
    }
    return false;
}

} // namespace

PayloadView::PayloadView(Representation representation, QWidget *parent)
    : InspectorTab(parent)
    , m_representation(representation)
    , m_edit(new QPlainTextEdit)
    , m_note(new QWidget)
    , m_noteText(new QLabel)
    , m_showAll(new QToolButton)
{
    m_edit->setReadOnly(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setTabChangesFocus(true);
    if (representation == Representation::Hex)
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    updateFont();

    auto *noteLayout = new QHBoxLayout(m_note);
    noteLayout->setContentsMargins(6, 2, 6, 2);
    noteLayout->addWidget(m_noteText, 1);
    noteLayout->addWidget(m_showAll);
    m_note->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_note);

    connect(m_showAll, &QToolButton::clicked, this, &PayloadView::showWhole);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_cut = false;
        showText(m_watcher.result());
    });
}

void PayloadView::clear()
{
    m_watcher.cancel();
    m_edit->clear();
    m_note->hide();
}

void PayloadView::setContentName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void PayloadView::showMessage(const InspectedMessage &message)
{
    m_watcher.cancel();
    m_address = message.address;
    m_size = message.size;
    // Tokens are looked for in the beginning alone.
    m_cut = message.isCut() && m_representation != Representation::Jwt;
    // Half of it is none: better nothing until all is wanted.
    const bool needsAll =
        m_cut
        && (m_representation == Representation::Json
            || (m_representation == Representation::Base64 && message.head.kind == MessageKind::Text));
    if (m_cut && m_representation == Representation::Frame)
        return showWhole(); // its few lines say how much of the payload is there
    showText(needsAll ? Result<QString>(QString()) : payloadText(viewOf(message.head), m_representation));
}

void PayloadView::showWhole()
{
    m_showAll->setEnabled(false);
    m_watcher.setFuture(runInBackground<Result<QString>>(
        [address = m_address, representation = m_representation](QPromise<Result<QString>> &promise) {
            const Result<Message> message = wholeMessage(address);
            promise.addResult(message ? payloadText(viewOf(*message), representation)
                                      : Result<QString>(Failure(message.error())));
        }));
}

void PayloadView::showText(const Result<QString> &text)
{
    const QString shown = text ? *text : text.error().message;
    m_edit->setWordWrapMode(hasLongLine(shown) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->setPlainText(shown);
    updateNote();
}

void PayloadView::updateNote()
{
    m_note->setVisible(m_cut);
    m_showAll->setVisible(m_size <= shownAtMost);
    m_showAll->setEnabled(true);
    m_showAll->setText(tr("Show all"));
    const QString size = sizeText(m_size);
    const bool empty = m_edit->document()->isEmpty();
    if (m_size > shownAtMost)
        m_noteText->setText(
            empty ? tr("The message has %1: too much to show here. Copy takes all of it.").arg(size)
                  : tr("The first %1 of %2. Copy takes all of it.").arg(sizeText(InspectedMessage::headBytes), size));
    else
        m_noteText->setText(empty ? tr("The message has %1.").arg(size)
                                  : tr("The first %1 of %2.").arg(sizeText(InspectedMessage::headBytes), size));
}

void PayloadView::updateFont()
{
    m_edit->setFont(LogRowPainter::messageFont(font()));
}

void PayloadView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFont();
    if (event->type() == QEvent::LanguageChange)
        updateNote();
}

} // namespace wsw
