// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QSplitter;

namespace wsw {

/// How the height is divided between the pages and the log: a flow wants more of it than other pages. Each of the two
/// has its own division, which is the user's once it was moved.
class PageSplit
{
public:
    /// The splitter outlives it.
    explicit PageSplit(QSplitter &splitter);

    void showFlow(bool isFlow);
    /// For flows, or for other pages; see QSplitter::saveState().
    QByteArray state(bool ofFlow) const;
    void restore(const QByteArray &ofOthers, const QByteArray &ofFlow);

private:
    QSplitter &m_splitter;
    QByteArray m_hidden; ///< of the kind that is not shown; empty: never moved
    bool m_isFlow = false;
};

} // namespace wsw
