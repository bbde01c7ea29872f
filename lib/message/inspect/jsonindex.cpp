// SPDX-License-Identifier: MIT
#include "message/inspect/jsonindex.h"

#include <algorithm>

#include "message/inspect/jsonindexbuilder.h"

namespace wsw {

namespace {

JsonNode::Type typeAt(char c)
{
    switch (c) {
    case '{': return JsonNode::Type::Object;
    case '[': return JsonNode::Type::Array;
    case '"': return JsonNode::Type::String;
    case 't':
    case 'f': return JsonNode::Type::Boolean;
    case 'n': return JsonNode::Type::Null;
    default: return JsonNode::Type::Number;
    }
}

/// Behind the string that begins at `at`.
qint64 behindString(const QByteArray &text, qint64 at)
{
    for (++at; text.at(at) != '"'; ++at)
        at += text.at(at) == '\\';
    return at + 1;
}

bool endsScalar(char c)
{
    return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

Result<std::shared_ptr<const JsonIndex>> JsonIndex::build(const QByteArray &utf8, const std::function<bool()> &proceed)
{
    return JsonIndexBuilder(utf8, proceed).build();
}

const JsonIndex::Large *JsonIndex::large(qint64 begin) const
{
    const auto before = [](const Large &entry, qint64 wanted) { return entry.begin < wanted; };
    const auto found = std::lower_bound(m_large.begin(), m_large.end(), begin, before);
    return found != m_large.end() && found->begin == begin ? &*found : nullptr;
}

qint64 JsonIndex::behindSpace(qint64 at) const
{
    while (m_text.at(at) == ' ' || m_text.at(at) == '\n' || m_text.at(at) == '\r' || m_text.at(at) == '\t')
        ++at;
    return at;
}

qint64 JsonIndex::behindValue(qint64 at) const
{
    if (m_text.at(at) == '"')
        return behindString(m_text, at);
    if (m_text.at(at) != '{' && m_text.at(at) != '[') {
        while (at < m_text.size() && !endsScalar(m_text.at(at)))
            ++at;
        return at;
    }
    if (const Large *known = large(at))
        return known->end;
    int depth = 0;
    do {
        const char c = m_text.at(at);
        if (c == '"') {
            at = behindString(m_text, at);
            continue;
        }
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        ++at;
    } while (depth > 0);
    return at;
}

JsonNode JsonIndex::child(bool ofObject, qint64 at, qint64 &next) const
{
    JsonNode node;
    if (ofObject) {
        node.keyBegin = at;
        node.keyEnd = behindString(m_text, at);
        at = behindSpace(behindSpace(node.keyEnd) + 1);
    }
    node.begin = at;
    node.type = typeAt(m_text.at(at));
    node.end = behindValue(at);
    next = behindSpace(node.end);
    if (m_text.at(next) == ',')
        next = behindSpace(next + 1);
    return node;
}

bool JsonIndex::isEmpty(const JsonNode &container) const
{
    return behindSpace(container.begin + 1) == container.end - 1;
}

qint64 JsonIndex::childCount(const JsonNode &container) const
{
    if (const Large *known = large(container.begin))
        return known->children;
    return children(container, 0, container.end - container.begin).size();
}

QList<JsonNode> JsonIndex::children(const JsonNode &container, qint64 first, qint64 most) const
{
    QList<JsonNode> found;
    const Large *known = large(container.begin);
    const qint64 start = known ? qMin(first / stride, qint64(known->starts.size())) : 0;
    qint64 at = start > 0 ? known->starts[size_t(start - 1)] : behindSpace(container.begin + 1);
    for (qint64 number = start * stride; at < container.end - 1 && found.size() < most; ++number) {
        const JsonNode node = child(container.type == JsonNode::Type::Object, at, at);
        if (number >= first)
            found.append(node);
    }
    return found;
}

qint64 JsonIndex::childAt(const JsonNode &container, qint64 offset) const
{
    qint64 number = 0;
    if (const Large *known = large(container.begin)) {
        const auto behind = std::upper_bound(known->starts.begin(), known->starts.end(), offset);
        number = (behind - known->starts.begin()) * stride;
    }
    const QList<JsonNode> near = children(container, number, stride);
    for (const JsonNode &node : near) {
        if (offset < node.end)
            return number;
        ++number;
    }
    return -1;
}

QByteArrayView JsonIndex::keyText(const JsonNode &node) const
{
    return node.keyBegin < 0 ? QByteArrayView() : view(node.keyBegin + 1, node.keyEnd - 1);
}

} // namespace wsw
