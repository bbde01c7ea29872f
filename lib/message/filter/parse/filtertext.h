// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// How the filter language writes things.
namespace wsw {

QString quotedText(const QString &text);        ///< "…", with \" and \\ inside
QString slashedPattern(const QString &pattern); ///< /…/, with \/ inside
QString literalPattern(const QString &text);    ///< a pattern that stands for the text, in its upper and lower case
/// What stands between quotation marks: without the backslashes before \" and \\.
QString unquotedText(QStringView inner);

} // namespace wsw
