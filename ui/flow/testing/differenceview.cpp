// SPDX-License-Identifier: MIT
#include "ui/flow/testing/differenceview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include "ui/theme.h"

namespace wsw {

namespace {

enum Column { What, Expected, Got, Time, ColumnCount };

QString whatText(const FlowTestDifference &difference)
{
    return difference.pointer.isEmpty() ? difference.message
                                        : QStringLiteral("%1 %2").arg(difference.message, difference.pointer);
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setColumnCount(ColumnCount);
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString node = item->data(What, Qt::UserRole).toString();
        if (!node.isEmpty())
            emit nodeActivated(node);
    });
    retranslate();
}

void DifferenceView::show(const FlowTestResult *result)
{
    clear();
    if (!result)
        return;
    for (const FlowTestDifference &difference : result->differences) {
        const QString time = difference.time ? tr("%1 ms").arg(QLocale().toString(*difference.time)) : QString();
        auto *item = new QTreeWidgetItem({whatText(difference), difference.expected, difference.actual, time});
        for (int column = What; column < Time; ++column)
            item->setToolTip(column, item->text(column));
        item->setData(What, Qt::UserRole, difference.nodeId);
        item->setForeground(Expected, themeColors().success);
        item->setForeground(Got, themeColors().error);
        addTopLevelItem(item);
    }
}

void DifferenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

void DifferenceView::retranslate()
{
    setAccessibleName(tr("Differences"));
    setHeaderLabels({tr("Difference"), tr("Expected"), tr("Got"), tr("Time")});
}

} // namespace wsw
