// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "message/filter/filterterm.h"
#include "message/filter/match/textmatch.h"

namespace wsw {

enum class ConnectionField { Name, Url, Path, Peer, Subprotocol, Parameter, QueryItem };

/// What a connection's Open record says. A connection that has no such thing does not match, nor one whose Open record
/// is not there.
class ConnectionTerm : public FilterTerm
{
public:
    /// `key` names the parameter or query item.
    ConnectionTerm(ConnectionField field, const QString &key, TextMatch match)
        : m_field(field)
        , m_key(key)
        , m_match(std::move(match))
    {
    }
    bool matches(const FilterInput &input) const override;
    bool needsConnections() const override { return true; }

private:
    std::optional<QString> valueOf(const OpenInfo &info) const;

    const ConnectionField m_field;
    const QString m_key;
    const TextMatch m_match;
};

} // namespace wsw
