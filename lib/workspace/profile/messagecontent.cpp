// SPDX-License-Identifier: MIT
#include "workspace/profile/messagecontent.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageContent)
};

struct Position
{
    qsizetype line = 1;
    qsizetype column = 1;
};

Position positionOf(const QByteArray &utf8, qsizetype offset)
{
    const QByteArray before = utf8.left(qBound(qsizetype(0), offset, utf8.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1};
}

Failure jsonFailure(const QByteArray &json, qsizetype offset, const QString &problem)
{
    const Position at = positionOf(json, offset);
    return failure(
        ErrorCode::InvalidJson,
        Words::tr("This is not valid JSON: line %1, column %2: %3.").arg(at.line).arg(at.column).arg(problem));
}

Result<MessageContent> jsonContent(const QString &text)
{
    const QByteArray json = text.toUtf8();
    if (json.trimmed().isEmpty())
        return failure(ErrorCode::InvalidJson, Words::tr("There is no JSON yet: type a value, for example {}."));
    // QJsonDocument takes arrays and objects only; a JSON text may be any value (RFC 8259 section 2).
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return jsonFailure(json, error.offset - 1, error.errorString());
    if (document.array().size() != 1)
        return failure(ErrorCode::InvalidJson,
                       Words::tr("This is more than one JSON value: put them in an array, or send one at a time."));
    return MessageContent{false, json};
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isBase64Digit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/'
           || c == u'-' || c == u'_';
}

Result<MessageContent> hexContent(const QString &text)
{
    QByteArray digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            continue;
        if (!isHexDigit(c))
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("Character %1, “%2”, is not a hexadecimal digit (0–9, a–f).").arg(i + 1).arg(c));
        digits.append(char(c.unicode()));
    }
    if (digits.size() % 2 != 0)
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The last byte has only one digit: a byte is written with two."));
    return MessageContent{true, QByteArray::fromHex(digits)};
}

Result<MessageContent> base64Content(const QString &text)
{
    QByteArray digits;
    bool padded = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            continue;
        if (c == u'=') {
            padded = true;
            continue;
        }
        if (padded || !isBase64Digit(c))
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("Character %1, “%2”, does not belong into base64 there.").arg(i + 1).arg(c));
        digits.append(c == u'-' ? '+' : c == u'_' ? '/' : char(c.unicode()));
    }
    if (digits.size() % 4 == 1)
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The base64 text ends too early: its last group has one character only."));
    return MessageContent{true, QByteArray::fromBase64(digits)};
}

Result<MessageContent> fileContent(const QString &path)
{
    if (path.trimmed().isEmpty())
        return failure(ErrorCode::FileNotFound, Words::tr("No file is chosen yet."));
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, Words::tr("There is no file “%1”: check its path.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable,
                       Words::tr("The file “%1” can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > maxFileBytes)
        return failure(ErrorCode::MessageTooBig,
                       Words::tr("The file “%1” is larger than the %2 MiB that one message may have.")
                           .arg(path)
                           .arg(maxFileBytes / 1024 / 1024));
    return MessageContent{true, file.readAll()};
}

} // namespace

Result<MessageContent> messageContent(ContentType type, const QString &text)
{
    switch (type) {
    case ContentType::Text: break;
    case ContentType::Json: return jsonContent(text);
    case ContentType::Hex: return hexContent(text);
    case ContentType::Base64: return base64Content(text);
    case ContentType::File: return fileContent(text);
    }
    return MessageContent{false, text.toUtf8()};
}

} // namespace wsw
