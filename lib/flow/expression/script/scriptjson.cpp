// SPDX-License-Identifier: MIT
#include "flow/expression/script/scriptjson.h"

#include <QCoreApplication>
#include <QJSEngine>
#include <QJSManagedValue>

#include <cmath>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ScriptJson)
};

Failure refused(const QString &what)
{
    return failure(ErrorCode::ExpressionFailed, what);
}

QString noValue(const QString &what)
{
    const QString shown = what == QLatin1String("function") ? Text::tr("a function")
                          : what == QLatin1String("symbol") ? Text::tr("a symbol")
                                                            : what;
    return Text::tr("%1, which is no value", "e.g. NaN").arg(shown);
}

QString beyondExact(const QString &number)
{
    return Text::tr("%1, beyond 2^53, where whole numbers are no longer exact").arg(number);
}

// Level by level, without recursion, whose depth the engine limits; it takes hold of the built-in functions before
// other code can change them. Objects are made without a prototype: none of their names has a meaning there.
const QString copyProgram = QStringLiteral(R"((function () {
    const keys = Object.keys, create = Object.create, isArray = Array.isArray, date = Date;
    const boxes = [Number, String, Boolean];
    function unboxed(value) {
        if (value instanceof date)
            return value.toISOString();
        for (let i = 0; i < 3; ++i) {
            if (value instanceof boxes[i])
                return value.valueOf();
        }
        return value;
    }
    return function (root, most, hugeToo) {
        const top = create(null);
        let level = {from: {value: root}, to: top, names: ['value'], at: 0, depth: 0, outer: null};
        while (level !== null) {
            if (level.at >= (level.names === null ? level.from.length : level.names.length)) {
                level = level.outer;
                continue;
            }
            const place = level.at++;
            const name = level.names === null ? place : level.names[place];
            let value = level.from[name];
            if (value !== null && typeof value === 'object')
                value = unboxed(value);
            switch (typeof value) {
            case 'string':
            case 'boolean':
                level.to[name] = value;
                break;
            case 'number':
                if (value - value !== 0)
                    return {none: '' + value};
                if (!hugeToo && value % 1 === 0 && (value > 9007199254740992 || value < -9007199254740992))
                    return {huge: '' + value};
                level.to[name] = value;
                break;
            case 'undefined':
                if (level.names === null)
                    level.to[name] = null;
                break;
            case 'object':
                if (value === null) {
                    level.to[name] = null;
                    break;
                }
                if (level.depth === most)
                    return {deep: true};
                const isList = isArray(value);
                const copy = isList ? [] : create(null);
                level.to[name] = copy;
                level = {from: value, to: copy, names: isList ? null : keys(value), at: 0, depth: level.depth + 1,
                         outer: level};
                break;
            default:
                return {none: typeof value};
            }
        }
        return {value: top.value};
    };
})())");

} // namespace

ScriptJson::ScriptJson(QJSEngine &engine)
    : m_engine(engine)
    , m_copy(engine.evaluate(copyProgram))
{
}

std::optional<QString> ScriptJson::refusal(const QJSValue &value)
{
    if (value.isCallable())
        return noValue(QStringLiteral("function"));
    if (value.isUndefined() || (value.isNumber() && !std::isfinite(value.toNumber())))
        return noValue(value.toString());
    return std::nullopt;
}

Result<QJsonValue> ScriptJson::numberToJson(const QJSValue &value, Huge huge) const
{
    const double number = value.toNumber();
    if (std::trunc(number) != number)
        return QJsonValue(number);
    if (std::abs(number) <= double(maxExactInteger))
        return QJsonValue(qint64(number));
    if (huge == Huge::Refused)
        return refused(beyondExact(value.toString()));
    return QJsonValue(number);
}

Result<QJsonValue> ScriptJson::toJson(const QJSValue &value, Huge huge, int mostLevels) const
{
    if (const std::optional<QString> why = refusal(value))
        return refused(*why);
    if (value.isNumber())
        return numberToJson(value, huge);
    if (value.isString() || value.isBool() || value.isNull())
        return m_engine.fromScriptValue<QJsonValue>(value);
    const QJSValue copied =
        QJSManagedValue(m_copy, &m_engine).call({value, QJSValue(mostLevels), QJSValue(huge == Huge::Rounded)});
    if (m_engine.hasError())
        return refused(Text::tr("a value that can't be read: %1").arg(m_engine.catchError().toString()));
    if (copied.hasOwnProperty(QStringLiteral("none")))
        return refused(noValue(copied.property(QStringLiteral("none")).toString()));
    if (copied.hasOwnProperty(QStringLiteral("huge")))
        return refused(beyondExact(copied.property(QStringLiteral("huge")).toString()));
    if (copied.hasOwnProperty(QStringLiteral("deep")))
        return refused(Text::tr("a value that is nested deeper than %1 levels, or within itself").arg(mostLevels));
    return m_engine.fromScriptValue<QJsonValue>(copied.property(QStringLiteral("value")));
}

} // namespace wsw
