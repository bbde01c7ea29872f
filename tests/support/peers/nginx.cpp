// SPDX-License-Identifier: MIT
#include "support/peers/nginx.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace wsw::test {

namespace {

const QString configuration = QStringLiteral(R"(daemon off;
master_process off;
pid %1/nginx.pid;
error_log stderr warn;
events {}
http {
    access_log off;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    map $http_upgrade $connection_upgrade {
        default upgrade;
        '' close;
    }
    server {
        listen 127.0.0.1:%2 %3;
        %5
        location /ws/ {
            proxy_pass http://127.0.0.1:%4;
            proxy_http_version 1.1;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        }
    }
}
)");

} // namespace

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool waitUntilListening(PeerProgram &peer, quint16 port)
{
    const auto listens = [&] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port);
        return probe.waitForConnected(1000);
    };
    const auto hasEnded = [&] { return peer.process().state() == QProcess::NotRunning; };
    return QTest::qWaitFor([&] { return hasEnded() || listens(); }, 10000) && !hasEnded();
}

QString Nginx::program()
{
    return hasProgram(QStringLiteral("nginx")) ? QStringLiteral("nginx") : QStringLiteral("/usr/sbin/nginx");
}

Nginx::Nginx(Setup setup)
    : m_setup(std::move(setup))
{
}

quint16 Nginx::start()
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        const quint16 port = freePort();
        if (writeConfiguration(port) && run(port))
            return port;
    }
    return 0;
}

bool Nginx::writeConfiguration(quint16 port)
{
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    const QString text = configuration.arg(m_folder.path())
                             .arg(port)
                             .arg(m_setup.listenParameters)
                             .arg(m_setup.upstream)
                             .arg(m_setup.directives);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

bool Nginx::run(quint16 port)
{
    // -e: before it reads its configuration, nginx would complain that it may not write the system's log.
    m_nginx = std::make_unique<PeerProgram>(program(),
                                            QStringList{QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"),
                                                        m_folder.filePath(QStringLiteral("nginx.conf")),
                                                        QStringLiteral("-e"), QStringLiteral("stderr")});
    return waitUntilListening(*m_nginx, port);
}

} // namespace wsw::test
