// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include "message/json/jsonpath.h"

namespace wsw {

/// Reads one JsonPath: RFC 9535 appendix A without filters.
class JsonPathParser
{
    Q_DECLARE_TR_FUNCTIONS(wsw::JsonPath)

public:
    explicit JsonPathParser(const QString &text)
        : m_text(text)
    {
    }

    Result<JsonPath> parse();

private:
    bool parseSegment();
    bool parseShorthand(JsonPath::Segment &segment);
    bool parseBrackets(JsonPath::Segment &segment);
    bool parseSelector(JsonPath::Segment &segment);
    bool parseSlice(std::optional<qint64> start, JsonPath::Segment &segment);
    bool parseString(QString &string);
    bool parseEscape(char16_t quote, QString &string);
    bool parseUnicodeEscape(QString &string);
    std::optional<char16_t> hexDigits();
    /// Nothing and no problem if there is no number here.
    std::optional<qint64> parseInteger();
    bool atInteger() const;
    char16_t peek() const;
    bool skip(char16_t c);
    void skipSpace();
    bool fail(const QString &problem); ///< false; the first problem counts

    const QString m_text;
    qsizetype m_at = 0;
    JsonPath m_path;
    QString m_problem;
    qsizetype m_problemAt = 0;
};

} // namespace wsw
