// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include "result.h"

namespace wsw {

class VariableScope;

/// Where a password, token or key of a profile is kept.
struct Secret
{
    enum class Storage {
        Keychain,    ///< the system's; `text` is empty. Where there is none, it is asked for in each session
        Environment, ///< `text` is the name of an environment variable
        Document,    ///< `text` is the secret itself, in clear, because the user said so
    };
    Storage storage = Storage::Keychain;
    QString text;

    bool operator==(const Secret &) const = default;
};

/// What the keychain or the user gave, by key.
using SecretValues = QHash<QString, QString>;

/// What one of a profile's secrets is called in the keychain: "<profile's id>/<what>".
QString secretKey(const QString &profile, const QString &what);

/// The secret's value, with its {{variables}} expanded. SecretMissing names `label`, what a person calls it.
Result<QString> secretValue(const Secret &secret, const QString &key, const QString &label, const SecretValues &values);

} // namespace wsw
