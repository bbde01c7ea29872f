// SPDX-License-Identifier: MIT
#include "ui/widgets/closeform.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "ui/theme.h"

namespace wsw {

CloseForm::CloseForm(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_codeLabel(new QLabel(this))
    , m_code(new QSpinBox(this))
    , m_meaning(new QLabel(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_bytes(new QLabel(this))
    , m_drop(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setFocusProxy(m_code);
    m_code->setRange(1000, 4999);
    m_codeLabel->setBuddy(m_code);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_meaning->setTextFormat(Qt::PlainText);

    auto *layout = new QGridLayout(this);
    layout->addWidget(m_codeLabel, 0, 0);
    layout->addWidget(m_code, 0, 1);
    layout->addWidget(m_meaning, 0, 2);
    layout->addWidget(m_reasonLabel, 1, 0);
    layout->addWidget(m_reason, 1, 1, 1, 2);
    layout->addWidget(m_bytes, 2, 1, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_drop);
    buttons->addWidget(m_close);
    layout->addLayout(buttons, 2, 2);
    m_drop->hide();
    m_close->setDefault(true);
    layout->setColumnStretch(2, 1);

    connect(m_code, &QSpinBox::valueChanged, this, &CloseForm::validate);
    connect(m_reason, &QLineEdit::textChanged, this, &CloseForm::validate);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit accepted(quint16(m_code->value()), m_reason->text());
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        hide();
        emit dropRequested();
    });
    retranslate();
}

void CloseForm::setDropOffered(bool offered)
{
    m_drop->setVisible(offered);
}

bool CloseForm::maySend(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

void CloseForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CloseForm::keyPressEvent(QKeyEvent *event)
{
    // The fields leave it to us. A default button is none outside a dialog.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

void CloseForm::retranslate()
{
    m_codeLabel->setText(tr("Close code:"));
    m_reasonLabel->setText(tr("Reason:"));
    m_code->setAccessibleName(tr("Close code"));
    m_code->setToolTip(tr("1000 to 1003, 1007 to 1014 and 3000 to 4999 may be sent."));
    m_reason->setAccessibleName(tr("Close reason"));
    m_close->setText(tr("Close"));
    m_drop->setText(tr("Drop"));
    m_drop->setToolTip(tr("End the TCP connection without a close frame, as if the network had failed"));
    validate();
}

void CloseForm::validate()
{
    const qsizetype bytes = m_reason->text().toUtf8().size();
    m_meaning->setText(meaning(m_code->value()));
    m_bytes->setText(tr("%1 of %2 bytes").arg(bytes).arg(reasonLimit));
    QPalette colors;
    if (bytes > reasonLimit)
        colors.setColor(QPalette::WindowText, themeColors().error);
    m_bytes->setPalette(colors);
    m_close->setEnabled(maySend(m_code->value()) && bytes <= reasonLimit);
}

QString CloseForm::meaning(int code) const
{
    switch (code) {
    case 1000: return tr("Normal closure");
    case 1001: return tr("Going away");
    case 1002: return tr("Protocol error");
    case 1003: return tr("Unsupported data");
    case 1007: return tr("Invalid data");
    case 1008: return tr("Policy violation");
    case 1009: return tr("Message too big");
    case 1010: return tr("Extension missing");
    case 1011: return tr("Internal error");
    case 1012: return tr("Service restart");
    case 1013: return tr("Try again later");
    case 1014: return tr("Bad gateway");
    default: break;
    }
    if (!maySend(code))
        return tr("Reserved: may not be sent");
    return code < 4000 ? tr("Registered for libraries") : tr("For private use");
}

} // namespace wsw
