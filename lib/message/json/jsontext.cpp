// SPDX-License-Identifier: MIT
#include "message/json/jsontext.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include "message/json/jsontokenizer.h"
#include "message/json/textposition.h"

namespace wsw {

namespace {

using Kind = JsonToken::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Json)
};

// The grammar as a machine with a stack of its own: no text is nested too deeply for it.
class Grammar
{
public:
    explicit Grammar(JsonVariables variables)
        : m_variables(variables)
    {
    }

    /// Empty, or what is wrong with the token at its place.
    QString take(Kind kind);

private:
    enum class Expected { Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd, Nothing };

    QString takeValue(Kind kind);
    QString takeKey(Kind kind);
    QString takeCommaOrEnd(Kind kind);
    QString afterAll(Kind kind) const;
    QString end();
    bool isInObject() const { return !m_open.isEmpty() && m_open.last() == Kind::EndObject; }
    void valueEnded() { m_expected = m_open.isEmpty() ? Expected::Nothing : Expected::CommaOrEnd; }

    JsonVariables m_variables;
    Expected m_expected = Expected::Value;
    QVarLengthArray<Kind, 64> m_open; ///< what will close them
};

QString Grammar::take(Kind kind)
{
    if (kind == Kind::Variable && m_variables == JsonVariables::Refused)
        return Words::tr("after “{” a key in double quotes is expected");
    switch (m_expected) {
    case Expected::ValueOrEnd:
        if (kind == Kind::EndArray)
            return end();
        return takeValue(kind);
    case Expected::Value: return takeValue(kind);
    case Expected::KeyOrEnd:
        if (kind == Kind::EndObject)
            return end();
        return takeKey(kind);
    case Expected::Key: return takeKey(kind);
    case Expected::Colon:
        m_expected = Expected::Value;
        return kind == Kind::Colon ? QString() : Words::tr("“:” is expected after the key");
    case Expected::CommaOrEnd: return takeCommaOrEnd(kind);
    case Expected::Nothing: break;
    }
    return afterAll(kind);
}

QString Grammar::takeValue(Kind kind)
{
    switch (kind) {
    case Kind::String:
    case Kind::Number:
    case Kind::Literal:
    case Kind::Variable: valueEnded(); return {};
    case Kind::BeginObject:
        m_open.append(Kind::EndObject);
        m_expected = Expected::KeyOrEnd;
        return {};
    case Kind::BeginArray:
        m_open.append(Kind::EndArray);
        m_expected = Expected::ValueOrEnd;
        return {};
    case Kind::End: return Words::tr("the text ends where a value is expected");
    case Kind::EndArray:
        if (!m_open.isEmpty() && !isInObject())
            return Words::tr("the comma before “]” is one too many");
        break;
    default: break;
    }
    return Words::tr("a value is expected here");
}

QString Grammar::takeKey(Kind kind)
{
    const bool isFirst = m_expected == Expected::KeyOrEnd;
    m_expected = Expected::Colon;
    if (kind == Kind::String || kind == Kind::Variable)
        return {};
    if (kind == Kind::End)
        return Words::tr("the text ends before its “}”");
    if (kind == Kind::EndObject && !isFirst)
        return Words::tr("the comma before “}” is one too many");
    return Words::tr("a key in double quotes is expected here");
}

QString Grammar::takeCommaOrEnd(Kind kind)
{
    if (kind == Kind::Comma) {
        m_expected = isInObject() ? Expected::Key : Expected::Value;
        return {};
    }
    if (kind == m_open.last())
        return end();
    if (kind == Kind::End)
        return isInObject() ? Words::tr("the text ends before its “}”") : Words::tr("the text ends before its “]”");
    return isInObject() ? Words::tr("“,” or “}” is expected here") : Words::tr("“,” or “]” is expected here");
}

QString Grammar::end()
{
    m_open.removeLast();
    valueEnded();
    return {};
}

QString Grammar::afterAll(Kind kind) const
{
    switch (kind) {
    case Kind::End: return {};
    case Kind::EndObject: return Words::tr("this “}” closes nothing");
    case Kind::EndArray: return Words::tr("this “]” closes nothing");
    case Kind::Colon: return Words::tr("“:” has no meaning here");
    default: break;
    }
    return Words::tr("this is more than one JSON value: put them in an array, or send one at a time");
}

void breakLine(QString &out, qsizetype depth)
{
    constexpr qsizetype indent = 2;
    out += u'\n';
    out.resize(out.size() + depth * indent, u' ');
}

} // namespace

std::optional<JsonProblem> checkJson(QStringView text, JsonVariables variables)
{
    JsonTokenizer tokens(text);
    Grammar grammar(variables);
    for (JsonToken token = tokens.next();; token = tokens.next()) {
        if (token.kind == Kind::Invalid)
            return JsonProblem{token.errorPosition,
                               qMax(token.position + token.length - token.errorPosition, qsizetype(1)), token.problem};
        if (const QString problem = grammar.take(token.kind); !problem.isEmpty())
            return JsonProblem{token.position, token.length, problem};
        if (token.kind == Kind::End)
            return std::nullopt;
    }
}

QString invalidJson(QStringView text, const JsonProblem &problem)
{
    const TextPosition at = textPosition(text, problem.position);
    return Words::tr("This is not valid JSON: line %1, column %2: %3.").arg(at.line).arg(at.column).arg(problem.text);
}

Result<QString> formatJson(const QString &text, JsonLayout layout)
{
    if (const std::optional<JsonProblem> problem = checkJson(text, JsonVariables::Accepted))
        return failure(ErrorCode::InvalidJson, invalidJson(text, *problem));
    const bool pretty = layout == JsonLayout::Pretty;
    QString out;
    out.reserve(pretty ? text.size() * 2 : text.size());
    JsonTokenizer tokens(text);
    qsizetype depth = 0;
    Kind before = Kind::End;
    for (JsonToken token = tokens.next(); token.kind != Kind::End; token = tokens.next()) {
        const bool begins = token.kind == Kind::BeginObject || token.kind == Kind::BeginArray;
        const bool ends = token.kind == Kind::EndObject || token.kind == Kind::EndArray;
        const bool afterBegin = before == Kind::BeginObject || before == Kind::BeginArray;
        depth -= ends;
        // Empty ones stay on their line.
        if (pretty && (afterBegin != ends) && (ends || afterBegin))
            breakLine(out, depth);
        else if (token.kind == Kind::Variable && before == Kind::BeginObject)
            out += u' '; // its braces are not the object's
        out += QStringView(text).mid(token.position, token.length);
        depth += begins;
        if (pretty && token.kind == Kind::Comma)
            breakLine(out, depth);
        else if (pretty && token.kind == Kind::Colon)
            out += u' ';
        before = token.kind;
    }
    return out;
}

QStringView jsonMember(QStringView object, QStringView name)
{
    JsonTokenizer tokenizer(object);
    int depth = 0;
    bool isKey = true; // whether a string at the first level is one
    bool isWanted = false;
    qsizetype begin = 0;
    for (JsonToken token = tokenizer.next(); token.kind != JsonToken::Kind::End; token = tokenizer.next()) {
        const bool closes = token.kind == JsonToken::Kind::EndObject || token.kind == JsonToken::Kind::EndArray;
        if (closes)
            --depth;
        const bool ends = (depth == 1 && token.kind == JsonToken::Kind::Comma) || depth == 0;
        if (isWanted && ends && (closes || token.kind == JsonToken::Kind::Comma))
            return object.mid(begin, token.position - begin).trimmed();
        if (token.kind == JsonToken::Kind::BeginObject || token.kind == JsonToken::Kind::BeginArray) {
            ++depth;
        } else if (depth == 1 && token.kind == JsonToken::Kind::Comma) {
            isKey = true;
        } else if (depth == 1 && token.kind == JsonToken::Kind::Colon) {
            begin = token.position + token.length;
        } else if (depth == 1 && isKey && token.kind == JsonToken::Kind::String) {
            isWanted = object.mid(token.position + 1, token.length - 2) == name;
            isKey = false;
        }
    }
    return {};
}

} // namespace wsw
