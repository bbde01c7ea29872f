// SPDX-License-Identifier: MIT
#include "ui/widgets/edittable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace wsw {

EditTable::EditTable(QWidget *parent)
    : QTableView(parent)
{
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
}

void EditTable::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

bool EditTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete)
            event->accept();
    }
    return QTableView::event(event);
}

void EditTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit removeWanted();
    else
        QTableView::keyPressEvent(event);
}

void EditTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_placeholder.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().averageCharWidth();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
}

} // namespace wsw
