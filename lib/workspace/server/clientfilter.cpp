// SPDX-License-Identifier: MIT
#include "workspace/server/clientfilter.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ClientFilter)
};

/// Splits a filter into words, operators and quoted texts.
class Reader
{
public:
    struct Token
    {
        enum class Kind { End, Word, Equal, NotEqual, And };
        Kind kind = Kind::End;
        QString text;
        bool isQuoted = false;
        qsizetype position = 0;
    };

    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    Result<Token> next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        Token token;
        token.position = m_at;
        if (m_at == m_text.size())
            return token;
        if (takes(QLatin1String("!=")))
            token.kind = Token::Kind::NotEqual;
        else if (takes(QLatin1String("==")) || takes(QLatin1String("=")))
            token.kind = Token::Kind::Equal;
        else if (takes(QLatin1String(",")))
            token.kind = Token::Kind::And;
        else if (takes(QLatin1String("\"")))
            return quoted(token);
        else
            word(token);
        return token;
    }

private:
    bool takes(QLatin1String symbol)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(symbol))
            return false;
        m_at += symbol.size();
        return true;
    }

    Result<Token> quoted(Token token)
    {
        const qsizetype end = m_text.indexOf(u'"', m_at);
        if (end < 0) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("Position %1: the quote is not closed. Write one more \".").arg(m_at));
        }
        token.kind = Token::Kind::Word;
        token.isQuoted = true;
        token.text = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return token;
    }

    void word(Token &token)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !QStringLiteral("=!,\"").contains(m_text.at(m_at)))
            ++m_at;
        if (m_at == begin) // a lone '!'
            ++m_at;
        token.text = m_text.mid(begin, m_at - begin);
        const bool isAnd = token.text.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0;
        token.kind = isAnd ? Token::Kind::And : Token::Kind::Word;
    }

    const QString m_text;
    qsizetype m_at = 0;
};

using Token = Reader::Token;

/// The whole value, or one of its alternatives, with `*` for anything.
QRegularExpression valueExpression(const Token &value)
{
    const auto escaped = [&](const QString &part) {
        QString pattern = QRegularExpression::escape(part);
        if (!value.isQuoted)
            pattern.replace(QLatin1String("\\*"), QLatin1String(".*"));
        return pattern;
    };
    QStringList alternatives;
    const QStringList parts = value.isQuoted ? QStringList{value.text} : value.text.split(u'|');
    for (const QString &part : parts)
        alternatives.append(escaped(part));
    return QRegularExpression(QRegularExpression::anchoredPattern(alternatives.join(u'|')),
                              QRegularExpression::DotMatchesEverythingOption);
}

QString queryValue(const OpenInfo &client, const QString &name)
{
    return QUrlQuery(client.query).queryItemValue(name, QUrl::FullyDecoded);
}

QString valueOf(const OpenInfo &client, const QString &name)
{
    if (name == QLatin1String("id"))
        return QString::number(client.client);
    if (name == QLatin1String("address"))
        return client.forwardedFor.isEmpty() ? client.peer : client.forwardedFor;
    if (name == QLatin1String("path"))
        return client.path;
    if (name == QLatin1String("subprotocol"))
        return client.subprotocol;
    if (name.startsWith(QLatin1String("query.")))
        return queryValue(client, name.mid(6));
    return client.params.value(name);
}

QStringList allValues(const OpenInfo &client)
{
    return QStringList{QString::number(client.client),
                       client.peer,
                       client.forwardedFor,
                       client.path,
                       client.subprotocol,
                       client.query}
           + client.params.values();
}

} // namespace

Result<ClientFilter> ClientFilter::parse(const QString &text)
{
    ClientFilter filter;
    Reader reader(text);
    Result<Token> token = reader.next();
    while (token && token->kind != Token::Kind::End) {
        if (token->kind == Token::Kind::And) {
            token = reader.next();
            continue;
        }
        if (token->kind != Token::Kind::Word) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("Position %1: a name is missing before the sign. Write for example room = 7.")
                               .arg(token->position + 1));
        }
        const Token name = *token;
        token = reader.next();
        if (!token)
            break;
        if (token->kind != Token::Kind::Equal && token->kind != Token::Kind::NotEqual) {
            filter.m_terms.append(
                {{},
                 QRegularExpression(QRegularExpression::escape(name.text), QRegularExpression::CaseInsensitiveOption),
                 false});
            continue;
        }
        const bool negated = token->kind == Token::Kind::NotEqual;
        token = reader.next();
        if (!token)
            break;
        if (token->kind != Token::Kind::Word) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("Position %1: a value is missing after %2. Write for example %2 = 7, or \"\" for "
                                     "clients that have none.")
                               .arg(token->position + 1)
                               .arg(name.text));
        }
        filter.m_terms.append({name.text, valueExpression(*token), negated});
        token = reader.next();
    }
    if (!token)
        return Failure(token.error());
    return filter;
}

bool ClientFilter::matches(const OpenInfo &client) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const Term &term) {
        if (!term.name.isEmpty())
            return term.value.match(valueOf(client, term.name)).hasMatch() != term.negated;
        const QStringList values = allValues(client);
        return std::any_of(values.cbegin(), values.cend(),
                           [&](const QString &value) { return term.value.match(value).hasMatch(); });
    });
}

} // namespace wsw
