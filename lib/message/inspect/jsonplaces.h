// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include "message/inspect/jsonindex.h"
#include "message/json/textposition.h"

namespace wsw {

/// Finds in a JSON text (UTF-8, with or without a byte order mark) what JSON pointers (RFC 6901) name.
class JsonPlaces
{
public:
    explicit JsonPlaces(const QByteArray &json);

    /// Where the value begins; if there is none, what is nearest around it. Nothing if the text is no JSON.
    std::optional<TextPosition> find(const QString &pointer) const;

private:
    std::optional<JsonNode> child(const JsonNode &container, const QString &key) const;

    std::shared_ptr<const JsonIndex> m_index; ///< null: no JSON
};

} // namespace wsw
