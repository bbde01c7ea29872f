// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/tryoutbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include "ui/theme.h"
#include "websocket/pathpattern.h"

namespace wsw {

namespace {

/// A path that matches the pattern: each parameter is "1".
QString examplePath(const QString &pattern)
{
    QString path = pattern;
    path.replace(QRegularExpression(QStringLiteral("\\{[^}]*\\}")), QStringLiteral("1"));
    return path.isEmpty() ? QStringLiteral("/") : path;
}

} // namespace

TryOutBar::TryOutBar(QWidget *parent)
    : QWidget(parent)
    , m_messageLabel(new QLabel(this))
    , m_message(new QLineEdit(this))
    , m_clientLabel(new QLabel(this))
    , m_client(new QLineEdit(examplePath({}), this))
    , m_outcome(new QLabel(this))
{
    m_messageLabel->setBuddy(m_message);
    m_clientLabel->setBuddy(m_client);
    m_message->setClearButtonEnabled(true);
    m_outcome->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messageLabel);
    layout->addWidget(m_message, 3);
    layout->addWidget(m_clientLabel);
    layout->addWidget(m_client, 1);
    layout->addWidget(m_outcome, 2);
    connect(m_message, &QLineEdit::textChanged, this, &TryOutBar::edited);
    connect(m_client, &QLineEdit::textChanged, this, &TryOutBar::edited);
    retranslate();
}

QString TryOutBar::message() const
{
    return m_message->text();
}

void TryOutBar::setPattern(const QString &pattern)
{
    if (pattern == m_pattern)
        return;
    m_pattern = pattern;
    const Result<PathPattern> parsed = PathPattern::parse(pattern);
    if (parsed && !parsed->match(client().path)) {
        const QSignalBlocker blocker(this);
        m_client->setText(examplePath(pattern));
    }
}

OpenInfo TryOutBar::client() const
{
    OpenInfo info;
    info.path = m_client->text().section(QLatin1Char('?'), 0, 0).trimmed();
    info.query = m_client->text().section(QLatin1Char('?'), 1);
    info.client = 1;
    const Result<PathPattern> pattern = PathPattern::parse(m_pattern);
    if (pattern)
        info.params = pattern->match(info.path).value_or(QMap<QString, QString>());
    return info;
}

void TryOutBar::showOutcome(const QString &text, bool isProblem)
{
    QPalette colors;
    if (isProblem)
        colors.setColor(QPalette::WindowText, themeColors().error);
    m_outcome->setPalette(colors);
    m_outcome->setText(text);
    m_outcome->setToolTip(text);
}

void TryOutBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TryOutBar::retranslate()
{
    m_messageLabel->setText(tr("Try out:"));
    m_message->setAccessibleName(tr("Message to try out"));
    m_message->setPlaceholderText(tr("A message, to see what would become of it"));
    m_clientLabel->setText(tr("from:"));
    m_client->setAccessibleName(tr("Client's path"));
    m_client->setToolTip(tr("The path and query of the client that it would come from, e.g. /ws/42?lang=en"));
    m_outcome->setAccessibleName(tr("Outcome"));
}

} // namespace wsw
