// SPDX-License-Identifier: MIT
#pragma once

#include <QIconEngine>

#include "ui/theme.h"

namespace wsw {

/// Paints an SVG of resources/icons in the palette's colour at the time of painting, at the device's own resolution.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, IconTint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override { return QStringLiteral("wsw::SvgIconEngine"); }
    bool isNull() override;

private:
    QColor color(QIcon::Mode mode) const;
    QString path() const;

    QString m_name;
    IconTint m_tint;
};

} // namespace wsw
