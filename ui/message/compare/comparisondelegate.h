// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace wsw {

class ComparisonModel;

/// Paints a line of a comparison: a tint where it differs, underlined where it does within.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ComparisonDelegate(const ComparisonModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ComparisonModel &m_model;
};

} // namespace wsw
