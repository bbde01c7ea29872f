// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "message/filter/match/textspan.h"

namespace wsw {

/// Finds a text in UTF-8. A value; copies may be used by several threads.
class TextFinder
{
public:
    /// Insensitive: characters with the same simple case folding (Unicode, CaseFolding.txt's C and S) are alike.
    explicit TextFinder(const QString &text, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);

    /// The first place at or behind `from`. An empty text is found nowhere.
    std::optional<TextSpan> find(QByteArrayView utf8, qsizetype from = 0) const;
    bool isIn(QByteArrayView utf8) const { return find(utf8).has_value(); }

private:
    /// A byte and the same letter's other case; `fold` is the bit in which they differ, 0 for none.
    struct Byte
    {
        quint8 value = 0; ///< with `fold` set
        quint8 fold = 0;

        bool is(char c) const { return (quint8(c) | fold) == value; }
    };
    /// The ways in which one character may be written, in UTF-8.
    using Letter = QList<QByteArray>;

    void useBytes(const QByteArray &text, Qt::CaseSensitivity sensitivity);
    void useLetters(const QString &text);
    bool bytesAt(const char *at) const;
    qsizetype lettersAt(QByteArrayView rest) const;
    std::optional<TextSpan> findBytes(QByteArrayView utf8, qsizetype from) const;
    std::optional<TextSpan> findLetters(QByteArrayView utf8, qsizetype from) const;

    QList<Byte> m_bytes;
    QList<Letter> m_letters; ///< instead, where folding changes more than one bit
};

} // namespace wsw
