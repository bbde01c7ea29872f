// SPDX-License-Identifier: MIT
#include "websocket/server/servercertificate.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "websocket/engine/tlsconfiguration.h"

namespace wsw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ServerCertificate)
};
} // namespace

ServerCertificate::ServerCertificate(const ServerTlsOptions &options)
    : m_options(options)
{
}

ServerCertificate::Stamp ServerCertificate::stamp() const
{
    const QFileInfo certificate(m_options.certificateFile);
    const QFileInfo key(m_options.keyFile);
    return {certificate.lastModified(), key.lastModified(), certificate.size(), key.size()};
}

Result<void> ServerCertificate::load()
{
    m_stamp = stamp(); // before: what changes while it is read is read again
    Result<QSslConfiguration> loaded = tlsConfiguration(m_options);
    if (!loaded)
        return Failure(loaded.error());
    m_configuration = std::move(*loaded);
    return {};
}

std::optional<Error> ServerCertificate::refresh()
{
    if (stamp() == m_stamp)
        return std::nullopt;
    const Result<void> loaded = load();
    if (loaded)
        return std::nullopt;
    return Error{loaded.error().code,
                 Words::tr("The server goes on with its earlier certificate, because the new one can't be used. %1")
                     .arg(loaded.error().message)};
}

} // namespace wsw
