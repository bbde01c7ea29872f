// SPDX-License-Identifier: MIT
#include "ui/connection/composer.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/message/messagetext.h"
#include "ui/theme.h"
#include "ui/widgets/errorline.h"

namespace wsw {

namespace {

const ContentType types[] = {ContentType::Text, ContentType::Json, ContentType::Hex, ContentType::Base64,
                             ContentType::File};

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QPlainTextEdit(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_fileHint(new QLabel(this))
    , m_inputs(new QStackedWidget(this))
    , m_typeLabel(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_size(new QLabel(this))
    , m_send(new QPushButton(this))
    , m_error(new ErrorLine(this))
{
    m_editor->setTabChangesFocus(true);
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setMinimumHeight(m_editor->fontMetrics().height() * 3);
    m_editor->installEventFilter(this);
    m_inputs->addWidget(m_editor);

    auto *filePage = new QWidget(this);
    auto *fileLayout = new QVBoxLayout(filePage);
    fileLayout->setContentsMargins(0, 0, 0, 0);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_browse);
    fileLayout->addLayout(fileRow);
    m_fileHint->setWordWrap(true);
    fileLayout->addWidget(m_fileHint);
    fileLayout->addStretch(1);
    m_inputs->addWidget(filePage);

    for (ContentType type : types)
        m_type->addItem(QString(), int(type));
    m_typeLabel->setBuddy(m_type);
    m_send->setIcon(themeIcon(QStringLiteral("send")));
    m_size->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout;
    row->addWidget(m_typeLabel);
    row->addWidget(m_type);
    row->addWidget(m_size);
    row->addStretch(1);
    row->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_inputs, 1);
    layout->addWidget(m_error);
    layout->addLayout(row);

    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        validate();
        emit draftChanged(draft());
    });
    connect(m_file, &QLineEdit::textChanged, this, &Composer::validate);
    connect(m_file, &QLineEdit::returnPressed, this, &Composer::send);
    connect(m_browse, &QPushButton::clicked, this, &Composer::chooseFile);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        m_inputs->setCurrentIndex(type() == ContentType::File ? 1 : 0);
        validate();
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    retranslate();
}

QString Composer::draft() const
{
    return m_editor->toPlainText();
}

void Composer::setDraft(const QString &text)
{
    if (text == draft())
        return;
    const QSignalBlocker blocker(m_editor);
    m_editor->setPlainText(text);
    validate();
}

void Composer::setSendEnabled(bool enabled, const QString &reason)
{
    m_sendEnabled = enabled;
    m_reason = reason;
    validate();
}

void Composer::send()
{
    if (!m_sendEnabled)
        return;
    const Result<MessageContent> content = messageContent(type(), written());
    if (content)
        emit submitted(*content);
    else
        m_error->setError(content.error().message);
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            m_send->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

ContentType Composer::type() const
{
    return ContentType(m_type->currentData().toInt());
}

QString Composer::written() const
{
    return type() == ContentType::File ? m_file->text() : draft();
}

void Composer::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File to Send"), QFileInfo(m_file->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void Composer::retranslate()
{
    m_editor->setAccessibleName(tr("Message"));
    m_editor->setPlaceholderText(tr("Type a message. Ctrl+Enter sends it."));
    m_file->setAccessibleName(tr("File to send"));
    m_file->setPlaceholderText(tr("Path of the file"));
    m_browse->setText(tr("Browse…"));
    m_fileHint->setText(tr("The file's bytes are sent as one binary message."));
    m_typeLabel->setText(tr("Message type"));
    const QStringList names = {tr("Text"), tr("JSON"), tr("Binary (hex)"), tr("Binary (base64)"), tr("File")};
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(i, names[i]);
    m_send->setText(tr("Send"));
    validate();
}

void Composer::validate()
{
    // A file is read when it is sent; until then its size tells enough.
    if (type() == ContentType::File) {
        const QFileInfo file(m_file->text());
        const bool usable = file.isFile() && file.isReadable();
        m_error->setError(
            m_file->text().isEmpty() || usable ? QString() : tr("There is no readable file “%1”.").arg(m_file->text()));
        m_size->setText(usable ? sizeText(file.size()) : QString());
        m_send->setEnabled(m_sendEnabled && usable);
    } else {
        const Result<MessageContent> content = messageContent(type(), draft());
        // An untouched editor is not a mistake.
        m_error->setError(content || draft().isEmpty() ? QString() : content.error().message);
        m_size->setText(content ? tr("%n byte(s)", nullptr, int(content->payload.size())) : QString());
        m_send->setEnabled(m_sendEnabled && content.has_value());
    }
    m_send->setToolTip(m_reason.isEmpty() ? tr("Send the message (Ctrl+Enter)") : m_reason);
}

} // namespace wsw
