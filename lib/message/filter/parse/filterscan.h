// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/// Where the parts of a filter's expression end. Used by parsing and by completing, so that both see the same terms.
namespace wsw {

/// Behind the quotation mark that ends the quoted text at `from`; -1 if none does.
qsizetype endOfQuoted(QStringView text, qsizetype from);
/// Behind the slash and flags that end the pattern at `from`; -1 if it is none.
qsizetype endOfPattern(QStringView text, qsizetype from);
/// Behind a word: at space or a closing parenthesis that was not opened in it, outside of quotation marks, brackets
/// and `~/patterns/`.
qsizetype endOfWord(QStringView text, qsizetype from);
/// Behind the term at `from`, whichever of them it is.
qsizetype endOfTerm(QStringView text, qsizetype from);

} // namespace wsw
