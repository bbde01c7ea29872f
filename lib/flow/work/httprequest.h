// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

#include "flow/work/nodework.h"
#include "result.h"

class QNetworkAccessManager;

namespace wsw {

struct HttpRequest
{
    QString method = QStringLiteral("GET");
    QString url;
    QMap<QString, QString> headers{};
    QByteArray body{};
    std::chrono::milliseconds timeout{10000}; ///< for the whole answer
};

/// status (number), headers (object, names in lower case), body (text; base64 if it is no UTF-8), and json if the body
/// is JSON.
using HttpAnswer = QJsonObject;

/// An answer's body of more is refused.
constexpr qint64 mostAnswerBytes = 16 * 1024 * 1024;

/// Whatever its status, an answer is one. Follows redirects that are no less safe, at most ten. Fails with
/// InvalidAddress, InvalidArgument (headers), Timeout, MessageTooBig, TlsFailed, HostNotFound, ConnectionRefused or
/// ConnectionLost. `done` is called once, never from within. The manager must outlive the work.
std::unique_ptr<NodeWork> startHttpRequest(QNetworkAccessManager &manager, const HttpRequest &request,
                                           const std::function<void(const Result<HttpAnswer> &)> &done);

} // namespace wsw
