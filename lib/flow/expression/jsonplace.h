// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

#include "result.h"

namespace wsw {

/// One place in JSON: a JSON pointer (RFC 6901, "/items/0", "/items/-") or a JSON path (RFC 9535) that names one place
/// ("$.items[0]", "$['a b'][-1]").
class JsonPlace
{
public:
    /// InvalidArgument for what is neither, and for more than 1000 steps.
    static Result<JsonPlace> parse(const QString &text);

    /// Undefined if nothing is there.
    QJsonValue valueIn(const QJsonValue &root) const;
    /// The same JSON with a value there. Objects and lists that are missing on the way are made; behind the last item
    /// of a list is room for another. InvalidArgument if the way leads through anything else, or too deep.
    Result<QJsonValue> withValue(const QJsonValue &root, const QJsonValue &value) const;

private:
    struct Step
    {
        std::optional<QString> name; ///< in an object
        std::optional<qint64> index; ///< in a list; negative: from its end
    };
    static JsonPlace fromPointer(const QString &text);
    static Result<QJsonValue> changed(const QJsonValue &node, QList<Step>::const_iterator step,
                                      QList<Step>::const_iterator end, const QJsonValue &value);

    QList<Step> m_steps;
};

} // namespace wsw
