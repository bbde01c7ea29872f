// SPDX-License-Identifier: MIT
#include "message/filter/parse/filtertext.h"

#include <QRegularExpression>

namespace wsw {

QString quotedText(const QString &text)
{
    QString inner = text;
    inner.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + inner + u'"';
}

QString slashedPattern(const QString &pattern)
{
    QString inner;
    bool escaped = false;
    for (const QChar c : pattern) {
        if (c == u'/' && !escaped)
            inner += u'\\';
        inner += c;
        escaped = c == u'\\' && !escaped;
    }
    return u'/' + inner + u'/';
}

QString literalPattern(const QString &text)
{
    return slashedPattern(QRegularExpression::escape(text));
}

QString unquotedText(QStringView inner)
{
    QString text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const bool escape =
            inner.at(i) == u'\\' && i + 1 < inner.size() && (inner.at(i + 1) == u'"' || inner.at(i + 1) == u'\\');
        text += inner.at(escape ? ++i : i);
    }
    return text;
}

} // namespace wsw
