// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

#include "result.h"

namespace wsw {

/// A query into JSON as RFC 9535 has it: `$.order.items[0]['name']`, negative indices, slices `[1:3]`, `[::2]`,
/// wildcards, several selectors `[0, 'a']` and descendants `$..id`. It has no filters `[?…]`.
class JsonPath
{
public:
    JsonPath() = default; ///< `$`
    /// InvalidArgument names the column, from 1, and what is wrong there.
    static Result<JsonPath> parse(const QString &text);

    /// What stands there, parents before their children and arrays in order; empty if nothing does.
    QList<QJsonValue> values(const QJsonValue &root) const;

    using Step = std::variant<QString, qint64>; ///< a member's name, or an item's index
    /// The way to the one place that the path can name; nothing if it can name several.
    std::optional<QList<Step>> steps() const;

    /// A member's name that a text must have for there to be a value; empty if that is not known.
    QString requiredName() const;

private:
    friend class JsonPathParser;

    struct Name
    {
        QString name;
    };
    struct Index
    {
        qint64 index = 0;
    };
    struct Slice
    {
        std::optional<qint64> start;
        std::optional<qint64> end;
        qint64 step = 1;
    };
    struct Wildcard
    {
    };
    using Selector = std::variant<Name, Index, Slice, Wildcard>;
    struct Segment
    {
        QList<Selector> selectors;
        bool descendants = false;
    };

    static void select(const Name &selector, const QJsonValue &node, QList<QJsonValue> &found);
    static void select(const Index &selector, const QJsonValue &node, QList<QJsonValue> &found);
    static void select(const Slice &selector, const QJsonValue &node, QList<QJsonValue> &found);
    static void select(const Wildcard &selector, const QJsonValue &node, QList<QJsonValue> &found);
    static void apply(const Segment &segment, const QJsonValue &node, QList<QJsonValue> &found);

    QList<Segment> m_segments;
};

} // namespace wsw
