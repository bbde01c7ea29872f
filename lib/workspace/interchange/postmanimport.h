// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include "workspace/interchange/importeditems.h"

namespace wsw {

/// Postman's files, by https://schema.postman.com and what the program writes:
/// - a collection 2.0 or 2.1, also as its API answers (in "collection"), whose requests are WebSocket ones by their
///   address; Postman itself does not export its WebSocket requests in this format;
/// - a collection of its multi-protocol format, with items of type "ws-raw-request" and "ws-raw-message";
/// - a request of collection format 3 ("$kind": "websocket-request", a YAML file each); its messages are read from
///   `folder`, where the file is;
/// - an environment or globals; a data dump with collections and environments.
bool isPostman(const QJsonObject &document);
Result<ImportedItems> importPostman(const QJsonObject &document, const QString &folder);

} // namespace wsw
