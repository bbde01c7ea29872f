// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

#include "websocket/serveroptions.h"

namespace wsw {

struct HttpCall
{
    QByteArray method; ///< upper case
    QString path;      ///< decoded, without query
    QHash<QString, QString> query;
    QByteArray authorization; ///< the header's value, empty if there is none
    QByteArray body;
};

struct HttpAnswer
{
    int status = 200;
    QByteArray body; ///< JSON
};

/// An HTTP server whose calls are answered one by one on the thread it lives on. Threads of its own carry them there
/// and wait; the owner's never waits.
class HttpListener : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpAnswer(const HttpCall &call)>;

    static constexpr size_t maxBody = 64 * 1024 * 1024; ///< bytes; longer ones are refused with 413

    /// AddressInUse, AddressNotAvailable, PermissionDenied or InvalidAddress.
    static Result<std::unique_ptr<HttpListener>> listen(const ListenEndpoint &endpoint, Handler handler);
    ~HttpListener() override; ///< stops listening; who waits for an answer gets 503

    quint16 port() const;

private:
    struct Private;
    explicit HttpListener(Handler handler);

    std::shared_ptr<Private> d;
};

} // namespace wsw
