// SPDX-License-Identifier: MIT
#include "ui/settings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStandardPaths>

namespace wsw {

namespace {

const QString keptDaysKey = QStringLiteral("recordings/days");
const QString keptBytesKey = QStringLiteral("recordings/bytes");
const QString partBytesKey = QStringLiteral("recordings/partBytes");
const QString smoothKey = QStringLiteral("flows/smooth");
const QString trustedKey = QStringLiteral("trustedCertificates");

QString settingsFile()
{
    if (qEnvironmentVariableIsSet("WSW_DATA_DIR"))
        return dataFolder() + QStringLiteral("/settings.ini");
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

QString pagesKey(const QString &workspace)
{
    return QStringLiteral("pages/") + hashed(workspace);
}

QString breakpointsKey(const QString &workspace, const QString &flow)
{
    return QStringLiteral("breakpoints/%1/%2").arg(hashed(workspace), hashed(flow));
}

} // namespace

QString dataFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("WSW_DATA_DIR");
    return fromEnvironment.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                     : fromEnvironment;
}

Settings::Settings()
    : m_settings(settingsFile(), QSettings::IniFormat)
{
}

Theme Settings::theme() const
{
    const QString name = m_settings.value(QStringLiteral("theme")).toString();
    return name == QLatin1String("light") ? Theme::Light : name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_settings.setValue(QStringLiteral("theme"), theme == Theme::Light  ? QStringLiteral("light")
                                                 : theme == Theme::Dark ? QStringLiteral("dark")
                                                                        : QStringLiteral("system"));
}

QString Settings::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(QStringLiteral("language"), code);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(QStringLiteral("window/") + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("window/") + name, state);
}

QString Settings::lastWorkspace() const
{
    return m_settings.value(QStringLiteral("lastWorkspace")).toString();
}

void Settings::setLastWorkspace(const QString &path)
{
    m_settings.setValue(QStringLiteral("lastWorkspace"), path);
}

QStringList Settings::recentWorkspaces() const
{
    return m_settings.value(QStringLiteral("recentWorkspaces")).toStringList();
}

void Settings::addRecentWorkspace(const QString &path)
{
    m_settings.setValue(QStringLiteral("recentWorkspaces"), pushedFront(QStringLiteral("recentWorkspaces"), path, 10));
}

QStringList Settings::openPages(const QString &workspace) const
{
    return m_settings.value(pagesKey(workspace)).toStringList();
}

void Settings::setOpenPages(const QString &workspace, const QStringList &pages)
{
    m_settings.setValue(pagesKey(workspace), pages);
}

QStringList Settings::breakpoints(const QString &workspace, const QString &flow) const
{
    return m_settings.value(breakpointsKey(workspace, flow)).toStringList();
}

void Settings::setBreakpoints(const QString &workspace, const QString &flow, const QStringList &nodes)
{
    if (nodes.isEmpty())
        m_settings.remove(breakpointsKey(workspace, flow));
    else
        m_settings.setValue(breakpointsKey(workspace, flow), nodes);
}

bool Settings::hasSmoothFlows() const
{
    return m_settings.value(smoothKey, false).toBool();
}

void Settings::setSmoothFlows(bool smooth)
{
    m_settings.setValue(smoothKey, smooth);
}

QStringList Settings::maskedNames() const
{
    return m_settings.value(QStringLiteral("masked-names")).toStringList();
}

void Settings::setMaskedNames(const QStringList &names)
{
    m_settings.setValue(QStringLiteral("masked-names"), names);
}

QStringList Settings::addresses() const
{
    return m_settings.value(QStringLiteral("addresses")).toStringList();
}

void Settings::addAddress(const QString &address)
{
    m_settings.setValue(QStringLiteral("addresses"), pushedFront(QStringLiteral("addresses"), address, 50));
}

void Settings::clearAddresses()
{
    m_settings.remove(QStringLiteral("addresses"));
}

QJsonObject Settings::logFilters() const
{
    return QJsonDocument::fromJson(m_settings.value(QStringLiteral("logFilters")).toString().toUtf8()).object();
}

void Settings::setLogFilters(const QJsonObject &filters)
{
    m_settings.setValue(QStringLiteral("logFilters"),
                        QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact)));
}

QList<TrustedCertificate> Settings::trustedCertificates() const
{
    QList<TrustedCertificate> certificates;
    const int size = m_settings.beginReadArray(trustedKey);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        certificates.append({m_settings.value(QStringLiteral("host")).toString(),
                             QByteArray::fromHex(m_settings.value(QStringLiteral("sha256")).toByteArray()),
                             m_settings.value(QStringLiteral("subject")).toString(),
                             m_settings.value(QStringLiteral("since")).toDateTime()});
    }
    m_settings.endArray();
    return certificates;
}

void Settings::setTrustedCertificates(const QList<TrustedCertificate> &certificates)
{
    m_settings.remove(trustedKey);
    m_settings.beginWriteArray(trustedKey, int(certificates.size()));
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        const TrustedCertificate &certificate = certificates.at(i);
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(QStringLiteral("host"), certificate.host);
        m_settings.setValue(QStringLiteral("sha256"), QString::fromLatin1(certificate.fingerprint.toHex()));
        m_settings.setValue(QStringLiteral("subject"), certificate.subject);
        m_settings.setValue(QStringLiteral("since"), certificate.since);
    }
    m_settings.endArray();
}

RecordingRetention Settings::recordingRetention() const
{
    const RecordingRetention usual;
    return {qMax(0, m_settings.value(keptDaysKey, usual.days).toInt()),
            qMax<qint64>(0, m_settings.value(keptBytesKey, usual.bytes).toLongLong())};
}

void Settings::setRecordingRetention(const RecordingRetention &retention)
{
    m_settings.setValue(keptDaysKey, retention.days);
    m_settings.setValue(keptBytesKey, retention.bytes);
}

qint64 Settings::recordingPartBytes() const
{
    constexpr qint64 usual = qint64(2) * 1024 * 1024 * 1024;
    return qMax<qint64>(0, m_settings.value(partBytesKey, usual).toLongLong());
}

void Settings::setRecordingPartBytes(qint64 bytes)
{
    m_settings.setValue(partBytesKey, bytes);
}

QStringList Settings::pushedFront(const QString &key, const QString &value, int limit)
{
    QStringList values = m_settings.value(key).toStringList();
    values.removeAll(value);
    values.prepend(value);
    return values.mid(0, limit);
}

} // namespace wsw
