// SPDX-License-Identifier: MIT
#include "workspace/profile/messagecontent.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "message/json/jsontext.h"
#include "message/text/binarytext.h"

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

Result<MessageContent> binary(const Result<QByteArray> &bytes)
{
    return bytes.map([](const QByteArray &payload) { return MessageContent{true, payload}; });
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
    case ContentType::Hex: return binary(bytesFromHex(text));
    case ContentType::Base64: return binary(bytesFromBase64(text));
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
