// SPDX-License-Identifier: MIT
#include "ui/connection/composer/composer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/connection/composer/draftchecker.h"
#include "ui/connection/composer/draftsender.h"
#include "ui/connection/composer/editor/jsonformatter.h"
#include "ui/connection/composer/editor/messageeditor.h"
#include "ui/connection/composer/editor/messagehighlighter.h"
#include "ui/connection/composer/filefield.h"
#include "ui/connection/composer/messagepreview.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

namespace {

// As the choice shows them; a text file is a file there.
const ContentType types[] = {ContentType::Text, ContentType::Json, ContentType::Hex, ContentType::Base64,
                             ContentType::File};

} // namespace

Composer::Composer(std::shared_ptr<ComposerMemory> memory, QWidget *parent)
    : QWidget(parent)
    , m_memory(std::move(memory))
    , m_editor(new MessageEditor(this))
    , m_highlighter(new MessageHighlighter(*m_editor))
    , m_formatter(new JsonFormatter(*m_editor))
    , m_file(new FileField(this))
    , m_inputs(new QStackedWidget(this))
    , m_preview(new MessagePreview(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_typeLabel(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_variables(new QCheckBox(this))
    , m_pretty(new QToolButton(this))
    , m_compact(new QToolButton(this))
    , m_showPreview(new QToolButton(this))
    , m_showRepeat(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_showSaved(new QToolButton(this))
    , m_size(new QLabel(this))
    , m_send(new QPushButton(this))
    , m_error(new ErrorLine(this))
    , m_checker(new DraftChecker(this))
    , m_sender(new DraftSender(m_memory->scope, this))
{
    for (ContentType type : types)
        m_type->addItem(QString(), int(type));
    m_variables->setChecked(true);
    buildLayout();
    connectSignals();
    m_send->setEnabled(false);
    retranslate();
    check();
}

void Composer::buildLayout()
{
    m_inputs->addWidget(m_editor);
    m_inputs->addWidget(m_file);
    m_splitter->addWidget(m_inputs);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_preview->hide();
    m_typeLabel->setBuddy(m_type);
    m_send->setIcon(themeIcon(QStringLiteral("send")));
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_pretty->setIcon(themeIcon(QStringLiteral("braces")));
    m_compact->setIcon(themeIcon(QStringLiteral("fold-horizontal")));
    m_showPreview->setIcon(themeIcon(QStringLiteral("eye")));
    m_showPreview->setCheckable(true);
    m_showRepeat->setIcon(themeIcon(QStringLiteral("repeat")));
    m_showRepeat->setCheckable(true);
    m_save->setIcon(themeIcon(QStringLiteral("bookmark-plus")));
    m_showSaved->setIcon(themeIcon(QStringLiteral("bookmark")));
    m_showSaved->setCheckable(true);
    for (QToolButton *button : {m_pretty, m_compact, m_showPreview, m_showRepeat, m_save, m_showSaved})
        button->setAutoRaise(true);
    m_pretty->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    m_compact->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    m_showPreview->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_showRepeat->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_showSaved->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));

    auto *row = new QHBoxLayout;
    row->addWidget(m_typeLabel);
    row->addWidget(m_type);
    row->addWidget(m_variables);
    row->addWidget(m_pretty);
    row->addWidget(m_compact);
    row->addWidget(m_showPreview);
    row->addWidget(m_size);
    row->addStretch(1);
    row->addWidget(m_showRepeat);
    row->addWidget(m_save);
    row->addWidget(m_showSaved);
    row->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_inputRow = new QHBoxLayout;
    m_inputRow->addWidget(m_splitter, 1);
    layout->addLayout(m_inputRow, 1);
    layout->addWidget(m_error);
    layout->addLayout(row);
}

void Composer::connectSignals()
{
    connect(m_editor, &MessageEditor::edited, this, &Composer::onEdited);
    connect(m_editor, &MessageEditor::submitRequested, this, &Composer::submitOrRequest);
    connect(m_editor, &MessageEditor::historyRequested, this, &Composer::showHistory);
    connect(m_file, &FileField::edited, this, &Composer::onEdited);
    connect(m_file, &FileField::submitRequested, this, &Composer::submitOrRequest);
    connect(m_type, &QComboBox::currentIndexChanged, this, &Composer::onEdited);
    connect(m_variables, &QCheckBox::toggled, this, &Composer::onEdited);
    connect(m_pretty, &QToolButton::clicked, this, [this] { m_formatter->format(JsonLayout::Pretty); });
    connect(m_compact, &QToolButton::clicked, this, [this] { m_formatter->format(JsonLayout::Compact); });
    connect(m_formatter, &JsonFormatter::failed, this,
            [this](const Error &error) { m_error->setError(error.message); });
    connect(m_showPreview, &QToolButton::toggled, m_preview, &QWidget::setVisible);
    connect(m_showPreview, &QToolButton::toggled, this, &Composer::check);
    connect(m_showRepeat, &QToolButton::toggled, this, &Composer::repeatToggled);
    connect(m_save, &QToolButton::clicked, this, &Composer::saveRequested);
    connect(m_showSaved, &QToolButton::toggled, this, &Composer::savedMessagesToggled);
    connect(m_send, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_checker, &DraftChecker::checked, this, &Composer::showCheck);
    connect(m_sender, &DraftSender::prepared, this, [this](const MessageContent &content, const QVariant &context) {
        emit submitted(content, context);
        check(); // a preview shows the next one
    });
    connect(m_sender, &DraftSender::refused, this, [this](const Error &error) { m_error->setError(error.message); });
}

MessageDraft Composer::draft() const
{
    return {type(), isFile(type()) ? m_file->path() : m_editor->text(), m_variables->isChecked()};
}

void Composer::setDraft(const MessageDraft &draft)
{
    m_showing = true;
    setType(draft.type);
    m_variables->setChecked(draft.hasVariables);
    if (isFile(draft.type))
        m_file->showFile(draft.text, draft.type == ContentType::TextFile);
    else
        m_editor->replaceText(draft.text);
    m_showing = false;
    onEdited();
}

void Composer::loadDraft(const MessageDraft &draft)
{
    if (!this->draft().text.isEmpty())
        m_memory->history.add(this->draft());
    setDraft(draft);
    m_inputs->currentWidget()->setFocus();
}

void Composer::setSendButtons(QWidget *buttons)
{
    m_hasOwnButtons = false;
    m_send->hide();
    m_showRepeat->hide();
    m_inputRow->addWidget(buttons);
}

void Composer::showFields(const DraftFields &fields)
{
    if (fields == this->fields())
        return;
    m_showing = true;
    setType(fields.contentType);
    m_variables->setChecked(fields.hasVariables);
    m_editor->setText(fields.draft);
    m_file->showFile(fields.file, fields.contentType == ContentType::TextFile);
    m_showing = false;
    check();
}

DraftFields Composer::fields() const
{
    return {type(), m_editor->text(), m_variables->isChecked(), m_file->path()};
}

void Composer::setVariables(const VariableScope &variables)
{
    m_memory->scope->setVariables(variables);
    check();
}

void Composer::setSampleVariables(const QHash<QString, QString> &values)
{
    if (values == m_samples)
        return;
    m_samples = values;
    check();
}

void Composer::setSendEnabled(bool enabled, const QString &reason)
{
    m_sendEnabled = enabled;
    m_reason = reason;
    updateSend();
}

void Composer::sendDraft(const MessageDraft &draft, const QVariant &context)
{
    if (!m_sendEnabled)
        m_error->setError(m_reason);
    else if (m_hasOwnButtons || isFile(draft.type))
        m_sender->send(draft, context);
    else
        emit draftSubmitted(draft, context);
}

void Composer::setSavedMessagesShown(bool shown)
{
    m_showSaved->setChecked(shown);
}

void Composer::setRepeatShown(bool shown)
{
    m_showRepeat->setChecked(shown);
}

void Composer::refreshPreview()
{
    if (!m_preview->isHidden())
        check();
}

void Composer::submit(const QVariant &context)
{
    if (!m_sendEnabled)
        return;
    if (m_checker->isRunning())
        m_sendWhenChecked = context;
    else if (m_valid)
        sendChecked(context);
}

void Composer::submitOrRequest()
{
    if (m_hasOwnButtons)
        submit();
    else
        emit submitRequested();
}

void Composer::sendChecked(const QVariant &context)
{
    m_memory->history.add(draft());
    sendDraft(draft(), context);
}

void Composer::showHistory(int step)
{
    if (const std::optional<MessageDraft> found = m_memory->history.step(step, draft()))
        setDraft(*found);
}

ContentType Composer::type() const
{
    const auto chosen = ContentType(m_type->currentData().toInt());
    return chosen == ContentType::File && m_file->isText() ? ContentType::TextFile : chosen;
}

void Composer::setType(ContentType type)
{
    m_type->setCurrentIndex(m_type->findData(int(isFile(type) ? ContentType::File : type)));
}

void Composer::onEdited()
{
    if (m_showing)
        return;
    check();
    emit draftChanged();
}

void Composer::check()
{
    const MessageDraft draft = this->draft();
    const bool isJson = draft.type == ContentType::Json;
    m_inputs->setCurrentIndex(isFile(draft.type) ? 1 : 0);
    m_pretty->setVisible(isJson);
    m_compact->setVisible(isJson);
    m_highlighter->setJson(isJson);
    VariableScope scope = m_memory->scope->snapshot();
    for (auto it = m_samples.cbegin(); it != m_samples.cend(); ++it)
        scope.set(it.key(), it.value());
    m_highlighter->setVariables(draft.hasVariables, scope);
    m_sendWhenChecked.reset();
    m_checker->check(draft, scope);
}

void Composer::showCheck(const DraftCheck &check)
{
    m_valid = check.content.has_value();
    // An untouched editor is not a mistake.
    m_error->setError(m_valid || draft().text.isEmpty() ? QString() : check.content.error().message);
    m_editor->markError(check.position, check.length);
    m_size->setText(m_valid ? tr("%n byte(s)", nullptr, int(check.size)) : QString());
    if (!m_preview->isHidden())
        m_preview->showCheck(check);
    updateSend();
    if (const std::optional<QVariant> context = std::exchange(m_sendWhenChecked, std::nullopt))
        submit(*context);
}

void Composer::updateSend()
{
    const bool sendable = isSendable();
    const bool changes = sendable != m_send->isEnabled();
    m_send->setEnabled(sendable);
    if (changes)
        emit sendableChanged(sendable);
    m_send->setToolTip(m_reason.isEmpty() ? tr("Send the message (Ctrl+Enter)") : m_reason);
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
    QWidget::changeEvent(event);
}

void Composer::retranslate()
{
    m_editor->setAccessibleName(tr("Message"));
    m_editor->setPlaceholderText(tr("Type a message. Ctrl+Enter sends it, Ctrl+Up brings back what was sent before."));
    m_typeLabel->setText(tr("Message type"));
    const QStringList names = {tr("Text"), tr("JSON"), tr("Binary (hex)"), tr("Binary (base64)"), tr("File")};
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(i, names[i]);
    m_variables->setText(tr("Replace {{variables}}"));
    m_variables->setToolTip(tr("Variables of the workspace and its environment, and {{$uuid}}, {{$timestamp}}, "
                               "{{$isoTimestamp}}, {{$randomInt 1 100}}, {{$counter}}. Otherwise braces are sent as "
                               "they stand."));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, button->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_pretty, tr("Format over several lines"));
    name(m_compact, tr("Format in one line"));
    name(m_showPreview, tr("Preview of what will go out"));
    name(m_showRepeat, tr("Repeat"));
    name(m_save, tr("Save this message in the workspace"));
    name(m_showSaved, tr("Show saved messages"));
    m_send->setText(tr("Send"));
    updateSend();
}

} // namespace wsw
