// SPDX-License-Identifier: MIT
#include "ui/connection/composer/messagepreview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/connection/composer/editor/longtext.h"
#include "ui/message/inspector/payloadtext.h"
#include "ui/message/messagetext.h"

namespace wsw {

namespace {
constexpr qsizetype mostTextShown = 256 * 1024;
constexpr qsizetype mostBytesShown = 16 * 1024;
} // namespace

MessagePreview::MessagePreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_content(new QPlainTextEdit(this))
{
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setUndoRedoEnabled(false);
    m_content->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_content->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_content->setMinimumHeight(m_content->fontMetrics().height() * 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_content, 1);
    retranslate();
}

void MessagePreview::showCheck(const DraftCheck &check)
{
    m_check = check;
    retranslate();
}

void MessagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessagePreview::retranslate()
{
    m_content->setAccessibleName(tr("Preview"));
    if (!m_check.content) {
        m_title->setText(tr("Nothing would go out."));
        m_content->clear();
        return;
    }
    const MessageContent &content = *m_check.content;
    const qsizetype shown = qMin(content.payload.size(), content.binary ? mostBytesShown : mostTextShown);
    const QString bytes = tr("%n byte(s)", nullptr, int(m_check.size));
    QString title = content.binary ? tr("Goes out as a binary message of %1.").arg(bytes)
                                   : tr("Goes out as a text message of %1.").arg(bytes);
    if (shown < m_check.size)
        title += QLatin1Char(' ') + tr("Its first %1 are shown.").arg(sizeText(shown));
    m_title->setText(title);
    const QByteArray head = content.payload.first(shown);
    m_content->setPlainText(longtext::toDocument(content.binary ? hexDump(head) : textOf(head)));
}

} // namespace wsw
