// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

#include "workspace/profile/secret.h"
#include "workspace/secrets/keychain.h"

namespace wsw {

/// The secrets of this session, by key, and their way to and from the keychain. What the keychain does not take is
/// kept for the session alone: failed() says so once.
class SecretVault : public QObject
{
    Q_OBJECT

public:
    /// Without a keychain everything is for this session alone.
    explicit SecretVault(std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);
    ~SecretVault() override;

    /// Whether what is stored outlives the program, as far as is known.
    bool isPersistent() const { return m_keychain && !m_unusable; }
    /// What is known by now.
    const SecretValues &values() const { return m_values; }

    /// Looks those up that are not known yet, then calls `then`: at once if there is nothing to look up, else later and
    /// not if `context` is gone.
    void fetch(const QStringList &keys, QObject *context, std::function<void()> then);
    /// Empty: removes it.
    void store(const QString &key, const QString &value);
    /// Known for this session alone.
    void remember(const QString &key, const QString &value);
    /// Takes every secret of one profile for another: what a duplicate needs. `keys` of the first one.
    void copy(const QStringList &keys, const QString &fromPrefix, const QString &toPrefix);

signals:
    void changed(const QString &key);
    void failed(const wsw::Error &error);

private:
    struct Waiting
    {
        QSet<QString> keys;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    void found(const QString &key, const Result<std::optional<QString>> &result);
    void set(const QString &key, const QString &value);
    void giveUp(const Error &error);

    std::unique_ptr<Keychain> m_keychain;
    SecretValues m_values;
    QSet<QString> m_asked; ///< of the keychain, answered or not
    QSet<QString> m_pending;
    QList<Waiting> m_waiting;
    bool m_unusable = false;
};

} // namespace wsw
