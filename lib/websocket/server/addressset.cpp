// SPDX-License-Identifier: MIT
#include "websocket/server/addressset.h"

#include <QCoreApplication>

#include <algorithm>

#include "websocket/server/clientaddress.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::AddressSet)
};

/// Null for what is none. QHostAddress alone takes "10" for 0.0.0.10.
QHostAddress readAddress(const QString &text)
{
    const bool isWhole = text.count(u'.') == 3 || text.contains(u':');
    return isWhole ? plainAddress(QHostAddress(text)) : QHostAddress();
}

int addressBits(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
}

} // namespace

Result<AddressSet> AddressSet::parse(const QStringList &entries)
{
    AddressSet set;
    for (const QString &entry : entries) {
        const QString text = entry.trimmed();
        const qsizetype slash = text.indexOf(u'/');
        const QHostAddress address = readAddress(text.left(slash));
        bool isLength = slash < 0;
        const int length = isLength ? addressBits(address) : text.mid(slash + 1).toInt(&isLength);
        if (address.isNull() || !isLength || length < 0 || length > addressBits(address)) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("'%1' is neither an IP address nor a network. Write it as 192.0.2.7, 10.0.0.0/8 "
                                     "or fd00::/8.")
                               .arg(text));
        }
        if (length == addressBits(address))
            set.m_addresses.insert(address);
        else
            set.m_networks.append({address, length});
    }
    return set;
}

bool AddressSet::contains(const QHostAddress &address) const
{
    const QHostAddress plain = plainAddress(address);
    const auto has = [&plain](const auto &network) {
        return plain.protocol() == network.first.protocol() && plain.isInSubnet(network.first, network.second);
    };
    return m_addresses.contains(plain) || std::any_of(m_networks.begin(), m_networks.end(), has);
}

} // namespace wsw
