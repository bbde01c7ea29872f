// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QSslConfiguration>

#include <optional>

#include "result.h"
#include "websocket/serveroptions.h"

namespace wsw {

/// A server's certificate and key as they are in their files, which may be replaced while it runs.
class ServerCertificate
{
public:
    explicit ServerCertificate(const ServerTlsOptions &options);

    /// TlsFailed, naming the file.
    Result<void> load();
    /// Loads again if the files have changed. Why they can't be used is told once for each change; what was loaded
    /// before stays.
    std::optional<Error> refresh();

    const QSslConfiguration &configuration() const { return m_configuration; }

private:
    /// Tells one version of the files from the next.
    struct Stamp
    {
        QDateTime certificateTime;
        QDateTime keyTime;
        qint64 certificateSize = 0;
        qint64 keySize = 0;

        bool operator==(const Stamp &) const = default;
    };

    Stamp stamp() const;

    const ServerTlsOptions m_options;
    QSslConfiguration m_configuration;
    Stamp m_stamp;
};

} // namespace wsw
