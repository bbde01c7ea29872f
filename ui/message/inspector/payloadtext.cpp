// SPDX-License-Identifier: MIT
#include "ui/message/inspector/payloadtext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "message/frameinfo.h"
#include "ui/message/frametext.h"
#include "ui/message/messagetext.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageInspector)
};

constexpr int bytesPerLine = 16;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Behind the string that begins at `from`.
qsizetype endOfString(QByteArrayView json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return qMin(at + 1, json.size());
}

void appendNewLine(QByteArray &out, int depth)
{
    out += '\n';
    out.append(depth * 2, ' ');
}

/// The JSON must be valid.
QByteArray indented(QByteArrayView json)
{
    QByteArray out;
    out.reserve(json.size() * 2);
    int depth = 0;
    bool justOpened = false;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json.at(at++);
        if (isSpace(c))
            continue;
        const bool closes = c == '}' || c == ']';
        if (closes)
            --depth;
        if (closes != justOpened && (closes || justOpened))
            appendNewLine(out, depth);
        justOpened = c == '{' || c == '[';
        depth += justOpened;
        if (c == '"') {
            const qsizetype end = endOfString(json, at - 1);
            out.append(json.data() + at - 1, end - at + 1);
            at = end;
            continue;
        }
        out += c;
        if (c == ',')
            appendNewLine(out, depth);
        else if (c == ':')
            out += ' ';
    }
    return out;
}

} // namespace

bool looksLikeJson(QByteArrayView payload)
{
    constexpr qsizetype most = 256;
    for (const char c : payload.first(qMin(payload.size(), most))) {
        if (!isSpace(c))
            return c == '{' || c == '[';
    }
    return false;
}

Result<QString> indentJson(QByteArrayView utf8)
{
    QJsonParseError error;
    QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), utf8.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidJson,
                       Text::tr("This is no JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    return QString::fromUtf8(indented(utf8));
}

QString hexDump(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve((bytes.size() / bytesPerLine + 1) * 78);
    for (qsizetype at = 0; at < bytes.size(); at += bytesPerLine) {
        const QByteArray line = bytes.sliced(at, qMin<qsizetype>(bytesPerLine, bytes.size() - at)).toByteArray();
        out += QByteArray::number(at, 16).rightJustified(8, '0') + "  ";
        out += line.left(8).toHex(' ').leftJustified(23) + "  " + line.mid(8).toHex(' ').leftJustified(23) + "  |";
        for (const char c : line)
            out += c >= 0x20 && c < 0x7f ? c : '.';
        out += "|\n";
    }
    return QString::fromLatin1(out);
}

Result<QString> payloadText(const MessageView &message, Representation representation)
{
    switch (representation) {
    case Representation::Frame: return frameText(message);
    case Representation::Json: return indentJson(contentOf(message));
    case Representation::Hex: return hexDump(contentOf(message));
    case Representation::Text: break;
    }
    return detailText(message);
}

} // namespace wsw
