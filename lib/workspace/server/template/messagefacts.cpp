// SPDX-License-Identifier: MIT
#include "workspace/server/template/messagefacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

namespace wsw {

const QString &MessageFacts::text()
{
    if (!m_text)
        m_text = QString::fromUtf8(m_payload);
    return *m_text;
}

const QString &MessageFacts::foldedText()
{
    if (!m_foldedText)
        m_foldedText = text().toCaseFolded();
    return *m_foldedText;
}

const std::optional<QJsonValue> &MessageFacts::json()
{
    if (!m_json)
        m_json = isText() ? jsonValue(m_payload) : std::nullopt;
    return *m_json;
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

} // namespace wsw
