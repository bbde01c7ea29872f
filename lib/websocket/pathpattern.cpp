// SPDX-License-Identifier: MIT
#include "websocket/pathpattern.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::PathPattern)
};

bool isParameter(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

QString parameterName(const QString &segment)
{
    return segment.mid(1, segment.size() - 2);
}

QString decoded(const QString &segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

} // namespace

Result<PathPattern> PathPattern::parse(const QString &pattern)
{
    PathPattern result;
    result.m_text = pattern.trimmed();
    if (result.m_text.isEmpty())
        return result;
    if (!result.m_text.startsWith(u'/')) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The path pattern '%1' must begin with '/', as in /ws/{sid}.").arg(pattern));
    }
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    QStringList seen;
    for (const QString &segment : result.m_text.split(u'/')) {
        if (isParameter(segment)) {
            const QString parameter = parameterName(segment);
            if (!name.match(parameter).hasMatch() || seen.contains(parameter)) {
                return failure(
                    ErrorCode::InvalidArgument,
                    Words::tr("The parameter '{%1}' in the path pattern '%2' needs a name of letters, digits and _, "
                              "used once.")
                        .arg(parameter, pattern));
            }
            seen.append(parameter);
        } else if (segment.contains(u'{') || segment.contains(u'}')) {
            return failure(
                ErrorCode::InvalidArgument,
                Words::tr("In the path pattern '%1' a parameter must fill the whole segment, as in /ws/{sid}.")
                    .arg(pattern));
        }
        result.m_segments.append(segment);
    }
    return result;
}

QStringList PathPattern::parameters() const
{
    QStringList names;
    for (const QString &segment : m_segments) {
        if (isParameter(segment))
            names.append(parameterName(segment));
    }
    return names;
}

std::optional<QMap<QString, QString>> PathPattern::match(const QString &path) const
{
    QMap<QString, QString> values;
    if (m_segments.isEmpty())
        return values;
    const QStringList segments = path.split(u'/');
    if (segments.size() != m_segments.size())
        return std::nullopt;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (isParameter(m_segments.at(i))) {
            if (segments.at(i).isEmpty())
                return std::nullopt;
            values.insert(parameterName(m_segments.at(i)), decoded(segments.at(i)));
        } else if (decoded(segments.at(i)) != decoded(m_segments.at(i))) {
            return std::nullopt;
        }
    }
    return values;
}

} // namespace wsw
