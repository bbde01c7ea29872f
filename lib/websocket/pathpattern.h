// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

#include "result.h"

namespace wsw {

/// A path with parameters: "/ws/{sid}" matches "/ws/42" and gives sid = 42. A parameter takes one non-empty segment
/// and is percent-decoded. The empty pattern matches every path. A trailing slash matters.
class PathPattern
{
public:
    PathPattern() = default;
    static Result<PathPattern> parse(const QString &pattern);

    const QString &text() const { return m_text; }
    QStringList parameters() const;
    /// The path is the encoded one from the request line, without query.
    std::optional<QMap<QString, QString>> match(const QString &path) const;

private:
    QString m_text;
    QStringList m_segments;
};

} // namespace wsw
