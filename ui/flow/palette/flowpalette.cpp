// SPDX-License-Identifier: MIT
#include "ui/flow/palette/flowpalette.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/flow/palette/palettelist.h"
#include "ui/theme.h"

namespace wsw {

FlowPalette::FlowPalette(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new PaletteList(this))
{
    m_search->addAction(themeIcon(QStringLiteral("search"), IconTint::Subtle), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list)})
        widget->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_list, &PaletteList::setFilter);
    connect(m_search, &QLineEdit::returnPressed, this, &FlowPalette::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FlowPalette::choose);
    retranslate();
}

void FlowPalette::search()
{
    m_search->clear();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void FlowPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FlowPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        m_search->clear();
        emit left();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        QCoreApplication::sendEvent(m_list, event); // what is typed chooses, the arrows do, too
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose();
        return true;
    }
    return false;
}

void FlowPalette::choose()
{
    if (const NodeTemplate form = m_list->currentTemplate(); !form.kind.isEmpty())
        emit chosen(form);
}

void FlowPalette::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search palette"));
    m_list->setAccessibleName(tr("Palette"));
    m_list->retranslate();
}

} // namespace wsw
