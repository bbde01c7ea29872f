// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>
#include <QSet>

#include <cmath>

namespace wsw {

/// Finds what is near a place without looking at everything: ids by the square cells that their areas touch.
class PlaceIndex
{
public:
    void insert(const QString &id, const QRectF &area)
    {
        forEachCell(area, [&](quint64 cell) { m_cells[cell].insert(id); });
    }
    /// The area must be the one that it was inserted with.
    void remove(const QString &id, const QRectF &area)
    {
        forEachCell(area, [&](quint64 cell) {
            const auto found = m_cells.find(cell);
            if (found != m_cells.end() && found->remove(id) && found->isEmpty())
                m_cells.erase(found);
        });
    }
    /// Candidates: what is in a cell that the area touches.
    QSet<QString> near(const QRectF &area) const
    {
        QSet<QString> ids;
        forEachCell(area, [&](quint64 cell) { ids.unite(m_cells.value(cell)); });
        return ids;
    }
    void clear() { m_cells.clear(); }

private:
    static constexpr qreal cellSize = 256;

    template <typename Visit>
    static void forEachCell(const QRectF &area, Visit visit)
    {
        const auto cell = [](qreal place) { return qint32(std::floor(place / cellSize)); };
        for (qint32 y = cell(area.top()); y <= cell(area.bottom()); ++y) {
            for (qint32 x = cell(area.left()); x <= cell(area.right()); ++x)
                visit(quint64(quint32(x)) << 32 | quint32(y));
        }
    }

    QHash<quint64, QSet<QString>> m_cells;
};

} // namespace wsw
