// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace wsw {

/// One word or sign of a JavaScript expression. Comments and space are left out.
struct ScriptToken
{
    enum class Kind { Name, Number, Text, Pattern, Sign };
    Kind kind = Kind::Sign;
    QString text;
    qsizetype offset = 0;
};

/// Takes JavaScript apart without judging it; the placeholders of a template literal are taken apart too. Ends early,
/// before an unmatched '}': where a template's placeholder ends. `end` gets that offset.
QList<ScriptToken> scanScript(QStringView source, qsizetype *end = nullptr);

/// A name that an expression takes from outside: no property, no key, no parameter or variable of its own. Each once.
struct FreeName
{
    QString name;
    qsizetype offset = 0;
};
QList<FreeName> freeNames(const QString &source);

} // namespace wsw
