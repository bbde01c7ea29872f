// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>

#include "workspace/interchange/importeditems.h"

namespace wsw {

/// Gathers what a reader of another program's format finds, so that all formats come out alike.
class ImportWriter
{
public:
    explicit ImportWriter(const QString &source);

    /// Variables first: by them an address is known for a WebSocket one.
    void addVariable(const QString &name, const QString &value, bool secret = false);
    void addEnvironment(const QString &name);
    void addEnvironmentVariable(const QString &name, const QString &value, bool secret = false); ///< of the last one

    /// Whether the address begins with ws: or wss:, as it stands or with its variables.
    bool isWebSocket(const QString &address) const;
    ConnectionProfile &addConnection(const QString &name, const QString &folder, const QString &address);
    /// Of the last connection. Those that have a place of their own in a profile go there.
    void addHeader(const NamedValue &header);
    /// Of the last connection. A secret that stands in clear goes to ImportedItems::secrets.
    void setAuthentication(Authentication authentication, const QString &secret);
    void addQuery(const NamedValue &parameter); ///< of the last connection; disabled ones are left out and told
    void addMessage(const QString &name, const QString &folder, ContentType type, const QString &text);

    /// A request of another protocol, e.g. "HTTP": told by number at the end.
    void countOther(const QString &protocol);
    void skip(const QString &sentence);

    /// InvalidDocument if there was nothing to import.
    Result<ImportedItems> finish();

private:
    Variable variable(const QString &owner, const QString &name, const QString &value, bool secret);
    QString valueOf(const QString &name) const;

    ImportedItems m_items;
    QString m_workspaceOwner;
    QMap<QString, int> m_others;
};

/// "Orders/Staging" from a folder and one within, whose name may have a slash.
QString folderWithin(const QString &folder, const QString &name);

} // namespace wsw
