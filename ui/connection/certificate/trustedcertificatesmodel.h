// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "ui/settings.h"

namespace wsw {

/// The certificates that the user trusts, a row each, oldest first.
class TrustedCertificatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Host, Subject, Since, Fingerprint, ColumnCount };

    explicit TrustedCertificatesModel(Settings &settings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// From the settings, too.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    Settings &m_settings;
    QList<TrustedCertificate> m_certificates;
};

} // namespace wsw
