// SPDX-License-Identifier: MIT
#include "message/json/jsonpath.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "message/json/jsonpathparser.h"

namespace wsw {

Result<JsonPath> JsonPath::parse(const QString &text)
{
    return JsonPathParser(text).parse();
}

void JsonPath::select(const Name &selector, const QJsonValue &node, QList<QJsonValue> &found)
{
    if (!node.isObject())
        return;
    if (const QJsonValue value = node.toObject().value(selector.name); !value.isUndefined())
        found.append(value);
}

void JsonPath::select(const Index &selector, const QJsonValue &node, QList<QJsonValue> &found)
{
    if (!node.isArray())
        return;
    const QJsonArray array = node.toArray();
    const qint64 index = selector.index < 0 ? array.size() + selector.index : selector.index;
    if (index >= 0 && index < array.size())
        found.append(array.at(index));
}

// RFC 9535 section 2.3.4.2.2.
void JsonPath::select(const Slice &selector, const QJsonValue &node, QList<QJsonValue> &found)
{
    if (!node.isArray() || selector.step == 0)
        return;
    const QJsonArray array = node.toArray();
    const qint64 size = array.size();
    const auto fromEnd = [size](qint64 index) { return index < 0 ? size + index : index; };
    if (selector.step > 0) {
        const qint64 end = std::clamp<qint64>(fromEnd(selector.end.value_or(size)), 0, size);
        for (qint64 i = std::clamp<qint64>(fromEnd(selector.start.value_or(0)), 0, size); i < end; i += selector.step)
            found.append(array.at(i));
    } else {
        const qint64 end = selector.end ? std::clamp<qint64>(fromEnd(*selector.end), -1, size - 1) : -1;
        const qint64 start = selector.start ? fromEnd(*selector.start) : size - 1;
        for (qint64 i = std::clamp<qint64>(start, -1, size - 1); i > end; i += selector.step)
            found.append(array.at(i));
    }
}

void JsonPath::select(const Wildcard &, const QJsonValue &node, QList<QJsonValue> &found)
{
    if (node.isObject()) {
        const QJsonObject object = node.toObject();
        for (const QJsonValue &value : object)
            found.append(value);
    } else if (node.isArray()) {
        const QJsonArray array = node.toArray();
        for (const QJsonValue &value : array)
            found.append(value);
    }
}

void JsonPath::apply(const Segment &segment, const QJsonValue &node, QList<QJsonValue> &found)
{
    for (const Selector &selector : segment.selectors)
        std::visit([&](const auto &kind) { select(kind, node, found); }, selector);
    if (!segment.descendants)
        return;
    QList<QJsonValue> children;
    select(Wildcard(), node, children);
    for (const QJsonValue &child : std::as_const(children))
        apply(segment, child, found);
}

std::optional<QList<JsonPath::Step>> JsonPath::steps() const
{
    QList<Step> steps;
    for (const Segment &segment : m_segments) {
        if (segment.descendants || segment.selectors.size() != 1)
            return std::nullopt;
        if (const auto *name = std::get_if<Name>(&segment.selectors.first()))
            steps.append(name->name);
        else if (const auto *index = std::get_if<Index>(&segment.selectors.first()))
            steps.append(index->index);
        else
            return std::nullopt;
    }
    return steps;
}

QString JsonPath::requiredName() const
{
    for (auto segment = m_segments.crbegin(); segment != m_segments.crend(); ++segment) {
        if (segment->selectors.size() != 1)
            continue;
        if (const auto *name = std::get_if<Name>(&segment->selectors.first()))
            return name->name;
    }
    return {};
}

QList<QJsonValue> JsonPath::values(const QJsonValue &root) const
{
    QList<QJsonValue> nodes{root};
    for (const Segment &segment : m_segments) {
        QList<QJsonValue> found;
        for (const QJsonValue &node : std::as_const(nodes))
            apply(segment, node, found);
        nodes = std::move(found);
    }
    return nodes;
}

} // namespace wsw
