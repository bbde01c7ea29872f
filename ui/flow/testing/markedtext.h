// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace wsw {

/// A text, and which parts of it differ from another.
struct MarkedText
{
    struct Range
    {
        qsizetype from = 0;
        qsizetype length = 0;

        bool operator==(const Range &) const = default;
    };
    QString text;
    QList<Range> marks;
};

/// JSON, a line for each member, with those marked that one of the pointers (RFC 6901) leads to or into.
MarkedText markedJson(const QJsonValue &value, const QStringList &pointers);

/// What is between that which both texts begin and end with.
MarkedText markedText(const QString &text, const QString &other);

} // namespace wsw
