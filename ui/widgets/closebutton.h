// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace wsw {

class CloseForm;

/// Opens a CloseForm beneath itself.
class CloseButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CloseButton(QWidget *parent = nullptr);

    void openForm();
    /// Its form lets the connection be dropped, too.
    void offerDrop() { m_offersDrop = true; }

signals:
    void accepted(quint16 code, const QString &reason);
    void dropRequested();

private:
    CloseForm *m_form = nullptr;
    bool m_offersDrop = false;
};

} // namespace wsw
