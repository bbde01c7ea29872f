// SPDX-License-Identifier: MIT
#include "ui/flow/testing/rows/pushrows.h"

#include <QRegularExpression>

#include "ui/flow/testing/rows/celltext.h"

namespace wsw {

namespace {

/// By FlowTestPush::Match.
QStringList matchNames()
{
    return {PushRows::tr("Text"),
            QStringLiteral("JSON"),
            PushRows::tr("Part of JSON"),
            PushRows::tr("Regular expression"),
            PushRows::tr("Binary (base64)"),
            PushRows::tr("Anything")};
}

celltext::Format formatOf(FlowTestPush::Match match)
{
    switch (match) {
    case FlowTestPush::Match::Json:
    case FlowTestPush::Match::JsonSubset: return celltext::Format::Json;
    case FlowTestPush::Match::Base64: return celltext::Format::Base64;
    default: return celltext::Format::Text;
    }
}

QString targetText(const QString &target)
{
    if (target == FlowTestPush::toAny)
        return PushRows::tr("any");
    return target == FlowTestPush::toAll ? PushRows::tr("all clients") : target;
}

Result<void> setTarget(FlowTestPush &push, const QString &typed)
{
    for (const QString &target : {FlowTestPush::toAny, FlowTestPush::toAll}) {
        if (typed == target || typed == targetText(target)) {
            push.target = target;
            return {};
        }
    }
    return celltext::parseClient(typed).map([&](const QString &id) { push.target = id; });
}

Result<void> setContent(FlowTestPush &push, const QString &typed)
{
    if (push.match == FlowTestPush::Match::Pattern) {
        const QRegularExpression expression(typed);
        if (!expression.isValid())
            return failure(ErrorCode::InvalidArgument,
                           PushRows::tr("The regular expression is broken at character %1: %2.")
                               .arg(expression.patternErrorOffset() + 1)
                               .arg(expression.errorString()));
    }
    return celltext::parseContent(formatOf(push.match), typed).map([&](const QJsonValue &content) {
        push.content = content;
    });
}

void setMatch(FlowTestPush &push, FlowTestPush::Match match)
{
    push.content = match == FlowTestPush::Match::Anything
                       ? QJsonValue(QString())
                       : celltext::convertedContent(formatOf(push.match), formatOf(match), push.content);
    push.match = match;
}

Result<void> setTime(std::optional<FlowTestTime> &time, const QString &typed)
{
    if (typed.isEmpty()) {
        time.reset();
        return {};
    }
    return celltext::parseTime(typed).map([&](FlowTestTime parsed) { time = parsed; });
}

QString timeText(const std::optional<FlowTestTime> &time)
{
    return time ? QString::number(*time) : QString();
}

} // namespace

QVariant PushRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return RowsOf::headerData(section, orientation, role);
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Target: return isTip ? tr("A client's id, all clients, or any of these") : tr("Target");
    case Match:
        return isTip ? tr("Part of JSON: what is there must be as told here, and more may be there")
                     : tr("Compared as");
    case Content: return isTip ? tr("What is pushed") : tr("Content");
    case From: return isTip ? tr("Not before: milliseconds since the run began; empty: any time") : tr("From (ms)");
    case To: return isTip ? tr("Not after: milliseconds since the run began; empty: any time") : tr("To (ms)");
    }
    return {};
}

QString PushRows::text(const FlowTestPush &push, int column) const
{
    switch (column) {
    case Target: return targetText(push.target);
    case Match: return matchNames().at(int(push.match));
    case From: return timeText(push.from);
    case To: return timeText(push.to);
    }
    return push.match == FlowTestPush::Match::Anything ? QString()
                                                       : celltext::contentText(formatOf(push.match), push.content);
}

QVariant PushRows::editValue(const FlowTestPush &push, int column) const
{
    if (column == Match)
        return int(push.match);
    return column == Content ? celltext::editedContent(formatOf(push.match), push.content) : text(push, column);
}

Result<void> PushRows::set(FlowTestPush &push, int column, const QVariant &value) const
{
    const QString typed = value.toString();
    switch (column) {
    case Target: return setTarget(push, typed.trimmed().isEmpty() ? FlowTestPush::toAny : typed.trimmed());
    case Content: return setContent(push, typed);
    case From: return setTime(push.from, typed.trimmed());
    case To: return setTime(push.to, typed.trimmed());
    case Match: setMatch(push, FlowTestPush::Match(value.toInt())); break;
    }
    return {};
}

FlowTestPush PushRows::newRow() const
{
    FlowTestPush push;
    push.target = rows().isEmpty() ? push.target : rows().last().target;
    return push;
}

bool PushRows::isEditable(const FlowTestPush &push, int column) const
{
    return column != Content || push.match != FlowTestPush::Match::Anything;
}

bool PushRows::isFaint(const FlowTestPush &push, int column) const
{
    return column == Target && push.target == FlowTestPush::toAny;
}

QList<CellChoice> PushRows::choicesOf(const FlowTestPush &, int column) const
{
    if (column == Match)
        return numberedChoices(matchNames());
    if (column != Target)
        return {};
    QList<CellChoice> targets;
    for (const QString &target : QStringList{FlowTestPush::toAny, FlowTestPush::toAll} + m_clients)
        targets.append({targetText(target), target});
    return targets;
}

} // namespace wsw
