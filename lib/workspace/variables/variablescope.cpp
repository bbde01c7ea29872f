// SPDX-License-Identifier: MIT
#include "workspace/variables/variablescope.h"

#include <QCoreApplication>

#include <algorithm>

#include "message/json/textposition.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::VariableScope)
};

Failure located(const QString &text, qsizetype position, const Error &error)
{
    const TextPosition at = textPosition(text, position);
    return failure(error.code, Words::tr("Line %1, column %2: %3").arg(at.line).arg(at.column).arg(error.message));
}

} // namespace

VariableUse nextVariable(const QString &text, qsizetype from)
{
    VariableUse use;
    use.position = text.indexOf(QLatin1String("{{"), from);
    if (use.position < 0)
        return {};
    const qsizetype end = text.indexOf(QLatin1String("}}"), use.position + 2);
    use.isClosed = end >= 0;
    use.length = (use.isClosed ? end + 2 : text.size()) - use.position;
    use.inside = text.mid(use.position + 2, use.length - (use.isClosed ? 4 : 2)).trimmed();
    return use;
}

QStringList VariableScope::names() const
{
    QStringList names = m_values.keys();
    std::sort(names.begin(), names.end());
    return names;
}

Result<QString> VariableScope::expand(const QString &text)
{
    if (!hasVariables(text))
        return text;
    QStringList open;
    return expand(text, open);
}

Result<QString> VariableScope::preview(const QString &text) const
{
    if (!hasVariables(text))
        return text;
    return VariableScope(*this).expand(text);
}

Result<QString> VariableScope::expand(const QString &text, QStringList &open)
{
    QString result;
    qsizetype done = 0;
    for (VariableUse use = nextVariable(text, 0); use.length > 0; use = nextVariable(text, done)) {
        result += QStringView(text).mid(done, use.position - done);
        if (!use.isClosed)
            return located(text, use.position,
                           {ErrorCode::InvalidArgument, Words::tr("“{{” begins a variable, and “}}” is missing.")});
        const Result<QString> replacement = value(use.inside, open);
        if (!replacement)
            return located(text, use.position, replacement.error());
        result += *replacement;
        done = use.position + use.length;
    }
    result += QStringView(text).mid(done);
    return result;
}

Result<QString> VariableScope::value(const QString &inside, QStringList &open)
{
    if (inside.startsWith(u'$')) {
        QStringList words = inside.mid(1).simplified().split(u' ');
        const QString name = words.takeFirst();
        return m_dynamic.value(name, words);
    }
    const auto known = m_values.constFind(inside);
    if (known == m_values.constEnd()) {
        return failure(ErrorCode::UnknownVariable,
                       Words::tr("there is no variable “%1”. Define it in Variables, or choose the environment that "
                                 "has it.")
                           .arg(inside));
    }
    if (open.contains(inside))
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("the variable “%1” contains itself: %2.")
                           .arg(inside, (open + QStringList(inside)).join(QStringLiteral(" → "))));
    const QString text = *known;
    if (!hasVariables(text))
        return text;
    open.append(inside);
    Result<QString> expanded = expand(text, open);
    open.removeLast();
    return expanded;
}

} // namespace wsw
