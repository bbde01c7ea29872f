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
    /// Instead of the areas that it had.
    void set(const QString &id, const QList<QRectF> &areas)
    {
        remove(id);
        if (areas.isEmpty())
            return;
        QList<quint64> &cells = m_cellsOf[id];
        for (const QRectF &area : areas) {
            forEachCell(area, [&](quint64 cell) {
                if (cells.contains(cell))
                    return;
                cells.append(cell);
                m_cells[cell].insert(id);
            });
        }
    }
    void remove(const QString &id)
    {
        for (const quint64 cell : m_cellsOf.take(id)) {
            const auto found = m_cells.find(cell);
            found->remove(id);
            if (found->isEmpty())
                m_cells.erase(found);
        }
    }
    void moveAll(QPointF by) { m_origin += by; }
    /// Candidates: what is in a cell that the area touches.
    QSet<QString> near(const QRectF &area) const
    {
        QSet<QString> ids;
        forEachCell(area, [&](quint64 cell) {
            if (const auto found = m_cells.constFind(cell); found != m_cells.constEnd())
                ids.unite(*found);
        });
        return ids;
    }

private:
    static constexpr qreal cellSize = 256;

    template <typename Visit>
    void forEachCell(const QRectF &area, Visit visit) const
    {
        const QRectF own = area.translated(-m_origin);
        const auto cell = [](qreal place) { return qint32(std::floor(place / cellSize)); };
        for (qint32 y = cell(own.top()); y <= cell(own.bottom()); ++y) {
            for (qint32 x = cell(own.left()); x <= cell(own.right()); ++x)
                visit(quint64(quint32(x)) << 32 | quint32(y));
        }
    }

    QHash<quint64, QSet<QString>> m_cells;
    QHash<QString, QList<quint64>> m_cellsOf;
    QPointF m_origin;
};

} // namespace wsw
