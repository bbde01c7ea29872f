// SPDX-License-Identifier: MIT
#include "ui/flow/flowproblemlist.h"

#include <QStyle>

#include "ui/theme.h"

namespace wsw {

FlowProblemList::FlowProblemList(QWidget *parent)
    : QListWidget(parent)
{
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    setIconSize(QSize(iconSize, iconSize));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, &FlowProblemList::choose);
    connect(this, &QListWidget::itemClicked, this, &FlowProblemList::choose);
}

void FlowProblemList::setProblems(const QList<FlowProblem> &problems)
{
    // Whole sentences, unless there are so many that laying them out would be felt.
    constexpr qsizetype mostWrapped = 100;
    setWordWrap(problems.size() <= mostWrapped);
    setUniformItemSizes(problems.size() > mostWrapped);
    m_problems = problems;
    clear();
    for (const FlowProblem &problem : problems) {
        const bool error = problem.severity == FlowProblem::Severity::Error;
        const QIcon icon = themeIcon(error ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert"),
                                     error ? IconTint::Error : IconTint::Warning);
        const QString kind = error ? tr("Error") : tr("Warning");
        auto *item = new QListWidgetItem(
            icon, tr("%1: %2: %3", "severity, place, message").arg(kind, problemPlace(problem), problem.message), this);
        item->setToolTip(problem.message);
    }
}

void FlowProblemList::choose(const QListWidgetItem *item)
{
    emit problemChosen(m_problems[row(item)]);
}

} // namespace wsw
