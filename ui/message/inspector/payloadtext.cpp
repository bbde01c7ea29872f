// SPDX-License-Identifier: MIT
#include "ui/message/inspector/payloadtext.h"

#include <QCoreApplication>

#include <algorithm>

#include "message/frameinfo.h"
#include "message/inspect/jsonindex.h"
#include "message/inspect/payloadtraits.h"
#include "ui/message/frametext.h"
#include "ui/message/inspector/jwttext.h"
#include "ui/message/messagetext.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageInspector)
};

bool isReadable(const QByteArray &bytes)
{
    const auto isControl = [](char c) { return uchar(c) < 0x20 && c != '\t' && c != '\r' && c != '\n'; };
    return QByteArrayView(bytes).isValidUtf8() && std::none_of(bytes.cbegin(), bytes.cend(), isControl);
}

/// Of text that is base64 what it stands for, with what that is; of everything else its base64.
QString base64Text(QByteArrayView content)
{
    const QByteArray decoded = looksLikeBase64(content, true) ? decodedBase64(content) : QByteArray();
    if (decoded.isEmpty())
        return QString::fromLatin1(content.toByteArray().toBase64());
    const QString size = sizeText(decoded.size());
    const bool isText = isReadable(decoded);
    if (const QString image = imageFormatName(imageFormat(decoded)); !image.isEmpty())
        return Text::tr("Base64 of an image (%1), %2:").arg(image, size) + QStringLiteral("\n\n")
               + (isText ? QString::fromUtf8(decoded) : hexDump(decoded));
    if (isText)
        return Text::tr("Base64 of a text, %1:").arg(size) + QStringLiteral("\n\n") + QString::fromUtf8(decoded);
    return Text::tr("Base64 of bytes, %1:").arg(size) + QStringLiteral("\n\n") + hexDump(decoded);
}

} // namespace

Result<QString> indentJson(QByteArrayView utf8)
{
    return JsonIndex::build(utf8.toByteArray()).map([](const std::shared_ptr<const JsonIndex> &index) {
        return QString::fromUtf8(prettyJson(*index, false));
    });
}

QString hexDump(QByteArrayView bytes, qint64 firstOffset)
{
    QByteArray out;
    out.reserve((bytes.size() / hexBytesPerLine + 1) * 78);
    for (qsizetype at = 0; at < bytes.size(); at += hexBytesPerLine) {
        const QByteArray line = bytes.sliced(at, qMin<qsizetype>(hexBytesPerLine, bytes.size() - at)).toByteArray();
        out += QByteArray::number(firstOffset + at, 16).rightJustified(8, '0') + "  ";
        out += line.left(8).toHex(' ').leftJustified(23) + "  " + line.mid(8).toHex(' ').leftJustified(23) + "  |";
        for (const char c : line)
            out += c >= 0x20 && c < 0x7f ? c : '.';
        out += "|\n";
    }
    return QString::fromLatin1(out);
}

Result<QString> payloadText(const MessageView &message, Representation representation)
{
    const QByteArrayView content = contentOf(message);
    switch (representation) {
    case Representation::Frame: return frameText(message);
    case Representation::Json: return indentJson(content);
    case Representation::Hex: return hexDump(content);
    case Representation::Image: return QString::fromLatin1(content.toByteArray().toBase64());
    case Representation::Base64: return base64Text(content);
    case Representation::Jwt: return jwtText(content);
    case Representation::Text: break;
    }
    return detailText(message);
}

} // namespace wsw
