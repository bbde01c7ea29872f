// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QSet>

#include <memory>

namespace wsw {

class FlowEditor;
class FlowScene;
struct CanvasHit;

/// Something that is done to the flow by dragging: it shows what would be, and makes it so when the button is let go.
class CanvasGesture
{
public:
    virtual ~CanvasGesture() = default;
    /// `freely`: without snapping to the grid.
    virtual void moveTo(QPointF place, bool freely) = 0;
    virtual void finish() = 0;
};

/// What dragging the thing at the place means; null: nothing. Whatever it shows goes with FlowScene::endPreview().
std::unique_ptr<CanvasGesture> gestureFor(const CanvasHit &hit, QPointF place, FlowScene &scene, FlowEditor &editor);

} // namespace wsw
