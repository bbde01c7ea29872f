// SPDX-License-Identifier: MIT
#include "ui/flow/testing/rows/celltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "flow/expression/value.h"
#include "message/text/binarytext.h"
#include "workspace/profile/messagecontent.h"

namespace wsw::celltext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowTestEditor)
};

QJsonValue base64Of(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

const QStringList &formatNames()
{
    static QStringList names;
    names = {Words::tr("Text"), QStringLiteral("JSON"), Words::tr("Binary (base64)")};
    return names;
}

Result<FlowTestTime> parseTime(const QString &text)
{
    bool isNumber = false;
    const FlowTestTime time = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || time < 0 || time > longestFlowTest)
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("“%1” is no time: type whole milliseconds, from 0 to a year (%2).")
                           .arg(text.trimmed())
                           .arg(longestFlowTest));
    return time;
}

Result<QString> parseClient(const QString &text)
{
    bool isNumber = false;
    const uint client = text.trimmed().toUInt(&isNumber);
    if (!isNumber || client == 0)
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("“%1” is no client: clients have numbers from 1 on.").arg(text.trimmed()));
    return QString::number(client);
}

Result<QJsonValue> parseJson(const QString &text)
{
    if (const Result<MessageContent> checked = messageContent(ContentType::Json, text); !checked) {
        const QString typed = text.trimmed();
        const bool isMeantAsText = !typed.isEmpty() && typed.front().isLetter();
        return isMeantAsText
                   ? failure(ErrorCode::InvalidJson,
                             Words::tr("%1 Texts stand in quotes, such as \"abc\".").arg(checked.error().message))
                   : Failure(checked.error());
    }
    if (const std::optional<QJsonValue> value = jsonValue(text.toUtf8()))
        return *value;
    return failure(ErrorCode::InvalidJson, Words::tr("The JSON is nested too deeply."));
}

QString editedJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
    return value.isObject() || value.isArray() ? QString::fromUtf8(document.toJson().trimmed()) : valueJson(value);
}

QString contentText(Format format, const QJsonValue &content)
{
    return format == Format::Json ? valueJson(content) : content.toString();
}

QString editedContent(Format format, const QJsonValue &content)
{
    return format == Format::Json ? editedJson(content) : content.toString();
}

Result<QJsonValue> parseContent(Format format, const QString &text)
{
    switch (format) {
    case Format::Json: return parseJson(text);
    case Format::Base64: return bytesFromBase64(text).map(base64Of);
    case Format::Text: break;
    }
    return QJsonValue(text);
}

QJsonValue convertedContent(Format from, Format to, const QJsonValue &content)
{
    if (from == to)
        return content;
    const QString text = contentText(from, content);
    const QByteArray bytes = from == Format::Base64 ? QByteArray::fromBase64(text.toLatin1()) : text.toUtf8();
    if (to == Format::Base64)
        return base64Of(bytes);
    const QString decoded = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : text;
    if (to == Format::Json)
        return jsonValue(decoded.toUtf8()).value_or(QJsonValue(decoded));
    return decoded;
}

} // namespace wsw::celltext
