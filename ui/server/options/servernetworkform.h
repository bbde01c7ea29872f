// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/options/serverform.h"

class QLabel;
class QLineEdit;

namespace wsw {

class EngineOptionsForm;
class ErrorLine;
class RowsEditor;

/// Where a server listens besides its first address, and how it speaks.
class ServerNetworkForm : public ServerForm
{
    Q_OBJECT

public:
    explicit ServerNetworkForm(QWidget *parent = nullptr);

    void showProfile(const ServerProfile &profile) override;
    void writeTo(ServerProfile &profile) const override;

protected:
    void retranslate() override;

private:
    /// Rows whose port is none are left out; the first of them is told.
    QList<ListenEndpoint> endpoints(QString *problem = nullptr) const;
    void validate();

    QLabel *m_subprotocolsLabel;
    QLineEdit *m_subprotocols;
    EngineOptionsForm *m_engine;
    QLabel *m_endpointsLabel;
    RowsEditor *m_endpoints;
    ErrorLine *m_problem;
};

} // namespace wsw
