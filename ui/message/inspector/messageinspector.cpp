// SPDX-License-Identifier: MIT
#include "ui/message/inspector/messageinspector.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "message/frameinfo.h"
#include "ui/message/background.h"
#include "ui/message/inspector/payloadview.h"
#include "ui/message/log/recordingmodel.h"
#include "ui/theme.h"

namespace wsw {

MessageInspector::MessageInspector(const RecordingModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_headLine(new QLabel)
    , m_tabs(new QTabWidget)
    , m_copy(new QToolButton)
    , m_text(addTab(Representation::Text))
    , m_json(addTab(Representation::Json))
    , m_hex(addTab(Representation::Hex))
    , m_frame(addTab(Representation::Frame))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_headLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headLine->setTextFormat(Qt::PlainText);
    m_headLine->setContentsMargins(8, 0, 8, 0);
    m_headLine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setAutoRaise(true);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(themeIcon(QStringLiteral("copy")));
    m_tabs->setDocumentMode(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 2, 4, 2);
    head->addWidget(m_headLine, 1);
    head->addWidget(m_copy);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addLayout(head);
    pageLayout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_copy, &QToolButton::clicked, this, &MessageInspector::copy);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MessageInspector::showTab);
    connect(m_tabs->tabBar(), &QTabBar::tabBarClicked, this, [this](int index) {
        if (index < 0 || !m_tabs->isTabEnabled(index))
            return;
        const bool frame = m_tabs->isTabVisible(m_tabs->indexOf(m_frame));
        (frame ? m_preferredOfFrames : m_preferred) =
            static_cast<PayloadView *>(m_tabs->widget(index))->representation();
    });
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        if (!m_copying.isCanceled() && m_copying.future().resultCount() > 0 && m_copying.result())
            QGuiApplication::clipboard()->setText(*m_copying.result());
    });
    connect(&m_model, &RecordingModel::connectionLabelChanged, this, &MessageInspector::updateHeadLine);
    retranslate();
}

PayloadView *MessageInspector::addTab(Representation representation)
{
    auto *view = new PayloadView(representation);
    m_tabs->addTab(view, QString());
    connect(view, &PayloadView::wholeRequested, this, [this, view] {
        if (m_record)
            view->showWhole(m_model.message(*m_record).toMessage());
    });
    return view;
}

PayloadView *MessageInspector::currentView() const
{
    return static_cast<PayloadView *>(m_tabs->currentWidget());
}

void MessageInspector::showRecord(quint64 record)
{
    m_record = record;
    chooseTab(m_model.message(record));
    showTab();
    updateHeadLine();
    m_stack->setCurrentIndex(1);
}

void MessageInspector::clear()
{
    m_record.reset();
    m_copying.cancel();
    for (PayloadView *view : {m_text, m_json, m_hex, m_frame})
        view->clear();
    m_stack->setCurrentIndex(0);
}

/// The one that the user likes, if it has something to show.
void MessageInspector::chooseTab(const MessageView &message)
{
    const QSignalBlocker blocker(m_tabs);
    const QByteArrayView content = contentOf(message);
    const bool frame = message.kind == MessageKind::Frame;
    const bool binary = message.kind == MessageKind::Binary || message.kind == MessageKind::RawBytes;
    m_tabs->setTabVisible(m_tabs->indexOf(m_frame), frame);
    m_tabs->setTabEnabled(m_tabs->indexOf(m_json), looksLikeJson(content));
    m_tabs->setTabEnabled(m_tabs->indexOf(m_hex), !content.isEmpty());
    PayloadView *view = frame ? viewOf(m_preferredOfFrames) : viewOf(m_preferred);
    if (binary && view == m_text)
        view = m_hex;
    if (!m_tabs->isTabEnabled(m_tabs->indexOf(view)))
        view = frame ? m_frame : binary && !content.isEmpty() ? m_hex : m_text;
    m_tabs->setCurrentWidget(view);
}

PayloadView *MessageInspector::viewOf(Representation representation) const
{
    switch (representation) {
    case Representation::Frame: return m_frame;
    case Representation::Json: return m_json;
    case Representation::Hex: return m_hex;
    case Representation::Text: break;
    }
    return m_text;
}

void MessageInspector::showTab()
{
    if (!m_record)
        return;
    currentView()->showMessage(m_model.message(*m_record));
}

void MessageInspector::updateHeadLine()
{
    if (!m_record)
        return;
    const MessageView message = m_model.message(*m_record);
    QStringList parts{QLatin1Char('#') + QLocale().toString(*m_record + 1), dateTimeText(message.time)};
    if (const QString label = m_model.connectionLabel(message.connection); !label.isEmpty())
        parts += tr("Connection %1").arg(label);
    if (message.direction != Direction::Local)
        parts += directionText(message.direction);
    parts += kindText(message.kind);
    const qsizetype size = contentOf(message).size();
    if (!isEvent(message.kind))
        parts += sizeText(size);
    if (!isEvent(message.kind) && size >= 1024)
        parts.last() += QStringLiteral(" (%1)").arg(tr("%1 bytes").arg(QLocale().toString(size)));
    m_headLine->setText(parts.join(QStringLiteral("  ·  ")));
    m_headLine->setToolTip(m_headLine->text());
}

void MessageInspector::copy()
{
    if (!m_record)
        return;
    m_copying.setFuture(runInBackground<Result<QString>>(
        [message = m_model.message(*m_record).toMessage(),
         representation = currentView()->representation()](QPromise<Result<QString>> &promise) {
            promise.addResult(payloadText(wsw::viewOf(message), representation));
        }));
}

void MessageInspector::retranslate()
{
    setAccessibleName(tr("Message inspector"));
    m_empty->setText(tr("Select a message to see it whole."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the whole message as it is shown here"));
    const QString names[] = {tr("Text"), tr("JSON"), tr("Hex"), tr("Frame")};
    for (int index = 0; index < m_tabs->count(); ++index) {
        m_tabs->setTabText(index, names[index]);
        static_cast<PayloadView *>(m_tabs->widget(index))
            ->edit()
            .setAccessibleName(tr("Message as %1").arg(names[index]));
    }
    updateHeadLine();
}

void MessageInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTab();
    }
}

} // namespace wsw
