// SPDX-License-Identifier: MIT
#include "flow/expression/jsonplace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

#include "flow/expression/value.h"
#include "message/json/jsonpath.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::JsonPlace)
};

constexpr qsizetype mostSteps = 1000; // what is made must not be too deep to be written as JSON
constexpr qint64 behindTheLast = std::numeric_limits<qint64>::max();

std::optional<qsizetype> indexIn(const QJsonArray &list, qint64 index)
{
    const qint64 place = index == behindTheLast ? list.size() : index < 0 ? list.size() + index : index;
    return place >= 0 && place <= list.size() ? std::optional(qsizetype(place)) : std::nullopt;
}

} // namespace

JsonPlace JsonPlace::fromPointer(const QString &text)
{
    JsonPlace place;
    const QStringList tokens = text.split(QLatin1Char('/')).mid(1);
    for (QString token : tokens) {
        Step step;
        bool isNumber = false;
        const qint64 index = token.toLongLong(&isNumber);
        if (isNumber && QString::number(index) == token && index >= 0)
            step.index = index;
        else if (token == QLatin1String("-"))
            step.index = behindTheLast;
        step.name =
            token.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        place.m_steps.append(step);
    }
    return place;
}

Result<JsonPlace> JsonPlace::parse(const QString &text)
{
    JsonPlace place;
    if (text.isEmpty() || text.startsWith(QLatin1Char('/'))) {
        place = fromPointer(text);
    } else {
        const Result<JsonPath> path = JsonPath::parse(text);
        if (!path)
            return Failure(path.error());
        const auto steps = path->steps();
        if (!steps)
            return failure(ErrorCode::InvalidArgument,
                           Text::tr("'%1' can name several places. Name one, such as $.items[0].").arg(text));
        for (const JsonPath::Step &step : *steps) {
            if (const auto *name = std::get_if<QString>(&step))
                place.m_steps.append({*name, {}});
            else
                place.m_steps.append({{}, std::get<qint64>(step)});
        }
    }
    if (place.m_steps.size() > mostSteps)
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The path has %1 steps. It may have %2.").arg(place.m_steps.size()).arg(mostSteps));
    return place;
}

QJsonValue JsonPlace::valueIn(const QJsonValue &root) const
{
    QJsonValue node = root;
    for (const Step &step : m_steps) {
        if (node.isObject() && step.name) {
            node = node.toObject().value(*step.name);
        } else if (node.isArray() && step.index) {
            const QJsonArray list = node.toArray();
            const auto index = indexIn(list, *step.index);
            node = index && *index < list.size() ? list.at(*index) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue(QJsonValue::Undefined);
        }
    }
    return node;
}

Result<QJsonValue> JsonPlace::changed(const QJsonValue &node, QList<Step>::const_iterator step,
                                      QList<Step>::const_iterator end, const QJsonValue &value)
{
    if (step == end)
        return value;
    const bool isMissing = node.isUndefined() || node.isNull();
    if (step->index && (node.isArray() || isMissing)) {
        QJsonArray list = node.toArray();
        const auto index = indexIn(list, *step->index);
        if (!index)
            return failure(ErrorCode::InvalidArgument,
                           Text::tr("The list has %n items, so that there is no place %1.", nullptr, int(list.size()))
                               .arg(*step->index));
        const bool isNew = *index == list.size();
        const Result<QJsonValue> inner =
            changed(isNew ? QJsonValue(QJsonValue::Undefined) : list.at(*index), std::next(step), end, value);
        if (!inner)
            return inner;
        if (isNew)
            list.append(*inner);
        else
            list.replace(*index, *inner);
        return QJsonValue(list);
    }
    if (step->name && (node.isObject() || isMissing)) {
        QJsonObject object = node.toObject();
        const Result<QJsonValue> inner = changed(object.value(*step->name), std::next(step), end, value);
        if (!inner)
            return inner;
        object.insert(*step->name, *inner);
        return QJsonValue(object);
    }
    return failure(ErrorCode::InvalidArgument,
                   Text::tr("The path leads into '%1', which has no place '%2'.")
                       .arg(valueText(node), step->name ? *step->name : QString::number(*step->index)));
}

Result<QJsonValue> JsonPlace::withValue(const QJsonValue &root, const QJsonValue &value) const
{
    const Result<QJsonValue> result = changed(root, m_steps.begin(), m_steps.end(), value);
    if (result && isNestedDeeper(*result, mostNested))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The result is nested deeper than %1 levels.").arg(mostNested));
    return result;
}

} // namespace wsw
