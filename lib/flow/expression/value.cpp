// SPDX-License-Identifier: MIT
#include "flow/expression/value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Value)
};

Failure wrongType(const QString &shown, const QString &type)
{
    const QString wanted = type == QLatin1String("integer")   ? Text::tr("a whole number of at most 2^53 in size")
                           : type == QLatin1String("number")  ? Text::tr("a number")
                           : type == QLatin1String("boolean") ? Text::tr("true or false")
                           : type == QLatin1String("string")  ? Text::tr("a text")
                                                              : Text::tr("JSON");
    return failure(ErrorCode::InvalidArgument, Text::tr("%1 is not %2.").arg(shown, wanted));
}

} // namespace

bool isInteger(const QJsonValue &value)
{
    if (!value.isDouble())
        return false;
    const double number = value.toDouble();
    // The double of 2^53 + 1 is 2^53: ask for the exact integer too.
    const qint64 exact = value.toInteger(qint64(0));
    return std::abs(number) <= double(maxExactInteger) && std::trunc(number) == number
           && std::abs(exact) <= maxExactInteger;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (isInteger(value))
        return QString::number(value.toInteger());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return valueJson(value);
}

QString valueJson(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

Result<void> checkType(const QString &type, const QJsonValue &value)
{
    const bool fits = type == QLatin1String("integer")   ? isInteger(value)
                      : type == QLatin1String("number")  ? value.isDouble() && std::isfinite(value.toDouble())
                      : type == QLatin1String("string")  ? value.isString()
                      : type == QLatin1String("boolean") ? value.isBool()
                                                         : !value.isUndefined();
    if (!fits)
        return wrongType(valueJson(value), type);
    return {};
}

Result<QJsonValue> parseValue(const QString &type, const QString &text)
{
    if (type == QLatin1String("string"))
        return QJsonValue(text);
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    const QJsonArray array = document.array();
    if (array.size() != 1 || !checkType(type, array.at(0)))
        return wrongType(text.isEmpty() ? Text::tr("An empty text") : QStringLiteral("'%1'").arg(text), type);
    return array.at(0);
}

std::optional<QJsonValue> jsonValue(const QByteArray &utf8)
{
    const auto first = std::find_if(utf8.cbegin(), utf8.cend(),
                                    [](char c) { return c != ' ' && c != '\t' && c != '\n' && c != '\r'; });
    if (first == utf8.cend() || !std::strchr("{[\"-0123456789tfn", *first))
        return std::nullopt;
    // QJsonDocument has objects and arrays only.
    const bool isContainer = *first == '{' || *first == '[';
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(isContainer ? utf8 : '[' + utf8 + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    if (document.isObject())
        return document.object();
    const QJsonArray array = document.array();
    if (isContainer)
        return array;
    return array.size() == 1 ? std::optional(array.first()) : std::nullopt;
}

bool isNestedDeeper(const QJsonValue &value, int levels)
{
    const auto isDeeper = [levels](const QJsonValue &inner) { return isNestedDeeper(inner, levels - 1); };
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return levels == 0 || std::any_of(list.begin(), list.end(), isDeeper);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return levels == 0 || std::any_of(object.begin(), object.end(), isDeeper);
    }
    return false;
}

bool isVariableType(const QString &type)
{
    static const QSet<QString> types = {QStringLiteral("integer"), QStringLiteral("number"), QStringLiteral("string"),
                                        QStringLiteral("boolean"), QStringLiteral("json")};
    return types.contains(type);
}

bool isVariableName(const QString &name)
{
    static const QRegularExpression identifier(QStringLiteral("^[\\p{L}_$][\\p{L}\\p{Nd}_$]*$"));
    // ECMA-262 section 12.7.2, with what strict code and literals reserve.
    static const QSet<QString> reserved = [] {
        const QString words = QStringLiteral(
            "arguments await break case catch class const continue debugger default delete do else enum eval export "
            "extends false finally for function if implements import in instanceof interface let new null package "
            "private protected public return static super switch this throw true try typeof undefined var void while "
            "with yield NaN Infinity");
        const QStringList list = words.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return identifier.match(name).hasMatch() && !reserved.contains(name);
}

} // namespace wsw
