// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

#include "message/masking/secretnames.h"

namespace wsw {

/// Finds secrets in one text (UTF-8) by how they are written, whatever it is as a whole: members of JSON, also of JSON
/// within something else, broken off, or in a string of JSON; `name=value` of queries and cookies; `Name: value` of
/// header fields; elements of XML; `Bearer …` and `Basic …`; a password in a URL; JWTs. Goes over the text once.
class SecretScanner
{
public:
    static constexpr char mask[] = "***";

    /// Nothing if there is no secret in it.
    static std::optional<QByteArray> masked(QByteArrayView text, const SecretNames &names);

    /// Whether it is base64url of a JSON object, a dot, and two more parts (RFC 7519).
    static bool isJwt(QByteArrayView word);

private:
    struct Replacement
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QByteArray text;
    };

    SecretScanner(QByteArrayView text, const SecretNames &names, int depth);

    std::optional<QByteArray> run();
    void scanString();
    void scanStringContent(qsizetype begin, qsizetype end);
    void scanWord();
    bool isSecretName(QByteArrayView word) const;
    bool scanElement(qsizetype begin, qsizetype wordEnd);
    bool scanUserInfo(qsizetype wordEnd);
    bool scanCredentials(qsizetype begin, qsizetype wordEnd);
    void scanHeaderValue(QByteArrayView name, qsizetype begin);
    void scanSubprotocols(qsizetype begin, qsizetype end);
    /// Of the value there, of JSON or of JavaScript.
    void maskJsonValue(qsizetype begin);
    void maskParameter(qsizetype begin);
    void replace(qsizetype begin, qsizetype end, const QByteArray &text = mask);

    qsizetype stringEnd(qsizetype quote) const;
    qsizetype bracketsEnd(qsizetype begin) const;
    qsizetype lineEnd(qsizetype begin) const;
    qsizetype skipSpace(qsizetype at) const;
    bool atLineStart(qsizetype at) const;
    char at(qsizetype position) const { return position < m_text.size() ? m_text[position] : '\0'; }

    static constexpr int deepest = 8; ///< strings within strings

    const QByteArrayView m_text;
    const SecretNames &m_names;
    const int m_depth;
    qsizetype m_at = 0;
    bool m_brokenOff = false;                ///< a string did not end
    std::vector<Replacement> m_replacements; ///< in order
};

} // namespace wsw
