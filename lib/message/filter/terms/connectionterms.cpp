// SPDX-License-Identifier: MIT
#include "message/filter/terms/connectionterms.h"

#include <QUrlQuery>

namespace wsw {

namespace {

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> queryItem(const QString &query, const QString &key)
{
    const QUrlQuery items(query);
    return items.hasQueryItem(key) ? std::optional(items.queryItemValue(key, QUrl::FullyDecoded)) : std::nullopt;
}

} // namespace

bool ConnectionTerm::matches(const FilterInput &input) const
{
    const auto value = input.connection ? valueOf(*input.connection) : std::nullopt;
    return value && m_match.matches(*value);
}

std::optional<QString> ConnectionTerm::valueOf(const OpenInfo &info) const
{
    switch (m_field) {
    case ConnectionField::Name: return unlessEmpty(info.name);
    case ConnectionField::Url: return unlessEmpty(info.url);
    case ConnectionField::Path: return unlessEmpty(info.path);
    case ConnectionField::Peer: return unlessEmpty(info.peer);
    case ConnectionField::Subprotocol: return unlessEmpty(info.subprotocol);
    case ConnectionField::Parameter:
        return info.params.contains(m_key) ? std::optional(info.params.value(m_key)) : std::nullopt;
    case ConnectionField::QueryItem: break;
    }
    return queryItem(info.query, m_key);
}

} // namespace wsw
