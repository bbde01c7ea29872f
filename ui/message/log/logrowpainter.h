// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPalette>

#include "ui/message/log/recordingmodel.h"
#include "ui/message/log/rowdecoration.h"
#include "ui/theme.h"

class QHeaderView;
class QPainter;

namespace wsw {

/// Paints rows of the log. Made anew for each paint event, so that fonts and colours are the present ones.
class LogRowPainter
{
public:
    LogRowPainter(QPainter &painter, const RecordingModel &model, const QHeaderView &header, const QWidget &widget,
                  const RowDecoration *decoration = nullptr);

    struct State
    {
        bool selected = false;
        bool current = false;
        bool alternate = false;
    };
    void paint(const LogRow &row, const QRect &rect, State state);

    /// The fixed-width font that messages are shown in, of the widget's size.
    static QFont messageFont(const QFont &font);

private:
    void paintBackground(const LogRow &row, const QRect &rect, State state);
    void paintMarks(const QRect &rect, const QString &text, bool selected);
    void paintCell(const LogRow &row, int column, const QRect &rect, bool selected);
    void paintArrow(Direction direction, const QRect &rect, const QColor &color);
    QColor textColor(const LogRow &row, int column, bool selected) const;

    QPainter &m_painter;
    const RecordingModel &m_model;
    const RowDecoration *const m_decoration;
    const QHeaderView &m_header;
    const QPalette m_palette;
    const QPalette::ColorGroup m_group;
    const ThemeColors m_colors;
    const QFont m_font;
    const QFont m_messageFont;
};

} // namespace wsw
