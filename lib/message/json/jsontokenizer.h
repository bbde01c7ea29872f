// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wsw {

struct JsonToken
{
    enum class Kind {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Colon,
        Comma,
        String,
        Number,
        Literal,  ///< true, false, null
        Variable, ///< {{…}} where JSON has no place for two braces
        Invalid,
        End
    };
    Kind kind = Kind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    // Of an Invalid one:
    qsizetype errorPosition = 0; ///< within the text
    QString problem{};           ///< half a sentence
    bool isString = false;       ///< it began as one
};

/// Takes a JSON text (RFC 8259) apart without looking at its grammar; goes on after what is invalid.
class JsonTokenizer
{
public:
    explicit JsonTokenizer(QStringView text, qsizetype from = 0)
        : m_text(text)
        , m_at(from)
    {
    }

    JsonToken next();

private:
    JsonToken single(JsonToken::Kind kind);
    JsonToken string();
    JsonToken number();
    JsonToken word();
    JsonToken variable();
    JsonToken invalid(qsizetype start, qsizetype errorPosition, const QString &problem, bool isString = false);
    /// Moves past digits; false if there are none.
    bool skipDigits();
    bool skip(char16_t c);
    char16_t peek(qsizetype ahead = 0) const;

    QStringView m_text;
    qsizetype m_at;
};

} // namespace wsw
