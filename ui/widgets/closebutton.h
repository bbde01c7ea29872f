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

signals:
    void accepted(quint16 code, const QString &reason);

private:
    CloseForm *m_form = nullptr;
};

} // namespace wsw
