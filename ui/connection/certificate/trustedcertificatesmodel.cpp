// SPDX-License-Identifier: MIT
#include "ui/connection/certificate/trustedcertificatesmodel.h"

#include <QLocale>

#include "websocket/client/certificateinfo.h"

namespace wsw {

TrustedCertificatesModel::TrustedCertificatesModel(Settings &settings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
    , m_certificates(settings.trustedCertificates())
{
}

int TrustedCertificatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_certificates.size());
}

int TrustedCertificatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrustedCertificatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TrustedCertificate &certificate = m_certificates.at(index.row());
    switch (index.column()) {
    case Host: return certificate.host;
    case Subject: return certificate.subject;
    case Since: return QLocale().toString(certificate.since.toLocalTime(), QLocale::ShortFormat);
    default: return fingerprintText(certificate.fingerprint);
    }
}

QVariant TrustedCertificatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Host: return tr("Host");
    case Subject: return tr("Issued to");
    case Since: return tr("Trusted since");
    case Fingerprint: return tr("SHA-256");
    default: return {};
    }
}

bool TrustedCertificatesModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_certificates.size())
        return false;
    beginRemoveRows(parent, row, row + count - 1);
    m_certificates.remove(row, count);
    endRemoveRows();
    m_settings.setTrustedCertificates(m_certificates);
    return true;
}

} // namespace wsw
