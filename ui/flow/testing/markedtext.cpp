// SPDX-License-Identifier: MIT
#include "ui/flow/testing/markedtext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "flow/expression/value.h"
#include "jsonpointer.h"

namespace wsw {

namespace {

/// QJsonDocument reads 1024 levels at most, which bounds the recursion.
class Writer
{
public:
    explicit Writer(const QStringList &pointers)
        : m_pointers(pointers)
    {
    }

    MarkedText written(const QJsonValue &value)
    {
        const qsizetype begin = m_result.text.size();
        write({}, value, 0);
        if (m_pointers.contains(QString()))
            m_result.marks.append({begin, m_result.text.size() - begin});
        return m_result;
    }

private:
    void write(const QString &pointer, const QJsonValue &value, int depth)
    {
        if (value.isObject())
            writeObject(pointer, value.toObject(), depth);
        else if (value.isArray())
            writeArray(pointer, value.toArray(), depth);
        else
            m_result.text += valueJson(value);
    }

    void writeObject(const QString &pointer, const QJsonObject &object, int depth)
    {
        m_result.text += QLatin1Char('{');
        for (auto member = object.begin(); member != object.end(); ++member)
            writeMember(childPointer(pointer, member.key()), valueJson(member.key()) + QStringLiteral(": "), *member,
                        depth + 1, std::next(member) == object.end());
        close(QLatin1Char('}'), object.isEmpty(), depth);
    }

    void writeArray(const QString &pointer, const QJsonArray &array, int depth)
    {
        m_result.text += QLatin1Char('[');
        for (qsizetype i = 0; i < array.size(); ++i)
            writeMember(childPointer(pointer, QString::number(i)), {}, array.at(i), depth + 1, i + 1 == array.size());
        close(QLatin1Char(']'), array.isEmpty(), depth);
    }

    void writeMember(const QString &pointer, const QString &name, const QJsonValue &value, int depth, bool isLast)
    {
        newLine(depth);
        const qsizetype begin = m_result.text.size();
        m_result.text += name;
        write(pointer, value, depth);
        if (m_pointers.contains(pointer))
            m_result.marks.append({begin, m_result.text.size() - begin});
        if (!isLast)
            m_result.text += QLatin1Char(',');
    }

    void close(QLatin1Char bracket, bool isEmpty, int depth)
    {
        if (!isEmpty)
            newLine(depth);
        m_result.text += bracket;
    }

    void newLine(int depth) { m_result.text += QLatin1Char('\n') + QString(depth * 2, QLatin1Char(' ')); }

    const QStringList &m_pointers;
    MarkedText m_result;
};

} // namespace

MarkedText markedJson(const QJsonValue &value, const QStringList &pointers)
{
    return Writer(pointers).written(value);
}

MarkedText markedText(const QString &text, const QString &other)
{
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype begin = 0;
    while (begin < shorter && text.at(begin) == other.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && text.at(text.size() - 1 - end) == other.at(other.size() - 1 - end))
        ++end;
    const qsizetype length = text.size() - begin - end;
    return {text, length > 0 ? QList<MarkedText::Range>{{begin, length}} : QList<MarkedText::Range>()};
}

} // namespace wsw
