// SPDX-License-Identifier: MIT
#include "workspace/server/template/messagefacts.h"

#include "flow/expression/value.h"

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

} // namespace wsw
