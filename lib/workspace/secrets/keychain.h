// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>

#include "result.h"

namespace wsw {

/// A place where secrets outlive the program, kept by the system. The callbacks come later, on the thread that asked,
/// and not at all once the keychain is gone. KeychainFailed says why a place can't be used.
class Keychain
{
public:
    using Found = std::function<void(const Result<std::optional<QString>> &)>;
    using Done = std::function<void(const Result<void> &)>;

    virtual ~Keychain() = default;
    virtual void read(const QString &key, Found found) = 0; ///< nothing if there is no such key
    virtual void write(const QString &key, const QString &value, Done done) = 0;
    virtual void remove(const QString &key, Done done) = 0; ///< a key that there is not is no error
};

} // namespace wsw
