// SPDX-License-Identifier: MIT
#include "support/peers/mirrors.h"

#include <QJsonDocument>

#include "support/peers/nodepeer.h"

namespace wsw::test {

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

bool hasPythonWebsockets()
{
    static const bool found =
        hasProgram(python)
        && QProcess::execute(python,
                             {QStringLiteral("-c"), QStringLiteral("import websockets.extensions.permessage_deflate")})
               == 0;
    return found;
}

QJsonObject tlsFiles(const Certificates &certificates, bool isServer)
{
    if (!isServer)
        return {{QStringLiteral("ca"), certificates.authority()}};
    return {{QStringLiteral("cert"), certificates.certificate()}, {QStringLiteral("key"), certificates.key()}};
}

} // namespace

QByteArray mirrorName(Mirror mirror)
{
    return mirror == Mirror::Node ? "node" : "python";
}

QString missingFor(Mirror mirror, bool tls)
{
    if (mirror == Mirror::Node && !NodePeer::isAvailable())
        return QStringLiteral("node or npm's ws is missing: packaging/test.sh installs both");
    if (mirror == Mirror::Python && !hasPythonWebsockets())
        return QStringLiteral("The package python3-websockets is missing");
    return tls && !Certificates::canBeMade() ? QStringLiteral("The package openssl is missing") : QString();
}

PeerStarter mirrorStarter(Mirror mirror, const QJsonValue &deflate, const Certificates *tls)
{
    return [=](const QUrl &server) {
        const bool isServer = server.isEmpty();
        QJsonObject options = tls ? tlsFiles(*tls, isServer) : QJsonObject();
        options.insert(QStringLiteral("deflate"), deflate);
        const bool isNode = mirror == Mirror::Node;
        return std::make_unique<PeerProgram>(
            isNode ? QStringLiteral("node") : python,
            QStringList{peerFile(isNode ? QStringLiteral("mirror.js") : QStringLiteral("mirror.py")),
                        isServer ? QStringLiteral("server") : QStringLiteral("client"),
                        isServer ? QStringLiteral("0") : server.toString(QUrl::FullyEncoded),
                        QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact))});
    };
}

} // namespace wsw::test
