// SPDX-License-Identifier: MIT
#include "ui/websocket/handshakeview.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/theme.h"
#include "ui/websocket/handshaketext.h"
#include "ui/websocket/wirenotice.h"

namespace wsw {

namespace {

bool isQt(const HandshakeInfo &handshake)
{
    return handshake.engine == QLatin1String("qt");
}

} // namespace

HandshakeView::HandshakeView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_none(new QLabel)
    , m_notice(new WireNotice)
    , m_copy(new QToolButton)
{
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setIcon(themeIcon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);

    auto *splitter = new QSplitter;
    m_request = addPart(splitter, true);
    m_response = addPart(splitter, true);
    m_agreement = addPart(splitter, false);
    m_agreement.head->addWidget(m_copy);
    splitter->setChildrenCollapsible(false);

    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->addWidget(m_notice);
    pageLayout->addWidget(splitter, 1);
    m_stack->addWidget(m_none);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_notice, &WireNotice::wireEngineRequested, this, &HandshakeView::wireEngineRequested);
    connect(m_copy, &QToolButton::clicked, this, &HandshakeView::copy);
    retranslate();
}

HandshakeView::Part HandshakeView::addPart(QSplitter *splitter, bool fixedWidth)
{
    Part part{new QWidget, new QLabel, new QPlainTextEdit, nullptr};
    part.label->setBuddy(part.edit);
    part.edit->setReadOnly(true);
    part.edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    part.edit->setTabChangesFocus(true);
    if (fixedWidth) {
        part.edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        part.edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    }
    // The page must not need more room for it than for its other tabs.
    part.edit->setMinimumHeight(part.edit->fontMetrics().height() * 4);
    part.edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    part.head = new QHBoxLayout;
    part.head->addWidget(part.label, 1);
    auto *layout = new QVBoxLayout(part.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(part.head);
    layout->addWidget(part.edit, 1);
    splitter->addWidget(part.box);
    return part;
}

bool HandshakeView::hasSomethingOf(const HandshakeInfo &handshake)
{
    HandshakeInfo none;
    none.engine = handshake.engine;
    return handshake != none || isQt(handshake);
}

void HandshakeView::showHandshake(const HandshakeInfo &handshake, const QString &subprotocol, bool refused)
{
    m_stack->setCurrentIndex(1);
    if (handshake == m_handshake && subprotocol == m_subprotocol && refused == m_refused)
        return;
    m_handshake = handshake;
    m_subprotocol = subprotocol;
    m_refused = refused;
    showTexts();
}

void HandshakeView::showNone(const QString &why)
{
    if (m_none->text() != why)
        m_none->setText(why);
    m_stack->setCurrentIndex(0);
}

void HandshakeView::setEngine(EngineKind engine)
{
    m_engine = engine;
    updateNotice();
}

void HandshakeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HandshakeView::setText(const Part &part, const QString &text)
{
    part.edit->setPlainText(text);
    part.box->setVisible(!text.isEmpty());
}

void HandshakeView::showTexts()
{
    setText(m_request, headText(m_handshake.request));
    setText(m_response, headText(m_handshake.response, m_handshake.body));
    setText(m_agreement, agreementText(m_handshake, m_subprotocol, m_refused));
    updateNotice();
}

void HandshakeView::updateNotice()
{
    const bool chosen = m_engine == EngineKind::Wire;
    m_notice->setVisible(isQt(m_handshake));
    m_notice->setText(chosen ? tr("The Qt engine did not tell both heads; the wire engine will, from the next time.")
                             : tr("The Qt engine does not tell both heads as they were on the wire."),
                      chosen);
}

void HandshakeView::copy()
{
    QStringList texts;
    for (const Part &part : {m_request, m_response, m_agreement}) {
        if (const QString text = part.edit->toPlainText(); !text.isEmpty())
            texts.append(text);
    }
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

void HandshakeView::retranslate()
{
    m_request.label->setText(tr("Request:"));
    m_request.edit->setAccessibleName(tr("Handshake request"));
    m_response.label->setText(tr("Response:"));
    m_response.edit->setAccessibleName(tr("Handshake response"));
    m_agreement.label->setText(tr("What came of it:"));
    m_agreement.edit->setAccessibleName(tr("What came of the handshake"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy all of the handshake"));
    m_copy->setAccessibleName(tr("Copy handshake"));
    for (const Part &part : {m_request, m_response, m_agreement})
        part.label->setMinimumHeight(m_copy->sizeHint().height());
    showTexts();
}

} // namespace wsw
