// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace wsw {

enum class ImageFormat { None, Png, Jpeg, Gif, Webp, Bmp, Svg };

/// By its first bytes; of SVG by its first tag, which may stand behind a declaration and comments.
ImageFormat imageFormat(QByteArrayView head);
QString imageFormatName(ImageFormat format); ///< "PNG", …; empty for None

/// Whether the payload could be JSON: begins with a bracket. Looks at its first bytes only.
bool looksLikeJson(QByteArrayView payload);

/// Whether the text could be base64 or base64url: at least 16 characters of one of the alphabets, with line breaks at
/// most, and not just a word. `whole`: it is not cut, so that its length counts.
bool looksLikeBase64(QByteArrayView text, bool whole);
/// Empty if it is neither base64 nor base64url (RFC 4648).
QByteArray decodedBase64(QByteArrayView text);

} // namespace wsw
