// SPDX-License-Identifier: MIT
#pragma once

#include "message/inspect/jsonindex.h"

namespace wsw {

/// Goes through a JSON text once: the grammar as a machine with a stack of its own.
class JsonIndexBuilder
{
public:
    JsonIndexBuilder(const QByteArray &utf8, const std::function<bool()> &proceed);

    Result<std::shared_ptr<const JsonIndex>> build();

private:
    struct Open
    {
        bool isObject = false;
        JsonIndex::Large noted;
    };

    bool run(); ///< false: broken at m_at, or stopped
    bool value();
    bool scalar();
    bool open();
    bool key();
    bool behindValue();
    bool close();
    bool string();
    bool escape();
    bool number();
    bool digits();
    bool word(QByteArrayView expected, JsonNode::Type type);
    void skipSpace();
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    Error problem() const;

    const std::function<bool()> &m_proceed;
    const QByteArray m_text;
    std::shared_ptr<JsonIndex> m_index;
    std::vector<Open> m_open;
    qsizetype m_at = 0;
    qsizetype m_asked = 0; ///< where m_proceed was asked last
    bool m_stopped = false;
    bool m_tooDeep = false;
    bool m_valueDone = false;
    JsonNode::Type m_type = JsonNode::Type::Null;
};

} // namespace wsw
