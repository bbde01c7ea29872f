// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include "message/inspect/payloadtraits.h"
#include "result.h"

namespace wsw {

/// What became of a payload that is an image.
struct DecodedImage
{
    QImage image;
    QSize size; ///< as the payload has it; the image may be smaller
    ImageFormat format = ImageFormat::None;
    int frames = 1;       ///< of an animation, of which `image` is the first; 0: unknown
    bool leftOut = false; ///< an SVG refers to something outside, which is not loaded
};

/// Larger ones are not decoded: a few bytes can claim to be an image that fills the memory.
constexpr qint64 mostImagePixels = 64'000'000;
/// Fails with InvalidArgument for what is broken, cut or no image, MessageTooBig for what is too large, Unsupported for
/// a format that this Qt has no plugin for. For worker threads.
Result<DecodedImage> decodeImage(const QByteArray &bytes);

/// The SVG without anything that is loaded from elsewhere, or scripts; `leftOut` says whether there was such a thing.
/// Empty if it is no well-formed XML.
QByteArray harmlessSvg(const QByteArray &svg, bool &leftOut);

} // namespace wsw
