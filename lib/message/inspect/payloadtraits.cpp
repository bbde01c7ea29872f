// SPDX-License-Identifier: MIT
#include "message/inspect/payloadtraits.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace wsw {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isSvg(QByteArrayView head)
{
    constexpr qsizetype most = 4096;
    static const QRegularExpression opening(
        QStringLiteral(R"(\A\x{FEFF}?\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*(<!DOCTYPE\s+svg[^>\[]*>\s*)?)"
                       R"((<!--.*?-->\s*)*<(\w+:)?svg[\s>/])"),
        QRegularExpression::DotMatchesEverythingOption);
    for (const char c : head.first(qMin<qsizetype>(head.size(), 64))) {
        if (!isSpace(c) && uchar(c) < 0x80 && c != '<')
            return false;
        if (c == '<')
            break;
    }
    return opening.match(QString::fromUtf8(head.first(qMin(head.size(), most)))).hasMatch();
}

} // namespace

ImageFormat imageFormat(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (head.startsWith("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return ImageFormat::Gif;
    if (head.startsWith("RIFF") && head.size() > 12 && head.sliced(8).startsWith("WEBP"))
        return ImageFormat::Webp;
    // "BM" alone begins many a text: the four reserved bytes of its header are zero.
    if (head.startsWith("BM") && head.size() > 26 && head.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4))
        return ImageFormat::Bmp;
    return isSvg(head) ? ImageFormat::Svg : ImageFormat::None;
}

QString imageFormatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png: return QStringLiteral("PNG");
    case ImageFormat::Jpeg: return QStringLiteral("JPEG");
    case ImageFormat::Gif: return QStringLiteral("GIF");
    case ImageFormat::Webp: return QStringLiteral("WebP");
    case ImageFormat::Bmp: return QStringLiteral("BMP");
    case ImageFormat::Svg: return QStringLiteral("SVG");
    case ImageFormat::None: break;
    }
    return {};
}

bool looksLikeJson(QByteArrayView payload)
{
    constexpr qsizetype most = 256;
    for (const char c : payload.first(qMin(payload.size(), most))) {
        if (!isSpace(c))
            return c == '{' || c == '[';
    }
    return false;
}

bool looksLikeBase64(QByteArrayView text, bool whole)
{
    qsizetype letters = 0;
    qsizetype padding = 0;
    bool hasDigitOrSign = false;
    bool hasUpper = false;
    bool isUrl = false;
    bool isPlain = false;
    for (const char c : text) {
        if (c == '\r' || c == '\n')
            continue;
        const bool sign = c == '+' || c == '/' || c == '-' || c == '_';
        if (c == '=' ? ++padding > 2 : padding > 0 || (!sign && !std::isalnum(uchar(c))))
            return false;
        isUrl |= c == '-' || c == '_';
        isPlain |= c == '+' || c == '/';
        hasUpper |= c >= 'A' && c <= 'Z';
        hasDigitOrSign |= sign || (c >= '0' && c <= '9');
        letters += c != '=';
    }
    constexpr qsizetype least = 16;
    const bool isWord = padding == 0 && !(hasUpper && hasDigitOrSign);
    const bool fits = !whole || (letters % 4 != 1 && (padding == 0 || (letters + padding) % 4 == 0));
    return letters >= least && !isWord && fits && !(isUrl && isPlain);
}

QByteArray decodedBase64(QByteArrayView text)
{
    QByteArray letters = text.toByteArray();
    letters.removeIf([](char c) { return c == '\r' || c == '\n'; });
    const bool isUrl = letters.contains('-') || letters.contains('_');
    const QByteArray::Base64Options options = isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    const auto decoded =
        QByteArray::fromBase64Encoding(std::move(letters), options | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace wsw
