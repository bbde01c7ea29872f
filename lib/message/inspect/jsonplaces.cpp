// SPDX-License-Identifier: MIT
#include "message/inspect/jsonplaces.h"

#include "jsonpointer.h"

namespace wsw {

JsonPlaces::JsonPlaces(const QByteArray &json)
{
    // A mark is one character of the first line, which no editor shows or counts.
    const bool hasMark = json.startsWith("\xef\xbb\xbf");
    m_index = JsonIndex::build(hasMark ? json.mid(3) : json).value_or(nullptr);
}

std::optional<TextPosition> JsonPlaces::find(const QString &pointer) const
{
    if (!m_index)
        return std::nullopt;
    JsonNode node = m_index->root();
    for (const QString &key : pointerKeys(pointer)) {
        const std::optional<JsonNode> next = child(node, key);
        if (!next)
            break;
        node = *next;
    }
    const QByteArray before = m_index->text().left(node.begin);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return TextPosition{before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1};
}

/// Of members of the same name the last one counts, as for everyone who reads the document.
std::optional<JsonNode> JsonPlaces::child(const JsonNode &container, const QString &key) const
{
    if (container.type == JsonNode::Type::Array) {
        bool isIndex = false;
        const qint64 index = key.toLongLong(&isIndex);
        const QList<JsonNode> found =
            isIndex && index >= 0 ? m_index->children(container, index, 1) : QList<JsonNode>();
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }
    std::optional<JsonNode> last;
    if (container.type != JsonNode::Type::Object)
        return last;
    for (const JsonNode &node : m_index->children(container, 0, m_index->childCount(container))) {
        if (jsonString(m_index->keyText(node)) == key)
            last = node;
    }
    return last;
}

} // namespace wsw
