// SPDX-License-Identifier: MIT
#include "ui/connection/addressfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStringListModel>
#include <QUrl>

#include <utility>

#include "ui/settings.h"
#include "workspace/interchange/clientcommand.h"

namespace wsw {

AddressField::AddressField(Settings &settings, QWidget *parent)
    : QLineEdit(parent)
    , m_settings(settings)
    , m_history(new QStringListModel(settings.addresses(), this))
    , m_historyAction(addAction(themeIcon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition))
{
    auto *completer = new QCompleter(m_history, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::textChanged, this, &AddressField::onTextChanged);
    connect(m_historyAction, &QAction::triggered, this, &AddressField::showHistory);
    retranslate();
}

void AddressField::showAddress(const QString &address)
{
    const QSignalBlocker blocker(this);
    if (text() != address)
        setText(address);
    m_length = address.size();
}

void AddressField::remember()
{
    const QUrl url(text().trimmed(), QUrl::StrictMode);
    const QString address = url.password().isEmpty() ? text().trimmed() : url.toString(QUrl::RemovePassword);
    if (address.isEmpty())
        return;
    m_settings.addAddress(address);
    m_history->setStringList(m_settings.addresses());
}

void AddressField::onTextChanged(const QString &text)
{
    // Typed commands grow letter by letter and would be read half-way.
    constexpr qsizetype shortestPaste = 8;
    const bool isPasted = text.size() - std::exchange(m_length, text.size()) >= shortestPaste;
    if (isPasted && looksLikeClientCommand(text))
        emit commandPasted(text);
}

void AddressField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void AddressField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible()) {
        showHistory();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AddressField::showHistory()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList addresses = m_settings.addresses();
    for (const QString &address : addresses) {
        QString label = address;
        QAction *action = menu->addAction(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, address] {
            setText(address);
            setFocus();
        });
    }
    if (addresses.isEmpty())
        menu->addAction(tr("No addresses yet"))->setEnabled(false);
    menu->setMinimumWidth(width());
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void AddressField::retranslate()
{
    setAccessibleName(tr("Address"));
    setPlaceholderText(tr("ws://host:port/path or wss://…, or paste a curl or wscat command"));
    m_historyAction->setText(tr("Earlier addresses"));
    m_historyAction->setToolTip(tr("Earlier addresses (Down)"));
}

} // namespace wsw
