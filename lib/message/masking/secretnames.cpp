// SPDX-License-Identifier: MIT
#include "message/masking/secretnames.h"

#include <QVarLengthArray>

namespace wsw {

namespace {

constexpr qsizetype longestName = 128;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool separatesWords(char c)
{
    return c == '_' || c == '-' || c == '.' || c == ' ' || c == '[' || c == ']' || c == '$' || c == '@';
}

} // namespace

const QStringList &SecretNames::builtIn()
{
    static const QStringList names{
        // Header fields
        QStringLiteral("Authorization"), QStringLiteral("Proxy-Authorization"), QStringLiteral("Cookie"),
        QStringLiteral("Set-Cookie"),
        // Header fields, query parameters and members of JSON
        QStringLiteral("api_key"), QStringLiteral("access_key"), QStringLiteral("secret_key"),
        QStringLiteral("private_key"), QStringLiteral("signing_key"), QStringLiteral("encryption_key"),
        QStringLiteral("secret_access_key"), QStringLiteral("token"), QStringLiteral("access_token"),
        QStringLiteral("refresh_token"), QStringLiteral("id_token"), QStringLiteral("auth_token"),
        QStringLiteral("session_token"), QStringLiteral("csrf_token"), QStringLiteral("jwt"),
        QStringLiteral("password"), QStringLiteral("passwd"), QStringLiteral("pwd"), QStringLiteral("passphrase"),
        QStringLiteral("passcode"), QStringLiteral("secret"), QStringLiteral("client_secret"),
        QStringLiteral("credentials"), QStringLiteral("signature"), QStringLiteral("auth"), QStringLiteral("otp")};
    return names;
}

SecretNames::SecretNames(const QStringList &more)
{
    for (const QString &name : builtIn() + more) {
        QByteArray joined;
        for (const char c : name.toUtf8().toLower()) {
            if (!separatesWords(c))
                joined.append(c);
        }
        if (!joined.isEmpty())
            m_names.insert(joined);
    }
}

bool SecretNames::contains(QByteArrayView name) const
{
    if (name.isEmpty() || name.size() > longestName)
        return false;
    QVarLengthArray<char, longestName> joined;
    QVarLengthArray<qsizetype, 16> wordStarts;
    bool newWord = true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (separatesWords(c)) {
            newWord = true;
            continue;
        }
        // "apiKey", "APIKey": a capital behind a small letter or in front of one.
        const bool hump =
            isUpper(c) && i > 0
            && (!isUpper(name[i - 1]) || (i + 1 < name.size() && name[i + 1] >= 'a' && name[i + 1] <= 'z'));
        if (newWord || hump)
            wordStarts.append(joined.size());
        newWord = false;
        joined.append(isUpper(c) ? char(c - 'A' + 'a') : c);
    }
    for (const qsizetype start : wordStarts) {
        if (m_names.contains(QByteArray::fromRawData(joined.constData() + start, joined.size() - start)))
            return true;
    }
    return false;
}

} // namespace wsw
