// SPDX-License-Identifier: MIT
#include "ui/window/pages/welcomepage.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/theme.h"

namespace wsw {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_server(new QPushButton(this))
    , m_connection(new QPushButton(this))
    , m_demo(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_or(new QLabel(this))
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.6);
    m_title->setFont(titleFont);
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    m_or->setForegroundRole(QPalette::PlaceholderText);
    m_server->setIcon(themeIcon(QStringLiteral("server")));
    m_connection->setIcon(themeIcon(QStringLiteral("plug")));
    m_demo->setIcon(themeIcon(QStringLiteral("play")));
    m_open->setIcon(themeIcon(QStringLiteral("folder-open")));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    QPushButton *const stepButtons[] = {m_server, m_connection, nullptr};
    for (int row = 0; row < 3; ++row) {
        auto *number = new QLabel(QString::number(row + 1), this);
        number->setForegroundRole(QPalette::Highlight);
        number->setFont(titleFont);
        auto *step = new QLabel(this);
        step->setWordWrap(true);
        step->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
        m_steps.append(step);
        grid->addWidget(number, row, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(step, row, 1);
        if (stepButtons[row])
            grid->addWidget(stepButtons[row], row, 2);
    }
    grid->setColumnStretch(1, 1);
    auto *more = new QHBoxLayout;
    more->addWidget(m_or);
    more->addWidget(m_demo);
    more->addWidget(m_open);
    more->addStretch(1);

    auto *block = new QVBoxLayout;
    block->addWidget(m_title);
    block->addWidget(m_lead);
    block->addSpacing(12);
    block->addLayout(grid);
    block->addSpacing(12);
    block->addLayout(more);
    auto *layout = new QGridLayout(this);
    layout->addLayout(block, 1, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);

    connect(m_server, &QPushButton::clicked, this, &WelcomePage::serverWanted);
    connect(m_connection, &QPushButton::clicked, this, &WelcomePage::connectionWanted);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::workspaceWanted);
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Three clicks to a first message"));
    m_lead->setText(tr("Each step has its button. A workspace that you have is opened below."));
    m_steps[0]->setText(tr("Make a server and press Start. Or use one of your own."));
    m_steps[1]->setText(tr("Make a connection, type the server's address and press Connect."));
    m_steps[2]->setText(tr("Type a message and press Send. Everything that goes over the wire is in the log below."));
    m_server->setText(tr("New Server"));
    m_connection->setText(tr("New Connection"));
    m_or->setText(tr("Or:"));
    m_demo->setText(tr("Open the Demo"));
    m_open->setText(tr("Open a Workspace…"));
}

} // namespace wsw
