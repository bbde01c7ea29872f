// SPDX-License-Identifier: MIT
#include "websocket/server/accesscontrol.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

#include "websocket/server/credentials.h"
#include "websocket/wire/handshake/httphead.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::AccessControl)
};

constexpr int unauthorized = 401;
constexpr int forbidden = 403;

/// `*` stands for anything, nothing else for anything but itself.
QRegularExpression wildcard(const QString &pattern, QRegularExpression::PatternOptions options = {})
{
    QStringList parts = pattern.split(u'*');
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*"))),
                              options | QRegularExpression::DotMatchesEverythingOption);
}

Failure invalid(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

} // namespace

AccessControl::AccessControl(const AccessRules &rules)
    : m_rules(rules)
{
    // Scheme and host of an origin are the same in any case.
    for (const QString &origin : rules.origins)
        m_origins.append(wildcard(origin.trimmed(), QRegularExpression::CaseInsensitiveOption));
}

Result<AccessControl> AccessControl::make(const AccessRules &rules)
{
    AccessControl control(rules);
    if (rules.refusalStatus != 0 && (rules.refusalStatus < 400 || rules.refusalStatus > 599)) {
        return invalid(Words::tr("A refusal can't have the HTTP status %1. Use 400 to 599, or 0 for the usual one.")
                           .arg(rules.refusalStatus));
    }
    Result<void> valid = control.setBlockedAddresses(rules.blockedAddresses);
    if (valid)
        valid = control.compileHeaders();
    if (valid)
        valid = control.checkAuthentication();
    if (!valid)
        return Failure(valid.error());
    return control;
}

Result<void> AccessControl::setBlockedAddresses(const QStringList &entries)
{
    Result<AddressSet> blocked = AddressSet::parse(entries);
    if (!blocked)
        return Failure(blocked.error());
    m_blocked = std::move(*blocked);
    m_rules.blockedAddresses = entries;
    return {};
}

Result<void> AccessControl::compileHeaders()
{
    for (const AccessRules::RequiredHeader &header : std::as_const(m_rules.headers)) {
        if (!wire::isToken(header.name)) {
            return invalid(Words::tr("The required header '%1' has no name that a header can have.")
                               .arg(QString::fromUtf8(header.name)));
        }
        const QString value = header.value.isEmpty() ? QStringLiteral("*") : header.value;
        m_headers.append({header.name, wildcard(value)});
    }
    return {};
}

Result<void> AccessControl::checkAuthentication() const
{
    const bool isBasic = m_rules.authentication == AccessRules::Authentication::Basic;
    if (m_rules.authentication != AccessRules::Authentication::None && m_rules.secret.isEmpty()) {
        return invalid(isBasic ? Words::tr("Basic authentication needs a password. Type one.")
                               : Words::tr("Authentication by token needs a token. Type one."));
    }
    if (isBasic && (m_rules.user.isEmpty() || m_rules.user.contains(u':')))
        return invalid(Words::tr("Basic authentication needs a user's name, without a colon."));
    return {};
}

std::optional<Refusal> AccessControl::judge(const HandshakeRequest &request, const QHostAddress &address) const
{
    if (m_blocked.contains(address))
        return refuse(request, forbidden, Words::tr("the address %1 is blocked").arg(address.toString()));
    if (const QString fault = originFault(request); !fault.isEmpty())
        return refuse(request, forbidden, fault);
    if (const QString fault = headerFault(request); !fault.isEmpty())
        return refuse(request, forbidden, fault);
    if (const QString fault = authenticationFault(request); !fault.isEmpty())
        return refuse(request, unauthorized, fault);
    return std::nullopt;
}

QString AccessControl::originFault(const HandshakeRequest &request) const
{
    if (m_origins.isEmpty())
        return {};
    const QString origin = QString::fromUtf8(wire::fieldValue(request.headers, "Origin"));
    const bool isListed = std::any_of(m_origins.begin(), m_origins.end(), [&](const QRegularExpression &pattern) {
        return pattern.match(origin).hasMatch();
    });
    if (isListed)
        return {};
    return origin.isEmpty() ? Words::tr("it has no Origin, and not every one is allowed")
                            : Words::tr("its Origin %1 is not an allowed one").arg(origin);
}

QString AccessControl::headerFault(const HandshakeRequest &request) const
{
    for (const Header &header : m_headers) {
        const bool isThere = std::any_of(request.headers.begin(), request.headers.end(), [&](const auto &field) {
            return wire::isSameName(field.first, header.name)
                   && header.value.match(QString::fromUtf8(field.second)).hasMatch();
        });
        if (!isThere) {
            return Words::tr("the header %1 is missing or has another value than the required one")
                .arg(QString::fromUtf8(header.name));
        }
    }
    return {};
}

QString AccessControl::authenticationFault(const HandshakeRequest &request) const
{
    const QByteArray authorization = wire::fieldValue(request.headers, "Authorization");
    switch (m_rules.authentication) {
    case AccessRules::Authentication::None: break;
    case AccessRules::Authentication::Token: {
        QByteArray token = credentialsOf(authorization, "Bearer");
        if (token.isEmpty()) {
            const QUrlQuery query(request.query);
            token = query.queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded).toUtf8();
        }
        if (token.isEmpty())
            return Words::tr("it brought no token, neither as Authorization: Bearer nor as the query's token");
        return isSameSecret(token, m_rules.secret) ? QString() : Words::tr("its token is wrong");
    }
    case AccessRules::Authentication::Basic: {
        const QByteArray given = credentialsOf(authorization, "Basic");
        if (given.isEmpty())
            return Words::tr("it brought no user and password as Authorization: Basic");
        const QByteArray wanted = m_rules.user.toUtf8() + ':' + m_rules.secret;
        return isSameSecret(QByteArray::fromBase64(given), wanted) ? QString()
                                                                   : Words::tr("its user or password is wrong");
    }
    }
    return {};
}

Refusal AccessControl::refuse(const HandshakeRequest &request, int status, const QString &what) const
{
    Refusal refusal;
    refusal.answer.status = m_rules.refusalStatus != 0 ? m_rules.refusalStatus : status;
    if (refusal.answer.status == unauthorized) {
        const bool isToken = m_rules.authentication == AccessRules::Authentication::Token;
        const QByteArray challenge =
            isToken ? "Bearer realm=\"WebSocket\"" : "Basic realm=\"WebSocket\", charset=\"UTF-8\"";
        refusal.answer.headers.append({QByteArray("WWW-Authenticate"), challenge});
    }
    refusal.error = {ErrorCode::HandshakeRefused, Words::tr("%1 asked for %2 and was refused with HTTP %3: %4.")
                                                      .arg(request.peer, request.path)
                                                      .arg(refusal.answer.status)
                                                      .arg(what)};
    return refusal;
}

} // namespace wsw
