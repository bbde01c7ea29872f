// SPDX-License-Identifier: MIT
#include "workspace/secrets/secretvault.h"

#include <utility>

namespace wsw {

SecretVault::SecretVault(std::unique_ptr<Keychain> keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
{
}

SecretVault::~SecretVault() = default;

void SecretVault::fetch(const QStringList &keys, QObject *context, std::function<void()> then)
{
    QSet<QString> open;
    for (const QString &key : keys) {
        if (m_values.contains(key) || !isPersistent())
            continue;
        if (!m_asked.contains(key)) {
            m_asked.insert(key);
            m_pending.insert(key);
            m_keychain->read(key, [this, key](const Result<std::optional<QString>> &result) { found(key, result); });
        }
        if (m_pending.contains(key))
            open.insert(key);
    }
    if (open.isEmpty())
        then();
    else
        m_waiting.append({open, context, std::move(then)});
}

void SecretVault::store(const QString &key, const QString &value)
{
    if (value == m_values.value(key) && m_values.contains(key) == !value.isEmpty())
        return;
    set(key, value);
    if (!isPersistent())
        return;
    const auto done = [this](const Result<void> &result) {
        if (!result)
            giveUp(result.error());
    };
    if (value.isEmpty())
        m_keychain->remove(key, done);
    else
        m_keychain->write(key, value, done);
}

void SecretVault::remember(const QString &key, const QString &value)
{
    set(key, value);
}

void SecretVault::copy(const QStringList &keys, const QString &fromPrefix, const QString &toPrefix)
{
    fetch(keys, this, [this, keys, fromPrefix, toPrefix] {
        for (const QString &key : keys) {
            const auto value = m_values.constFind(key);
            if (value != m_values.constEnd() && key.startsWith(fromPrefix))
                store(toPrefix + key.mid(fromPrefix.size()), QString(*value));
        }
    });
}

void SecretVault::found(const QString &key, const Result<std::optional<QString>> &result)
{
    m_pending.remove(key);
    if (!result)
        giveUp(result.error());
    else if (*result && !m_values.contains(key)) // what was typed meanwhile is newer
        set(key, **result);
    QList<Waiting> ready;
    for (qsizetype i = 0; i < m_waiting.size();) {
        m_waiting[i].keys.remove(key);
        if (m_waiting[i].keys.isEmpty())
            ready.append(m_waiting.takeAt(i));
        else
            ++i;
    }
    for (const Waiting &waiting : std::as_const(ready)) {
        if (waiting.context)
            waiting.then();
    }
}

void SecretVault::set(const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    emit changed(key);
}

void SecretVault::giveUp(const Error &error)
{
    if (!std::exchange(m_unusable, true))
        emit failed(error);
}

} // namespace wsw
