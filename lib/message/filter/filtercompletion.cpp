// SPDX-License-Identifier: MIT
#include "message/filter/filtercompletion.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "message/filter/parse/fieldword.h"
#include "message/filter/parse/filterscan.h"

namespace wsw {

namespace {

constexpr int deepestPath = 3;
constexpr qsizetype mostPaths = 40;
constexpr qsizetype largestPayload = 64 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageFilter)
};

/// Where the term begins that the cursor stands in or just behind.
qsizetype beginOfTerm(QStringView text, qsizetype cursor)
{
    qsizetype at = 0;
    while (at < cursor) {
        const QChar c = text.at(at);
        if (c.isSpace() || c == u'(' || c == u')' || c == u'-') {
            ++at;
            continue;
        }
        const qsizetype end = endOfTerm(text, at);
        if (end >= cursor)
            return at;
        at = end;
    }
    return cursor;
}

void offer(QList<FilterCandidate> &candidates, const QString &begun, const QString &text, const QString &explanation)
{
    if (text.size() > begun.size() && text.startsWith(begun, Qt::CaseInsensitive))
        candidates.append({0, begun.size(), text, explanation});
}

/// The operators that are usual, the most usual first.
QList<QLatin1String> operatorsOf(FilterField::Kind kind)
{
    using Kind = FilterField::Kind;
    const auto latin = [](const char *text) { return QLatin1String(text); };
    if (kind == Kind::Size || kind == Kind::Time)
        return {latin(">"), latin("<"), latin("=")};
    if (kind == Kind::Number)
        return {latin("="), latin(">"), latin("<")};
    return {latin(":")};
}

QString explanationOf(const FilterField &field)
{
    return Text::tr("%1, e.g. %2").arg(filterFieldText(field.id), field.example);
}

QString choiceText(QLatin1String choice)
{
    struct Choice
    {
        const char *name;
        QString text;
    };
    const Choice choices[] = {
        {"in", Text::tr("Received")},
        {"out", Text::tr("Sent")},
        {"local", Text::tr("An event of our side")},
        {"text", Text::tr("Text messages")},
        {"binary", Text::tr("Binary messages")},
        {"ping", Text::tr("Ping frames")},
        {"pong", Text::tr("Pong frames")},
        {"close", Text::tr("How connections ended")},
        {"frame", Text::tr("Single frames")},
        {"open", Text::tr("How connections began")},
        {"error", Text::tr("Errors of connections")},
        {"raw-bytes", Text::tr("Bytes sent by hand")},
        {"pinned", Text::tr("Messages that you pinned")},
        {"noted", Text::tr("Messages with a note of yours")},
    };
    for (const Choice &known : choices) {
        if (choice == QLatin1String(known.name))
            return known.text;
    }
    return {};
}

void collectPaths(const QJsonValue &value, const QString &path, int depth, QStringList &paths)
{
    if (depth > deepestPath || paths.size() >= mostPaths)
        return;
    if (value.isArray())
        return collectPaths(value.toArray().first(), path + QStringLiteral("[*]"), depth, paths);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const FieldWord plain = fieldWord(it.key() + u':');
        const QString member = plain.name.contains(u'.') || plain.name.contains(u'-') || plain.name.isEmpty()
                                   ? path + QStringLiteral("['%1']").arg(it.key())
                                   : path + u'.' + it.key();
        if (!it.key().contains(u'\'') && !it.key().contains(u'\\'))
            paths.append(member);
        collectPaths(it.value(), member, depth + 1, paths);
    }
}

} // namespace

QList<FilterCandidate> FilterCompletion::candidates(const QString &text, qsizetype cursor) const
{
    const qsizetype from = beginOfTerm(text, cursor);
    const QString begun = text.sliced(from, cursor - from);
    if (begun.startsWith(u'"') || begun.startsWith(u'/'))
        return {};
    const FieldWord word = fieldWord(begun);
    const FilterField *field = word.name.isEmpty() ? nullptr : filterField(word.name);
    QList<FilterCandidate> candidates = field                 ? values(*field, word.value, word.valueAt)
                                        : word.name.isEmpty() ? words(begun)
                                                              : QList<FilterCandidate>();
    for (FilterCandidate &candidate : candidates)
        candidate.from += from;
    return candidates;
}

QList<FilterCandidate> FilterCompletion::words(const QString &begun) const
{
    QList<FilterCandidate> found;
    for (const FilterField &field : filterFields()) {
        const auto operators = operatorsOf(field.kind);
        const bool whole = begun.compare(field.name, Qt::CaseInsensitive) == 0;
        for (const QLatin1String sign : whole ? operators : operators.first(1))
            offer(found, begun, field.name + sign, explanationOf(field));
    }
    for (const QString &parameter : m_vocabulary.parameters)
        offer(found, begun, parameter + u'=', Text::tr("A parameter of the connection's path"));
    offer(found, begun, QStringLiteral("query."), Text::tr("An item of the address's query, e.g. query.token=abc"));
    offer(found, begun, QStringLiteral("not "), Text::tr("What does not fit the next term"));
    offer(found, begun, QStringLiteral("or "), Text::tr("What fits this side or the other"));
    offer(found, begun, QStringLiteral("ping"), Text::tr("Ping frames; the text is \"ping\""));
    offer(found, begun, QStringLiteral("pong"), Text::tr("Pong frames; the text is \"pong\""));
    offer(found, begun, QStringLiteral("error"), Text::tr("Errors, and messages with this text"));
    return found;
}

QList<FilterCandidate> FilterCompletion::values(const FilterField &field, const QString &begun, qsizetype valueAt) const
{
    QList<FilterCandidate> found;
    if (field.kind == FilterField::Kind::Json) {
        const QString path = begun.startsWith(u'$') || begun.isEmpty() ? begun : QStringLiteral("$.") + begun;
        for (const QString &known : m_vocabulary.jsonPaths)
            offer(found, path, known, Text::tr("Seen in messages"));
        for (FilterCandidate &candidate : found)
            candidate.length = begun.size();
    } else if (field.kind == FilterField::Kind::Choice) {
        const qsizetype last = begun.lastIndexOf(u',') + 1;
        for (const QLatin1String choice : filterChoices(field.id))
            offer(found, begun.sliced(last), choice, choiceText(choice));
        valueAt += last;
    }
    for (FilterCandidate &candidate : found)
        candidate.from = valueAt;
    return found;
}

QStringList jsonPathsOf(QByteArrayView payload)
{
    if (payload.size() > largestPayload)
        return {};
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(payload.data(), payload.size()));
    QStringList paths;
    collectPaths(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), QStringLiteral("$"),
                 1, paths);
    return paths;
}

} // namespace wsw
