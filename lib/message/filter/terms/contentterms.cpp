// SPDX-License-Identifier: MIT
#include "message/filter/terms/contentterms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

namespace wsw {

namespace {

bool holdsJson(MessageKind kind)
{
    return kind == MessageKind::Text || kind == MessageKind::Binary || kind == MessageKind::Frame;
}

bool compareJson(const QJsonValue &value, const JsonComparison &wanted)
{
    if (wanted.value.isDouble() && value.isDouble())
        return compares(value.toDouble(), wanted.comparison, wanted.value.toDouble());
    if (wanted.value.isString() && value.isString())
        return compares(value.toString(), wanted.comparison, wanted.value.toString());
    if (wanted.comparison == Comparison::Equal)
        return value == wanted.value;
    return wanted.comparison == Comparison::NotEqual && value != wanted.value;
}

QString textOfValue(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

bool JsonTerm::matches(const FilterInput &input) const
{
    if (!holdsJson(input.message.kind) || !mayMatch(input.content))
        return false;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(input.content.data(), input.content.size()));
    if (document.isNull())
        return false;
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QList<QJsonValue> values = m_path.values(root);
    return std::any_of(values.begin(), values.end(),
                       [&](const QJsonValue &value) { return isWanted(value, input.scratch); });
}

/// Spares most payloads the parser. A name may also be written with escapes, so a backslash leaves it open.
bool JsonTerm::mayMatch(QByteArrayView json) const
{
    const auto begin = std::find_if(json.begin(), json.end(), [](char c) { return quint8(c) > ' '; });
    if (begin == json.end() || (*begin != '{' && *begin != '['))
        return false;
    return m_name.isEmpty() || json.contains(m_name) || std::memchr(json.data(), '\\', size_t(json.size())) != nullptr;
}

bool JsonTerm::isWanted(const QJsonValue &value, MatchScratch &scratch) const
{
    if (const auto *comparison = std::get_if<JsonComparison>(&m_condition))
        return compareJson(value, *comparison);
    if (const auto *pattern = std::get_if<Pattern>(&m_condition))
        return pattern->matches(textOfValue(value).toUtf8(), scratch.pattern);
    return true;
}

} // namespace wsw
