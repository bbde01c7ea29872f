// SPDX-License-Identifier: MIT
#include "workspace/profile/messagecontent.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "message/json/jsontext.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageContent)
};

Result<MessageContent> jsonContent(const QString &text)
{
    if (QStringView(text).trimmed().isEmpty())
        return failure(ErrorCode::InvalidJson, Words::tr("There is no JSON yet: type a value, for example {}."));
    if (const std::optional<JsonProblem> problem = checkJson(text))
        return failure(ErrorCode::InvalidJson, invalidJson(text, *problem));
    return MessageContent{false, text.toUtf8()};
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

// Opened, and not too big.
Result<void> openFile(QFile &file)
{
    const QString path = file.fileName();
    if (path.trimmed().isEmpty())
        return failure(ErrorCode::FileNotFound, Words::tr("No file is chosen yet."));
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, Words::tr("There is no file “%1”: check its path.").arg(path));
    if (info.isDir())
        return failure(ErrorCode::FileUnreadable, Words::tr("“%1” is a folder: choose a file in it.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable,
                       Words::tr("The file “%1” can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > maxFileBytes)
        return failure(ErrorCode::MessageTooBig,
                       Words::tr("The file “%1” is larger than the %2 MiB that one message may have.")
                           .arg(path)
                           .arg(maxFileBytes / 1024 / 1024));
    return {};
}

Result<MessageContent> fileContent(const QString &path, bool asText)
{
    QFile file(path);
    if (const Result<void> opened = openFile(file); !opened)
        return Failure(opened.error());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable,
                       Words::tr("The file “%1” can't be read: %2.").arg(path, file.errorString()));
    if (asText && !bytes.isValidUtf8())
        return failure(
            ErrorCode::InvalidArgument,
            Words::tr("The file “%1” is not UTF-8, as a text message must be: send it as binary.").arg(path));
    return MessageContent{!asText, bytes};
}

} // namespace

Result<MessageContent> messageContent(ContentType type, const QString &text)
{
    switch (type) {
    case ContentType::Text: break;
    case ContentType::Json: return jsonContent(text);
    case ContentType::Hex: return hexContent(text);
    case ContentType::Base64: return base64Content(text);
    case ContentType::File: return fileContent(text, false);
    case ContentType::TextFile: return fileContent(text, true);
    }
    return MessageContent{false, text.toUtf8()};
}

Result<FileHead> fileHead(const QString &path, qint64 most)
{
    QFile file(path);
    if (const Result<void> opened = openFile(file); !opened)
        return Failure(opened.error());
    return FileHead{file.read(most), file.size()};
}

} // namespace wsw
