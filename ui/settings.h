// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include "ui/theme.h"
#include "workspace/recording/sessionrecordings.h"

namespace wsw {

/// Where the program keeps what is the user's: WSW_DATA_DIR if set (tests), else the platform's place.
QString dataFolder();

/// A server's certificate that the user trusts although it does not pass the check.
struct TrustedCertificate
{
    QString host;           ///< in lower case; for no other
    QByteArray fingerprint; ///< SHA-256
    QString subject;
    QDateTime since;

    bool operator==(const TrustedCertificate &) const = default;
};

/// What is remembered between starts, under one name each.
class Settings
{
public:
    Settings();

    Theme theme() const;
    void setTheme(Theme theme);
    QString language() const; ///< empty: the system's
    void setLanguage(const QString &code);

    QByteArray state(const QString &name) const; ///< geometry, splitters
    void setState(const QString &name, const QByteArray &state);

    QString lastWorkspace() const;
    void setLastWorkspace(const QString &path);
    QStringList recentWorkspaces() const; ///< newest first, at most 10
    void addRecentWorkspace(const QString &path);

    QStringList openPages(const QString &workspace) const; ///< ids, the current one first
    void setOpenPages(const QString &workspace, const QStringList &pages);

    QStringList breakpoints(const QString &workspace, const QString &flow) const; ///< node ids
    void setBreakpoints(const QString &workspace, const QString &flow, const QStringList &nodes);

    bool hasSmoothFlows() const; ///< sequence flows are drawn as curves
    void setSmoothFlows(bool smooth);

    QStringList maskedNames() const; ///< secrets in exports besides SecretNames::builtIn()
    void setMaskedNames(const QStringList &names);

    QStringList addresses() const; ///< newest first, at most 50
    void addAddress(const QString &address);
    void clearAddresses();

    QJsonObject logFilters() const; ///< as LogFilters writes them
    void setLogFilters(const QJsonObject &filters);

    QList<TrustedCertificate> trustedCertificates() const; ///< oldest first
    void setTrustedCertificates(const QList<TrustedCertificate> &certificates);

    RecordingRetention recordingRetention() const;
    void setRecordingRetention(const RecordingRetention &retention);
    /// The session's recording goes on in a new file once it has so many bytes; 0: never.
    qint64 recordingPartBytes() const;
    void setRecordingPartBytes(qint64 bytes);

private:
    QStringList pushedFront(const QString &key, const QString &value, int limit);

    mutable QSettings m_settings;
};

} // namespace wsw
