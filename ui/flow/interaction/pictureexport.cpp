// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/pictureexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

#include "ui/flow/canvas/flowscene.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowEditing)
};

constexpr qreal pngScale = 2;
constexpr qreal largestSide = 16000; ///< pixels: what other programs open, too

void paint(FlowScene &scene, QPaintDevice &device, const QSizeF &size)
{
    const QSet<QString> selected = scene.selectedNodes();
    const QString current = scene.currentNode();
    const QString edge = scene.currentEdge();
    const QSignalBlocker unseen(&scene); // nobody is told of a selection that is back at once
    scene.select({}, {});
    QPainter painter(&device);
    painter.fillRect(QRectF(QPointF(), size), QGuiApplication::palette().color(QPalette::Base));
    scene.render(&painter, QRectF(QPointF(), size), scene.picture());
    painter.end();
    if (edge.isEmpty())
        scene.select(selected, current);
    else
        scene.selectEdge(edge);
}

QByteArray svgOf(FlowScene &scene)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    const QSizeF size = scene.picture().size();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(scene.graph().name);
    generator.setDescription(scene.graph().description);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setResolution(96);
    paint(scene, generator, size);
    return svg;
}

QByteArray pngOf(FlowScene &scene)
{
    const QSizeF size = scene.picture().size();
    const qreal scale = std::min(pngScale, largestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    paint(scene, image, size * scale);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<void> exportPicture(FlowScene &scene, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("svg") && ending != QLatin1String("png"))
        return failure(ErrorCode::Unsupported,
                       Text::tr("A picture's file name ends in .svg or .png, which “%1” does not.").arg(path));
    const QByteArray picture = ending == QLatin1String("svg") ? svgOf(scene) : pngOf(scene);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable,
                       Text::tr("The picture can't be written to “%1”: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace wsw
