// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/serverprofile.h"
#include "workspace/status.h"

namespace wsw {

/// A part of a server's profile. It holds from the next start.
class ServerForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showProfile(const ServerProfile &profile) = 0;
    virtual void writeTo(ServerProfile &profile) const = 0;
    /// While the server runs the form cannot be edited.
    virtual void showStatus(const ServerStatus &status);

signals:
    void edited();

protected:
    static bool isRunning(const ServerStatus &status);
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace wsw
