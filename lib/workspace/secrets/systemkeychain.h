// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "workspace/secrets/keychain.h"

namespace wsw {

/// By QtKeychain: libsecret or KWallet, macOS' Keychain, Windows' Credential Store. Never its insecure fallback, which
/// is a file in clear.
class SystemKeychain : public QObject, public Keychain
{
    Q_OBJECT

public:
    using QObject::QObject;

    void read(const QString &key, Found found) override;
    void write(const QString &key, const QString &value, Done done) override;
    void remove(const QString &key, Done done) override;
};

} // namespace wsw
