// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace wsw {

class PingForm;

/// Sends a ping when it is clicked; its arrow opens a PingForm.
class PingButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PingButton(QWidget *parent = nullptr);

signals:
    void pingRequested(const QByteArray &payload);
};

} // namespace wsw
