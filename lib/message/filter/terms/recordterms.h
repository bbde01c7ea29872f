// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "message/filter/filterterm.h"
#include "message/filter/match/comparison.h"

namespace wsw {

class DirectionTerm : public FilterTerm
{
public:
    explicit DirectionTerm(Direction direction)
        : m_direction(direction)
    {
    }
    bool matches(const FilterInput &input) const override { return input.message.direction == m_direction; }

private:
    const Direction m_direction;
};

class KindTerm : public FilterTerm
{
public:
    explicit KindTerm(MessageKind kind)
        : m_kind(kind)
    {
    }
    bool matches(const FilterInput &input) const override { return input.message.kind == m_kind; }

private:
    const MessageKind m_kind;
};

enum class NumberField {
    Number, ///< the record's, from 1 as people count
    Size,   ///< of what it says, in bytes
    Connection,
    Client,    ///< the server's own id of it
    CloseCode, ///< of close records alone
};

/// A record that has no such number does not match, whatever the comparison.
class NumberTerm : public FilterTerm
{
public:
    NumberTerm(NumberField field, Comparison comparison, qint64 value)
        : m_field(field)
        , m_comparison(comparison)
        , m_value(value)
    {
    }
    bool matches(const FilterInput &input) const override;
    bool needsConnections() const override { return m_field == NumberField::Client; }

private:
    std::optional<qint64> numberOf(const FilterInput &input) const;

    const NumberField m_field;
    const Comparison m_comparison;
    const qint64 m_value;
};

/// A point in time, as Message::time counts.
class TimeTerm : public FilterTerm
{
public:
    TimeTerm(Comparison comparison, qint64 time)
        : m_comparison(comparison)
        , m_time(time)
    {
    }
    bool matches(const FilterInput &input) const override { return compares(input.message.time, m_comparison, m_time); }

private:
    const Comparison m_comparison;
    const qint64 m_time;
};

/// A time of day, on whatever day.
class DayTimeTerm : public FilterTerm
{
public:
    /// In microseconds since midnight, of the local time zone or of UTC.
    DayTimeTerm(Comparison comparison, qint64 time, Qt::TimeSpec zone)
        : m_comparison(comparison)
        , m_time(time)
        , m_zone(zone)
    {
    }
    bool matches(const FilterInput &input) const override;

private:
    qint64 onDay(const LocalDay &day) const;

    const Comparison m_comparison;
    const qint64 m_time;
    const Qt::TimeSpec m_zone;
};

} // namespace wsw
