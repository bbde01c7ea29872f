// SPDX-License-Identifier: MIT
#include "flow/test/jsondifference.h"

#include <QJsonArray>
#include <QJsonObject>

#include "jsonpointer.h"

namespace wsw {

namespace {

/// QJsonDocument reads 1024 levels at most, which bounds the recursion.
class Comparer
{
public:
    Comparer(JsonComparison comparison, int most)
        : m_comparison(comparison)
        , m_most(most)
    {
    }

    void compare(const QString &pointer, const QJsonValue &expected, const QJsonValue &actual)
    {
        if (m_differences.size() >= m_most)
            return;
        if (expected.isObject() && actual.isObject())
            compareObjects(pointer, expected.toObject(), actual.toObject());
        else if (expected.isArray() && actual.isArray())
            compareArrays(pointer, expected.toArray(), actual.toArray());
        else if (!sameScalar(expected, actual))
            m_differences.append({pointer, expected, actual});
    }

    const QList<JsonDifference> &differences() const { return m_differences; }

private:
    static bool sameScalar(const QJsonValue &expected, const QJsonValue &actual)
    {
        if (expected.isDouble() && actual.isDouble())
            return expected.toDouble() == actual.toDouble() && expected.toInteger() == actual.toInteger();
        return expected == actual;
    }

    void compareObjects(const QString &pointer, const QJsonObject &expected, const QJsonObject &actual)
    {
        for (auto member = expected.begin(); member != expected.end(); ++member)
            compare(childPointer(pointer, member.key()), *member, actual.value(member.key()));
        if (m_comparison == JsonComparison::Subset)
            return;
        for (auto member = actual.begin(); member != actual.end(); ++member) {
            if (!expected.contains(member.key()))
                compare(childPointer(pointer, member.key()), QJsonValue::Undefined, *member);
        }
    }

    void compareArrays(const QString &pointer, const QJsonArray &expected, const QJsonArray &actual)
    {
        const auto element = [](const QJsonArray &array, qsizetype index) {
            return index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
        };
        for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
            compare(childPointer(pointer, QString::number(i)), element(expected, i), element(actual, i));
    }

    const JsonComparison m_comparison;
    const int m_most;
    QList<JsonDifference> m_differences;
};

} // namespace

QList<JsonDifference> jsonDifferences(const QJsonValue &expected, const QJsonValue &actual, JsonComparison comparison,
                                      int most)
{
    Comparer comparer(comparison, most);
    comparer.compare({}, expected, actual);
    return comparer.differences();
}

} // namespace wsw
