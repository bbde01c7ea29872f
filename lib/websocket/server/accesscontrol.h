// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

#include "websocket/server/addressset.h"
#include "websocket/server/admission.h"

namespace wsw {

/// AccessRules at work.
class AccessControl
{
public:
    /// InvalidArgument, with a sentence, for rules that can't be kept: a network or header that is none, a status that
    /// refuses nobody, authentication without what to compare with.
    static Result<AccessControl> make(const AccessRules &rules);

    /// `address` is the client's own, see clientAddress(). Nothing: it may come in. The refusal names who was refused
    /// and what for, never a secret.
    std::optional<Refusal> judge(const HandshakeRequest &request, const QHostAddress &address) const;

    /// Instead of AccessRules::blockedAddresses. InvalidArgument as above.
    Result<void> setBlockedAddresses(const QStringList &entries);
    const QStringList &blockedAddresses() const { return m_rules.blockedAddresses; }

private:
    struct Header
    {
        QByteArray name;
        QRegularExpression value;
    };

    explicit AccessControl(const AccessRules &rules);

    Result<void> compileHeaders();
    Result<void> checkAuthentication() const;
    /// What is wrong, as the end of a sentence; empty for nothing.
    QString originFault(const HandshakeRequest &request) const;
    QString headerFault(const HandshakeRequest &request) const;
    QString authenticationFault(const HandshakeRequest &request) const;
    Refusal refuse(const HandshakeRequest &request, int status, const QString &what) const;

    AccessRules m_rules;
    AddressSet m_blocked;
    QList<QRegularExpression> m_origins;
    QList<Header> m_headers;
};

} // namespace wsw
