// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// How a text stands in an editor's document so that neither many lines nor long ones make it slow: Qt's editors take
/// time by the block (6 µs, for each of 70,000 lines of JSON) and lay a block out as a whole (400 ms for a line of
/// 1 MiB). Short texts have a block for each line, as usual. Of longer ones several lines share a block, separated
/// by U+2028, and a line that is too long goes on in a next block, after U+FDD2, a noncharacter that no message has.
namespace wsw::longtext {

constexpr QChar continuation(0xfdd2);

QString toDocument(const QString &text);
/// `raw`: QTextDocument::toRawText().
QString fromDocument(QString raw);
/// Where a character of the text is in the document.
qsizetype toDocumentOffset(const QString &raw, qsizetype offset);

} // namespace wsw::longtext
