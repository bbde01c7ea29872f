// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace wsw {

/// How a short text is held against a wanted one, in which `*` stands for anything.
class TextMatch
{
public:
    enum class Kind {
        Contains, ///< upper and lower case alike; with a `*` the whole text has to fit
        Equal,    ///< the whole text
        NotEqual,
    };
    TextMatch(Kind kind, const QString &wanted);

    bool matches(const QString &text) const;

private:
    Kind m_kind;
    QString m_wanted;
    QRegularExpression m_wildcard; ///< if there is a `*`
};

} // namespace wsw
