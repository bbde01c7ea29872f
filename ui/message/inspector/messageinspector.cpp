// SPDX-License-Identifier: MIT
#include "ui/message/inspector/messageinspector.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "message/frameinfo.h"
#include "message/inspect/jwt.h"
#include "message/inspect/payloadtraits.h"
#include "ui/message/background.h"
#include "ui/message/inspector/hexview.h"
#include "ui/message/inspector/image/imageview.h"
#include "ui/message/inspector/json/jsonview.h"
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
    , m_actions(new QToolButton)
    , m_copy(new QToolButton)
    , m_text(addTab(new PayloadView(Representation::Text)))
    , m_json(addTab(new JsonView))
    , m_hex(addTab(new HexView))
    , m_frame(addTab(new PayloadView(Representation::Frame)))
    , m_image(addTab(new ImageView))
    , m_base64(addTab(new PayloadView(Representation::Base64)))
    , m_jwt(addTab(new PayloadView(Representation::Jwt)))
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
    auto *menu = new QMenu(this);
    m_actions->setMenu(menu);
    m_actions->setPopupMode(QToolButton::InstantPopup);
    m_actions->setAutoRaise(true);
    m_actions->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_tabs->setDocumentMode(true);
    setFocusProxy(m_tabs);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 2, 4, 2);
    head->addWidget(m_headLine, 1);
    head->addWidget(m_actions);
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

    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        emit menuAboutToShow(*menu);
    });
    connect(m_copy, &QToolButton::clicked, this, &MessageInspector::copy);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MessageInspector::showTab);
    connect(m_tabs->tabBar(), &QTabBar::tabBarClicked, this, [this](int index) {
        if (index < 0 || !m_tabs->isTabEnabled(index))
            return;
        const bool frame = m_tabs->isTabVisible(m_tabs->indexOf(m_frame));
        const Representation chosen = static_cast<InspectorTab *>(m_tabs->widget(index))->representation();
        if (frame)
            m_preferredOfFrames = chosen;
        else
            m_preferred = chosen;
    });
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        if (m_copying.isCanceled() || m_copying.future().resultCount() == 0)
            return;
        const Result<QString> text = m_copying.result();
        m_copying.setFuture({}); // it would hold the text as well
        if (text)
            QGuiApplication::clipboard()->setText(*text);
    });
    connect(&m_model, &RecordingModel::connectionLabelChanged, this, &MessageInspector::updateHeadLine);
    retranslate();
}

InspectorTab *MessageInspector::addTab(InspectorTab *view)
{
    m_tabs->addTab(view, QString());
    return view;
}

InspectorTab *MessageInspector::currentView() const
{
    return static_cast<InspectorTab *>(m_tabs->currentWidget());
}

InspectedMessage MessageInspector::inspect(quint64 record) const
{
    return inspectedMessage(m_model.head(record, InspectedMessage::headBytes), {m_model.recording(), record});
}

void MessageInspector::showRecord(quint64 record)
{
    clearTabs();
    m_message = inspect(record);
    m_stack->setCurrentIndex(1); // first: tabs that go while nobody sees them leave gaps
    chooseTab();
    showTab();
    updateHeadLine();
}

void MessageInspector::clear()
{
    clearTabs();
    m_stack->setCurrentIndex(0);
}

void MessageInspector::clearTabs()
{
    m_message.reset();
    m_copying.cancel();
    for (InspectorTab *view : {m_text, m_json, m_hex, m_frame, m_image, m_base64, m_jwt})
        view->clear();
}

bool MessageInspector::offers(Representation representation) const
{
    const Message &message = m_message->head;
    const QByteArrayView content = contentOf(wsw::viewOf(message));
    const bool isData = !isEvent(message.kind);
    const bool isBinary = message.kind == MessageKind::Binary || message.kind == MessageKind::RawBytes;
    switch (representation) {
    case Representation::Text: return true;
    case Representation::Json: return looksLikeJson(content);
    case Representation::Hex: return !content.isEmpty();
    case Representation::Frame: return message.kind == MessageKind::Frame;
    case Representation::Image: return isData && imageFormat(content) != ImageFormat::None;
    case Representation::Base64:
        return isData && !content.isEmpty() && (isBinary || looksLikeBase64(content, !m_message->isCut()));
    case Representation::Jwt: return isData && !findJwts(content, 1).isEmpty();
    }
    return false;
}

/// The one that the user likes, if it has something to show.
void MessageInspector::chooseTab()
{
    const QSignalBlocker blocker(m_tabs);
    for (int index = 0; index < m_tabs->count(); ++index) {
        const bool offered = offers(static_cast<InspectorTab *>(m_tabs->widget(index))->representation());
        m_tabs->setTabVisible(index, offered);
        m_tabs->setTabEnabled(index, offered);
    }
    const MessageKind kind = m_message->head.kind;
    const bool binary = kind == MessageKind::Binary || kind == MessageKind::RawBytes;
    Representation wanted = m_preferred.value_or(Representation::Text);
    if (kind == MessageKind::Frame)
        wanted = m_preferredOfFrames;
    else if (binary && wanted == Representation::Text)
        wanted = !m_preferred && offers(Representation::Image) ? Representation::Image : Representation::Hex;
    if (!offers(wanted))
        wanted = kind == MessageKind::Frame              ? Representation::Frame
                 : binary && offers(Representation::Hex) ? Representation::Hex
                                                         : Representation::Text;
    m_tabs->setCurrentWidget(viewOf(wanted));
}

InspectorTab *MessageInspector::viewOf(Representation representation) const
{
    switch (representation) {
    case Representation::Frame: return m_frame;
    case Representation::Json: return m_json;
    case Representation::Hex: return m_hex;
    case Representation::Image: return m_image;
    case Representation::Base64: return m_base64;
    case Representation::Jwt: return m_jwt;
    case Representation::Text: break;
    }
    return m_text;
}

void MessageInspector::showTab()
{
    if (m_message)
        currentView()->showMessage(*m_message);
}

void MessageInspector::updateHeadLine()
{
    if (!m_message)
        return;
    const Message &message = m_message->head;
    QStringList parts{QLatin1Char('#') + QLocale().toString(m_message->address.record + 1), dateTimeText(message.time)};
    if (const QString label = m_model.connectionLabel(message.connection); !label.isEmpty())
        parts += tr("Connection %1").arg(label);
    if (message.direction != Direction::Local)
        parts += directionText(message.direction);
    parts += kindText(message.kind);
    const qint64 size = m_message->size;
    if (!isEvent(message.kind))
        parts += sizeText(size);
    if (!isEvent(message.kind) && size >= 1024)
        parts.last() += QStringLiteral(" (%1)").arg(tr("%1 bytes").arg(QLocale().toString(size)));
    m_headLine->setText(parts.join(QStringLiteral("  ·  ")));
    m_headLine->setToolTip(m_headLine->text());
}

void MessageInspector::copy()
{
    if (!m_message)
        return;
    m_copying.setFuture(runInBackground<Result<QString>>(
        [address = m_message->address,
         representation = currentView()->representation()](QPromise<Result<QString>> &promise) {
            const Result<Message> message = wholeMessage(address);
            promise.addResult(message ? payloadText(wsw::viewOf(*message), representation)
                                      : Result<QString>(Failure(message.error())));
        }));
}

void MessageInspector::retranslate()
{
    setAccessibleName(tr("Message inspector"));
    m_empty->setText(tr("Select a message to see it whole."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the whole message as it is shown here"));
    m_actions->setText(tr("Actions"));
    m_actions->setToolTip(tr("What can be done with this message"));
    const QString names[] = {tr("Text"), tr("JSON"), tr("Hex"), tr("Frame"), tr("Image"), tr("Base64"), tr("JWT")};
    for (int index = 0; index < m_tabs->count(); ++index) {
        m_tabs->setTabText(index, names[index]);
        static_cast<InspectorTab *>(m_tabs->widget(index))->setContentName(tr("Message as %1").arg(names[index]));
    }
    updateHeadLine();
}

/// What the views leave to us.
void MessageInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
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
