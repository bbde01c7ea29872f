// SPDX-License-Identifier: MIT
#include "workspace/interchange/shellwords.h"

#include <QCoreApplication>

#include <utility>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ShellWords)
};

/// Reads one command from its beginning to its end.
class Splitter
{
public:
    explicit Splitter(const QString &command)
        : m_text(command)
    {
    }

    Result<QStringList> split()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c.isSpace()) {
                endWord();
            } else if (c == u'\'') {
                readQuoted(u'\'', false);
            } else if (c == u'"') {
                readQuoted(u'"', true);
            } else if (c == u'$' && peek() == u'\'') {
                ++m_at;
                readAnsi();
            } else if ((c == u'\\' || c == u'^') && (atEnd() || peek().isSpace())) {
                endWord(); // the line goes on below
            } else if (c == u'\\') {
                append(m_text.at(m_at++));
            } else {
                append(c);
            }
            if (m_openQuote) {
                return failure(ErrorCode::InvalidArgument,
                               Words::tr("The command has a quote (%1) that does not end.").arg(*m_openQuote));
            }
        }
        endWord();
        return m_words;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }

    void append(QChar c)
    {
        m_word += c;
        m_hasWord = true;
    }

    void endWord()
    {
        if (m_hasWord)
            m_words.append(std::exchange(m_word, {}));
        m_hasWord = false;
    }

    void readQuoted(QChar quote, bool escapes)
    {
        m_hasWord = true;
        while (!atEnd()) {
            QChar c = m_text.at(m_at++);
            if (c == quote)
                return;
            if (escapes && c == u'\\' && QStringView(u"\"\\$`").contains(peek()) && !atEnd())
                c = m_text.at(m_at++);
            m_word += c;
        }
        m_openQuote = quote;
    }

    /// $'…', which Chrome writes where a value has quotes or non-ASCII characters.
    void readAnsi()
    {
        m_hasWord = true;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'\'')
                return;
            if (c != u'\\' || atEnd()) {
                m_word += c;
                continue;
            }
            const QChar escaped = m_text.at(m_at++);
            if (escaped == u'n')
                m_word += u'\n';
            else if (escaped == u'r')
                m_word += u'\r';
            else if (escaped == u't')
                m_word += u'\t';
            else if (escaped == u'u' || escaped == u'x')
                m_word += readHex(escaped == u'u' ? 4 : 2);
            else
                m_word += escaped;
        }
        m_openQuote = u'\'';
    }

    QChar readHex(qsizetype digits)
    {
        const QString hex = m_text.mid(m_at, digits);
        m_at += hex.size();
        return QChar(hex.toUShort(nullptr, 16));
    }

    const QString m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_hasWord = false;
    std::optional<QChar> m_openQuote;
    QStringList m_words;
};

} // namespace

Result<QStringList> shellWords(const QString &command)
{
    return Splitter(command).split();
}

QString shellQuoted(const QString &word)
{
    QString inner = word;
    return QLatin1Char('\'') + inner.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace wsw
