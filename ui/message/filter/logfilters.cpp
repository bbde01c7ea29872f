// SPDX-License-Identifier: MIT
#include "ui/message/filter/logfilters.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "ui/settings.h"

namespace wsw {

namespace {

constexpr std::array<const char *, 6> colorNames{"yellow", "orange", "green", "sky", "blue", "purple"};

QString nameOf(RuleColor color)
{
    return QLatin1String(colorNames.at(size_t(color)));
}

RuleColor colorOf(const QString &name)
{
    const auto found = std::find_if(colorNames.begin(), colorNames.end(),
                                    [&name](const char *known) { return name == QLatin1String(known); });
    return found == colorNames.end() ? RuleColor::Yellow : RuleColor(found - colorNames.begin());
}

template <typename T, typename F>
QJsonArray arrayOf(const QList<T> &values, F toJson)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

LogFilters::LogFilters(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

void LogFilters::save(const SavedFilter &filter)
{
    m_saved.removeIf([&filter](const SavedFilter &other) { return other.name == filter.name; });
    const auto place = std::find_if(m_saved.begin(), m_saved.end(), [&filter](const SavedFilter &other) {
        return other.name.localeAwareCompare(filter.name) > 0;
    });
    m_saved.insert(place, filter);
    store();
    emit savedChanged();
}

void LogFilters::rename(const QString &name, const QString &newName)
{
    const auto filter =
        std::find_if(m_saved.begin(), m_saved.end(), [&name](const SavedFilter &other) { return other.name == name; });
    if (filter == m_saved.end() || newName.isEmpty() || newName == name)
        return;
    const QString expression = filter->expression;
    m_saved.erase(filter);
    save({newName, expression});
}

void LogFilters::remove(const QString &name)
{
    m_saved.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    store();
    emit savedChanged();
}

void LogFilters::addRecent(const QString &expression)
{
    if (expression.isEmpty() || m_recent.value(0) == expression)
        return;
    m_recent.removeAll(expression);
    m_recent.prepend(expression);
    m_recent.resize(qMin(m_recent.size(), mostRecent));
    store();
}

void LogFilters::clearRecent()
{
    m_recent.clear();
    store();
}

void LogFilters::setRules(const QList<ColorRule> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    store();
    emit rulesChanged();
}

void LogFilters::load()
{
    const QJsonObject object = m_settings.logFilters();
    const auto listOf = [&object](const char *key) { return object.value(QLatin1String(key)).toArray(); };
    for (const QJsonValue &value : listOf("saved"))
        m_saved.append({value[QLatin1String("name")].toString(), value[QLatin1String("filter")].toString()});
    for (const QJsonValue &value : listOf("recent"))
        m_recent.append(value.toString());
    for (const QJsonValue &value : listOf("rules"))
        m_rules.append({value[QLatin1String("filter")].toString(), colorOf(value[QLatin1String("color")].toString()),
                        value[QLatin1String("enabled")].toBool(true)});
}

void LogFilters::store()
{
    const QJsonArray saved = arrayOf(m_saved, [](const SavedFilter &filter) {
        return QJsonObject{{QStringLiteral("name"), filter.name}, {QStringLiteral("filter"), filter.expression}};
    });
    const QJsonArray rules = arrayOf(m_rules, [](const ColorRule &rule) {
        return QJsonObject{{QStringLiteral("filter"), rule.expression},
                           {QStringLiteral("color"), nameOf(rule.color)},
                           {QStringLiteral("enabled"), rule.enabled}};
    });
    m_settings.setLogFilters({{QStringLiteral("saved"), saved},
                              {QStringLiteral("recent"), QJsonArray::fromStringList(m_recent)},
                              {QStringLiteral("rules"), rules}});
}

} // namespace wsw
