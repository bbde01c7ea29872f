// SPDX-License-Identifier: MIT
#include "workspace/profile/secret.h"

#include <QCoreApplication>

namespace wsw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Secret)
};
} // namespace

QString secretKey(const QString &profile, const QString &what)
{
    return profile + u'/' + what;
}

Result<QString> secretValue(const Secret &secret, const QString &key, const QString &label, const SecretValues &values)
{
    switch (secret.storage) {
    case Secret::Storage::Document: return secret.text;
    case Secret::Storage::Environment:
        if (!qEnvironmentVariableIsSet(secret.text.toLocal8Bit().constData())) {
            return failure(ErrorCode::SecretMissing,
                           Words::tr("The %1 is to be taken from the environment variable %2, "
                                     "which is not set. Set it before the program starts.")
                               .arg(label, secret.text));
        }
        return qEnvironmentVariable(secret.text.toLocal8Bit().constData());
    case Secret::Storage::Keychain: break;
    }
    if (const auto it = values.constFind(key); it != values.constEnd())
        return *it;
    return failure(ErrorCode::SecretMissing, Words::tr("The %1 is missing. Type it in.").arg(label));
}

} // namespace wsw
