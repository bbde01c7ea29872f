// SPDX-License-Identifier: MIT
// What of a JSON text is read, searched and laid out by means of its index.
#include <QStringMatcher>

#include <algorithm>

#include "message/inspect/jsonindex.h"

namespace wsw {

namespace {

QChar simpleEscape(char c)
{
    switch (c) {
    case 'b': return u'\b';
    case 'f': return u'\f';
    case 'n': return u'\n';
    case 'r': return u'\r';
    case 't': return u'\t';
    default: return QLatin1Char(c);
    }
}

QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c.unicode() >= 0x80;
}

bool isShorthand(const QString &name)
{
    const auto continues = [](QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9'); };
    return !name.isEmpty() && isNameStart(name.front()) && std::all_of(name.cbegin(), name.cend(), continues);
}

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isStructure(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
}

/// Goes through the words of a valid JSON text.
class WordFinder
{
public:
    WordFinder(const QByteArray &text, const QString &wanted)
        : m_text(text)
        , m_wanted(wanted, Qt::CaseInsensitive)
    {
    }

    qsizetype at() const { return m_at; }
    /// Looks at the next word; false at the end.
    bool step(QList<qint64> &found);

private:
    qsizetype endOfWord() const;
    bool contains(qsizetype end) const;
    void skip(char c);

    const QByteArray &m_text;
    const QStringMatcher m_wanted;
    qsizetype m_at = 0;
};

qsizetype WordFinder::endOfWord() const
{
    qsizetype end = m_at + 1;
    if (m_text.at(m_at) == '"') {
        for (; m_text.at(end) != '"'; ++end)
            end += m_text.at(end) == '\\';
        return end + 1;
    }
    while (end < m_text.size() && !isStructure(m_text.at(end)) && !isJsonSpace(m_text.at(end)))
        ++end;
    return end;
}

bool WordFinder::contains(qsizetype end) const
{
    const QByteArrayView word = QByteArrayView(m_text).sliced(m_at, end - m_at);
    const bool isString = word.front() == '"';
    return m_wanted.indexIn(isString ? jsonString(word.sliced(1, word.size() - 2)) : QString::fromLatin1(word)) >= 0;
}

void WordFinder::skip(char c)
{
    while (m_at < m_text.size() && (isJsonSpace(m_text.at(m_at)) || m_text.at(m_at) == c))
        ++m_at;
}

bool WordFinder::step(QList<qint64> &found)
{
    while (m_at < m_text.size() && (isJsonSpace(m_text.at(m_at)) || isStructure(m_text.at(m_at))))
        ++m_at;
    if (m_at >= m_text.size())
        return false;
    const qsizetype end = endOfWord();
    const bool matches = contains(end);
    const qsizetype begin = std::exchange(m_at, end);
    skip(' ');
    const bool isKey = m_text.at(begin) == '"' && m_at < m_text.size() && m_text.at(m_at) == ':';
    if (isKey)
        skip(':'); // to where its value begins
    const qint64 value = isKey ? m_at : begin;
    if (matches && (found.isEmpty() || found.last() != value))
        found.append(value);
    return true;
}

class PrettyPrinter
{
public:
    PrettyPrinter(const JsonIndex &index, bool sortKeys)
        : m_index(index)
        , m_sortKeys(sortKeys)
    {
    }

    /// Not deeper than JsonIndex::maxDepth.
    void print(const JsonNode &node, int depth)
    {
        if (!node.isContainer() || m_index.isEmpty(node)) {
            m_out += node.isContainer() ? (node.type == JsonNode::Type::Object ? "{}" : "[]") : m_index.valueText(node);
            return;
        }
        const bool isObject = node.type == JsonNode::Type::Object;
        m_out += isObject ? '{' : '[';
        bool first = true;
        for (const JsonNode &child : childrenOf(node)) {
            if (!std::exchange(first, false))
                m_out += ',';
            breakLine(depth + 1);
            if (isObject)
                m_out.append('"').append(m_index.keyText(child)).append("\": ");
            print(child, depth + 1);
        }
        breakLine(depth);
        m_out += isObject ? '}' : ']';
    }

    QByteArray result() const { return m_out; }

private:
    QList<JsonNode> childrenOf(const JsonNode &node) const
    {
        QList<JsonNode> children = m_index.children(node, 0, m_index.childCount(node));
        if (m_sortKeys && node.type == JsonNode::Type::Object) {
            const auto before = [this](const JsonNode &a, const JsonNode &b) {
                return jsonString(m_index.keyText(a)) < jsonString(m_index.keyText(b));
            };
            std::stable_sort(children.begin(), children.end(), before);
        }
        return children;
    }
    void breakLine(int depth)
    {
        constexpr int indent = 2;
        m_out += '\n';
        m_out.append(depth * indent, ' ');
    }

    const JsonIndex &m_index;
    const bool m_sortKeys;
    QByteArray m_out;
};

} // namespace

QString jsonString(QByteArrayView written)
{
    const QString text = QString::fromUtf8(written);
    if (!text.contains(u'\\'))
        return text;
    QString meaning;
    meaning.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'\\' || at + 1 == text.size()) {
            meaning += text.at(at);
        } else if (text.at(++at) != u'u') {
            meaning += simpleEscape(text.at(at).toLatin1());
        } else {
            meaning += QChar(QStringView(text).mid(at + 1, 4).toUShort(nullptr, 16));
            at += 4;
        }
    }
    return withoutLoneSurrogates(meaning);
}

QString jsonPathStep(const QString &name)
{
    if (isShorthand(name))
        return QLatin1Char('.') + name;
    QString quoted;
    for (const QChar c : name) {
        if (c == u'\'' || c == u'\\')
            quoted += QLatin1Char('\\') + QString(c);
        else if (c.unicode() < 0x20)
            quoted += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return QStringLiteral("['%1']").arg(quoted);
}

QList<qint64> findInJson(const JsonIndex &index, const QString &text, qsizetype most,
                         const std::function<bool()> &proceed)
{
    constexpr int askEvery = 4096; // words
    QList<qint64> found;
    if (text.isEmpty())
        return found;
    WordFinder finder(index.text(), text);
    for (int words = 1; found.size() < most && finder.step(found); ++words) {
        if (words % askEvery == 0 && proceed && !proceed())
            break;
    }
    return found;
}

QByteArray prettyJson(const JsonIndex &index, bool sortKeys)
{
    PrettyPrinter printer(index, sortKeys);
    printer.print(index.root(), 0);
    return printer.result();
}

} // namespace wsw
