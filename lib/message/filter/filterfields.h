// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

namespace wsw {

/// A field of the filter language: what stands before `:`, `=`, `<` and the like.
struct FilterField
{
    enum class Id {
        Direction,
        Opcode,
        Size,
        Time,
        Number,
        Connection,
        Client,
        Name,
        Path,
        Url,
        Peer,
        Subprotocol,
        CloseCode,
        Json,
        Is,
        Note,
    };
    enum class Kind { Choice, Number, Size, Time, Text, Json };

    Id id;
    Kind kind;
    QLatin1String name;
    QList<QLatin1String> aliases;
    QLatin1String example;
};

const QList<FilterField> &filterFields();
/// By name or alias, in whatever case; null if there is none.
const FilterField *filterField(QStringView name);
/// What the field is, on one line, in the user's language.
QString filterFieldText(FilterField::Id field);

/// What a Choice can be: directionName()s or the opcodes.
QList<QLatin1String> filterChoices(FilterField::Id field);

} // namespace wsw
