// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QSet>
#include <QStringList>

namespace wsw {

/// Tells by its name whether something is a secret: `password`, `X-Api-Key`, `userAccessToken`. Upper and lower case
/// are alike, and so are `apiKey`, `api_key` and `api-key`; a name that ends with such a one as its last words counts.
class SecretNames
{
public:
    /// What is always one, as documentation and the window show it.
    static const QStringList &builtIn();

    /// The built-in ones and these.
    explicit SecretNames(const QStringList &more = {});

    bool contains(QByteArrayView name) const;

private:
    QSet<QByteArray> m_names; ///< lower case, without what separates words
};

} // namespace wsw
