// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPushButton;
class QTableView;

namespace wsw {

class Settings;
class TrustedCertificatesModel;

/// Lists the certificates that the user trusts although they don't pass the check, and takes that back.
class TrustedCertificatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrustedCertificatesDialog(Settings &settings, QWidget *parent = nullptr);

private:
    void removeSelected();
    void updateButton();

    TrustedCertificatesModel *m_model;
    QTableView *m_table;
    QPushButton *m_remove;
};

} // namespace wsw
