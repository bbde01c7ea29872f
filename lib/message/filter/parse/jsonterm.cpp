// SPDX-License-Identifier: MIT
#include "message/filter/parse/jsonterm.h"

#include <QCoreApplication>

#include "message/filter/parse/fieldword.h"
#include "message/filter/parse/filterscan.h"
#include "message/filter/terms/contentterms.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageFilter)
};

/// The path ends where an operator begins that does not stand in quotation marks.
qsizetype endOfJsonPath(QStringView text)
{
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (!quote.isNull()) {
            if (c == u'\\')
                ++at;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (QStringView(u"=!<>~").contains(c)) {
            return at;
        }
    }
    return text.size();
}

QString wholePath(const QString &path)
{
    if (path.startsWith(u'$'))
        return path;
    return path.startsWith(u'.') || path.startsWith(u'[') ? u'$' + path : QStringLiteral("$.") + path;
}

/// A value without quotation marks that is no number, truth value or null is a text.
QJsonValue jsonValue(const FieldWord &word)
{
    bool isNumber = false;
    const double number = word.value.toDouble(&isNumber);
    if (isNumber)
        return number;
    if (word.value == QLatin1String("true") || word.value == QLatin1String("false"))
        return word.value == QLatin1String("true");
    if (word.value == QLatin1String("null"))
        return QJsonValue::Null;
    return word.plainValue();
}

tl::expected<JsonCondition, QString> patternCondition(const QString &written)
{
    const qsizetype end = written.startsWith(u'/') ? endOfPattern(written, 0) : -1;
    if (end < 0 || end != written.size())
        return tl::unexpected(Text::tr("behind '~' stands a pattern between slashes."));
    const qsizetype slash = written.lastIndexOf(u'/');
    const auto pattern = Pattern::compile(written.sliced(1, slash - 1), written.sliced(slash + 1));
    if (!pattern)
        return tl::unexpected(pattern.error().message);
    return *pattern;
}

tl::expected<JsonCondition, QString> condition(const QString &text)
{
    if (text.isEmpty())
        return JsonCondition();
    if (text.startsWith(u'~'))
        return patternCondition(text.sliced(1));
    const OperatorFound found = operatorAt(text);
    FieldWord word;
    word.value = text.sliced(found.length);
    if (found.length == 0)
        return tl::unexpected(Text::tr("'%1' is no comparison.").arg(text));
    if (word.value.isEmpty())
        return tl::unexpected(Text::tr("behind '%1' a value is missing.").arg(text));
    const QJsonValue value = jsonValue(word);
    const bool ordered = value.isDouble() || value.isString();
    if (!ordered && found.comparison != Comparison::Equal && found.comparison != Comparison::NotEqual)
        return tl::unexpected(Text::tr("'%1' has no order; use '==' or '!='.").arg(word.value));
    return JsonComparison{found.comparison, value};
}

} // namespace

tl::expected<FilterTermPointer, QString> jsonTerm(const QString &text)
{
    const qsizetype end = endOfJsonPath(text);
    const auto path = JsonPath::parse(wholePath(text.left(end)));
    if (!path)
        return tl::unexpected(path.error().message);
    return condition(text.sliced(end)).map([&path](const JsonCondition &wanted) -> FilterTermPointer {
        return std::make_shared<JsonTerm>(*path, wanted);
    });
}

} // namespace wsw
