// SPDX-License-Identifier: MIT
#include "ui/window/pages/pagesplit.h"

#include <QSplitter>

#include <utility>

namespace wsw {

namespace {

QList<int> usualSizes(bool ofFlow)
{
    return ofFlow ? QList<int>{640, 360} : QList<int>{360, 360};
}

} // namespace

PageSplit::PageSplit(QSplitter &splitter)
    : m_splitter(splitter)
{
}

void PageSplit::showFlow(bool isFlow)
{
    if (isFlow == m_isFlow)
        return;
    m_isFlow = isFlow;
    const QByteArray wanted = std::exchange(m_hidden, m_splitter.saveState());
    if (wanted.isEmpty() || !m_splitter.restoreState(wanted))
        m_splitter.setSizes(usualSizes(isFlow));
}

QByteArray PageSplit::state(bool ofFlow) const
{
    return ofFlow == m_isFlow ? m_splitter.saveState() : m_hidden;
}

void PageSplit::restore(const QByteArray &ofOthers, const QByteArray &ofFlow)
{
    m_hidden = m_isFlow ? ofOthers : ofFlow;
    if (!m_splitter.restoreState(m_isFlow ? ofFlow : ofOthers))
        m_splitter.setSizes(usualSizes(m_isFlow));
}

} // namespace wsw
