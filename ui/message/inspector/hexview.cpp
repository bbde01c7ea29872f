// SPDX-License-Identifier: MIT
#include "ui/message/inspector/hexview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

#include "message/frameinfo.h"
#include "ui/message/background.h"
#include "ui/message/inspector/hexcolumns.h"
#include "ui/message/inspector/hexsearch.h"
#include "ui/message/log/logrowpainter.h"
#include "ui/message/messagetext.h"
#include "ui/theme.h"
#include "ui/widgets/label/unseenlabel.h"

namespace wsw {

namespace {

enum FindAs { FindText, FindBytes };

} // namespace

HexView::HexView(QWidget *parent)
    : InspectorTab(parent)
    , m_edit(new QPlainTextEdit)
    , m_offset(new QLineEdit)
    , m_findAs(new QComboBox)
    , m_find(new QLineEdit)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_status(new QLabel)
    , m_pageBefore(new QToolButton)
    , m_pageBehind(new QToolButton)
{
    m_edit->setReadOnly(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(m_edit, 1);
    updateFont();
    connectSignals();
    retranslate();
}

QWidget *HexView::buildTools()
{
    m_offset->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_findAs->addItems({QString(), QString()});
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_pageBefore->setArrowType(Qt::LeftArrow);
    m_pageBehind->setArrowType(Qt::RightArrow);
    m_previous->setIcon(themeIcon(QStringLiteral("arrow-up")));
    m_next->setIcon(themeIcon(QStringLiteral("arrow-down")));
    for (QToolButton *button : {m_previous, m_next, m_pageBefore, m_pageBehind})
        button->setAutoRaise(true);
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_offset);
    layout->addWidget(m_findAs);
    layout->addWidget(m_find, 2);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addStretch(1);
    layout->addWidget(m_status);
    layout->addWidget(m_pageBefore);
    layout->addWidget(m_pageBehind);
    return tools;
}

void HexView::connectSignals()
{
    m_edit->installEventFilter(this);
    m_find->installEventFilter(this);
    connect(m_offset, &QLineEdit::returnPressed, this, &HexView::goToTyped);
    connect(m_previous, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_pageBefore, &QToolButton::clicked, this, [this] { goTo((m_page - 1) * pageBytes, 0); });
    connect(m_pageBehind, &QToolButton::clicked, this, [this] { goTo((m_page + 1) * pageBytes, 0); });
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &HexView::updatePosition);
    connect(m_edit, &QWidget::customContextMenuRequested, this, &HexView::showMenu);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &HexView::onLoaded);
    connect(&m_finding, &QFutureWatcherBase::finished, this, &HexView::onFound);
}

void HexView::showMessage(const InspectedMessage &message)
{
    clear();
    m_size = message.size;
    m_bytes = contentOf(viewOf(message.head)).toByteArray();
    showPage(0);
    if (message.isCut())
        m_loading.setFuture(
            runInBackground<Result<QByteArray>>([address = message.address](QPromise<Result<QByteArray>> &promise) {
                promise.addResult(wholeContent(address));
            }));
}

void HexView::clear()
{
    m_loading.cancel();
    m_finding.cancel();
    m_bytes.clear();
    m_size = 0;
    m_page = 0;
    m_edit->clear();
}

void HexView::onLoaded()
{
    if (m_loading.isCanceled() || m_loading.future().resultCount() == 0)
        return;
    const Result<QByteArray> loaded = m_loading.result();
    m_loading.setFuture({}); // it would hold the bytes as well
    if (!loaded) {
        m_status->setText(loaded.error().message);
        return;
    }
    m_bytes = *loaded;
    m_size = m_bytes.size();
    if (m_edit->document()->isEmpty())
        showPage(m_page);
    updatePosition();
}

void HexView::showPage(qint64 page)
{
    m_page = page;
    const qint64 first = page * pageBytes;
    const qint64 count = qBound(qint64(0), m_bytes.size() - first, pageBytes);
    QString text = hexDump(QByteArrayView(m_bytes).sliced(count > 0 ? first : 0, count), first);
    text.chop(1); // no empty line at the end
    m_edit->setPlainText(text);
    updatePosition();
}

qint64 HexView::offsetAt(int position) const
{
    const QTextBlock block = m_edit->document()->findBlock(position);
    return m_page * pageBytes + block.blockNumber() * hexBytesPerLine + hexcolumns::byteAt(position - block.position());
}

qint64 HexView::cursorOffset() const
{
    return qMin(offsetAt(m_edit->textCursor().position()), qMax(m_size - 1, qint64(0)));
}

void HexView::goTo(qint64 offset, qint64 count)
{
    if (m_size == 0)
        return;
    offset = qBound(qint64(0), offset, m_size - 1);
    if (offset / pageBytes != m_page || m_edit->document()->isEmpty())
        showPage(offset / pageBytes);
    const qint64 onPage = offset - m_page * pageBytes;
    const qint64 last = qMin(onPage + qMax(count, qint64(1)), qMin(pageBytes, m_size - m_page * pageBytes)) - 1;
    const auto position = [this](qint64 byte) {
        const QTextBlock block = m_edit->document()->findBlockByNumber(int(byte / hexBytesPerLine));
        return block.position() + hexcolumns::columnOf(int(byte % hexBytesPerLine));
    };
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(position(onPage));
    if (count > 0)
        cursor.setPosition(position(last) + 2, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->centerCursor();
}

void HexView::goToTyped()
{
    const std::optional<qint64> offset = hexsearch::parseOffset(m_offset->text());
    if (!offset || *offset >= m_size) {
        m_status->setText(offset ? tr("The message ends before this offset: it has %1.").arg(sizeText(m_size))
                                 : tr("An offset is a number, such as 4096, 0x1000 or 1000h."));
        return;
    }
    goTo(*offset);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void HexView::find(bool forward)
{
    const Result<QByteArray> wanted = m_findAs->currentIndex() == FindBytes
                                          ? hexsearch::parseBytes(m_find->text())
                                          : Result<QByteArray>(m_find->text().toUtf8());
    if (!wanted || wanted->isEmpty()) {
        m_status->setText(wanted ? QString() : wanted.error().message);
        return;
    }
    m_foundLength = wanted->size();
    const bool hasSelection = m_edit->textCursor().hasSelection();
    const qint64 from = hasSelection ? offsetAt(m_edit->textCursor().selectionStart()) : cursorOffset();
    m_status->setText(tr("searching …"));
    m_finding.setFuture(runInBackground<qint64>(
        [bytes = m_bytes, wanted = *wanted, from = from + (hasSelection ? (forward ? 1 : -1) : 0),
         forward](QPromise<qint64> &promise) { promise.addResult(hexsearch::find(bytes, wanted, from, forward)); }));
}

void HexView::onFound()
{
    if (m_finding.isCanceled() || m_finding.future().resultCount() == 0)
        return;
    const qint64 at = m_finding.result();
    if (at < 0)
        m_status->setText(m_bytes.size() < m_size ? tr("not found in what was read so far") : tr("not found"));
    else
        goTo(at, m_foundLength);
}

bool HexView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return InspectorTab::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool press = event->type() == QEvent::KeyPress;
    const bool enter = watched == m_find && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (enter || key->key() == Qt::Key_F3) {
        event->accept();
        if (press)
            find(!(key->modifiers() & Qt::ShiftModifier));
        return true;
    }
    if (press && watched == m_edit && turnPage(key->key()))
        return true;
    return InspectorTab::eventFilter(watched, event);
}

/// Where the page ends and the message does not.
bool HexView::turnPage(int key)
{
    const int line = m_edit->textCursor().blockNumber();
    const bool up = (key == Qt::Key_Up || key == Qt::Key_PageUp) && line == 0 && m_page > 0;
    const bool down = (key == Qt::Key_Down || key == Qt::Key_PageDown) && line == m_edit->blockCount() - 1
                      && (m_page + 1) * pageBytes < m_size;
    if (up)
        goTo(m_page * pageBytes - hexBytesPerLine, 0);
    else if (down)
        goTo((m_page + 1) * pageBytes, 0);
    return up || down;
}

QByteArray HexView::selectedBytes() const
{
    const QTextCursor cursor = m_edit->textCursor();
    if (!cursor.hasSelection())
        return {};
    const qint64 first = offsetAt(cursor.selectionStart());
    const qint64 last = qMin<qint64>(offsetAt(cursor.selectionEnd() - 1), m_bytes.size() - 1);
    return m_bytes.sliced(qMin(first, last), last - qMin(first, last) + 1);
}

void HexView::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"), m_edit, &QPlainTextEdit::copy);
    copy->setShortcut(QKeySequence::Copy);
    QAction *asHex = menu->addAction(tr("Copy as Hex"), this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(selectedBytes().toHex(' ')));
    });
    QAction *asText = menu->addAction(tr("Copy as Text"), this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(selectedBytes()));
    });
    for (QAction *action : {copy, asHex, asText})
        action->setEnabled(m_edit->textCursor().hasSelection());
    menu->addAction(tr("Select All on This Page"), m_edit, &QPlainTextEdit::selectAll);
    menu->popup(m_edit->viewport()->mapToGlobal(position));
}

void HexView::updatePosition()
{
    const bool several = m_size > pageBytes;
    m_pageBefore->setVisible(several);
    m_pageBehind->setVisible(several);
    m_pageBefore->setEnabled(m_page > 0);
    m_pageBehind->setEnabled((m_page + 1) * pageBytes < m_size);
    const QLocale locale;
    const qint64 offset = cursorOffset();
    m_status->setText(m_size == 0
                          ? QString()
                          : tr("Byte %1 (0x%2) of %3")
                                .arg(locale.toString(offset), QString::number(offset, 16), locale.toString(m_size)));
}

void HexView::setContentName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void HexView::updateFont()
{
    m_edit->setFont(LogRowPainter::messageFont(font()));
}

void HexView::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &toolTip) {
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
    };
    m_offset->setAccessibleName(tr("Go to offset"));
    m_offset->setPlaceholderText(tr("Go to offset"));
    m_offset->setToolTip(tr("A byte's offset from 0, such as 4096 or 0x1000, then Enter"));
    nameUnlabelled(*m_findAs, tr("Find as"));
    m_findAs->setToolTip(tr("What is typed is a text, or bytes in hex"));
    m_findAs->setItemText(FindText, tr("Text"));
    m_findAs->setItemText(FindBytes, tr("Hex"));
    m_find->setAccessibleName(tr("Find bytes or text"));
    m_find->setPlaceholderText(tr("Find bytes or text"));
    name(m_previous, tr("Previous match"), tr("Previous match (Shift+F3)"));
    name(m_next, tr("Next match"), tr("Next match (Enter or F3)"));
    name(m_pageBefore, tr("Previous page"), tr("Previous page"));
    name(m_pageBehind, tr("Next page"), tr("Next page"));
    updatePosition();
}

void HexView::changeEvent(QEvent *event)
{
    InspectorTab::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFont();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wsw
