// SPDX-License-Identifier: MIT
#include "jsonreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cmath>
#include <limits>

#include "jsonpointer.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::JsonReader)
};

Failure parseFailure(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.left(error.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return failure(
        ErrorCode::InvalidJson,
        Text::tr("The JSON is broken at line %1, column %2: %3.").arg(line).arg(column).arg(error.errorString()));
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString pointer, FirstError &error)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_error(&error)
{
}

std::optional<QJsonValue> JsonReader::take(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return value;
}

void JsonReader::fail(const QString &key, const QString &message)
{
    if (*m_error)
        return;
    const QString pointer = childPointer(m_pointer, key);
    *m_error = DocumentError{{ErrorCode::InvalidDocument, QStringLiteral("%1: %2").arg(pointer, message)}, pointer};
}

void JsonReader::wrongType(const QString &key, const QString &expected)
{
    fail(key, Text::tr("expected %1.").arg(expected));
}

QString JsonReader::string(const QString &key, const QString &fallback)
{
    const auto value = take(key);
    if (!value)
        return fallback;
    if (!value->isString())
        wrongType(key, Text::tr("a string"));
    return value->toString(fallback);
}

bool JsonReader::boolean(const QString &key, bool fallback)
{
    const auto value = take(key);
    if (!value)
        return fallback;
    if (!value->isBool())
        wrongType(key, Text::tr("true or false"));
    return value->toBool(fallback);
}

qint64 JsonReader::integer(const QString &key, qint64 fallback, qint64 least, qint64 most)
{
    const auto value = take(key);
    if (!value)
        return fallback;
    const double number = value->toDouble(std::nan(""));
    if (!(number >= double(least) && number <= double(most)) || std::floor(number) != number) {
        wrongType(key, Text::tr("a whole number from %1 to %2").arg(least).arg(most));
        return fallback;
    }
    return value->toInteger(fallback);
}

double JsonReader::number(const QString &key, double fallback)
{
    const auto value = take(key);
    if (!value)
        return fallback;
    if (!value->isDouble())
        wrongType(key, Text::tr("a number"));
    return value->toDouble(fallback);
}

double JsonReader::number(const QString &key, double fallback, double least, double most)
{
    const double value = number(key, fallback);
    if (value >= least && value <= most)
        return value;
    wrongType(key, Text::tr("a number from %1 to %2").arg(least).arg(most));
    return fallback;
}

QStringList JsonReader::strings(const QString &key)
{
    QStringList result;
    const auto value = take(key);
    if (!value)
        return result;
    if (!value->isArray())
        wrongType(key, Text::tr("a list of strings"));
    const QJsonArray array = value->toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString())
            wrongType(key, Text::tr("a list of strings"));
        result.append(element.toString());
    }
    return result;
}

QJsonObject JsonReader::object(const QString &key)
{
    const auto value = take(key);
    if (!value)
        return {};
    if (!value->isObject())
        wrongType(key, Text::tr("an object"));
    return value->toObject();
}

JsonReader JsonReader::part(const QString &key)
{
    return {object(key), childPointer(m_pointer, key), *m_error};
}

QJsonValue JsonReader::value(const QString &key)
{
    return take(key).value_or(QJsonValue());
}

void JsonReader::objects(const QString &key, const std::function<void(JsonReader &)> &f)
{
    const auto value = take(key);
    if (!value)
        return;
    if (!value->isArray()) {
        wrongType(key, Text::tr("a list"));
        return;
    }
    const QJsonArray array = value->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString pointer = childPointer(m_pointer, key);
        JsonReader element(array.at(i).toObject(), childPointer(pointer, QString::number(i)), *m_error);
        if (!array.at(i).isObject()) {
            JsonReader({}, pointer, *m_error).wrongType(QString::number(i), Text::tr("an object"));
            return;
        }
        f(element);
    }
}

QJsonObject JsonReader::rest() const
{
    QJsonObject rest = m_object;
    for (const QString &key : m_asked)
        rest.remove(key);
    return rest;
}

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return parseFailure(json, error);
    if (!document.isObject())
        return failure(ErrorCode::InvalidDocument, Text::tr("The file holds JSON, but no object at its root."));
    return document.object();
}

Result<QByteArray> readDocumentFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, Text::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable,
                       Text::tr("The file %1 can't be read: %2. Check its permissions.").arg(path, file.errorString()));
    }
    // A device may have no size.
    const QByteArray content = file.read(mostBytes);
    if (content.size() == mostBytes && !file.atEnd())
        return failure(ErrorCode::InvalidDocument, Text::tr("The file %1 has more than %2 MiB. It is no such document.")
                                                       .arg(path)
                                                       .arg(mostBytes / (1024 * 1024)));
    return content;
}

Result<QJsonObject> readJsonFile(const QString &path)
{
    return readDocumentFile(path, std::numeric_limits<int>::max()).and_then([&](const QByteArray &json) {
        Result<QJsonObject> object = parseJsonObject(json);
        if (!object)
            object.error().message = QStringLiteral("%1: %2").arg(path, object.error().message);
        return object;
    });
}

Result<void> writeJsonFile(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return failure(ErrorCode::FileUnwritable,
                       Text::tr("The file %1 was not saved: %2. Choose another place, or make room; what was there is "
                                "unchanged.")
                           .arg(path, file.errorString()));
    }
    return {};
}

} // namespace wsw
