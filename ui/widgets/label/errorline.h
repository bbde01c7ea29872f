// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace wsw {

/// A sentence beneath the control that it concerns, in the error colour; takes no room while there is none. Text can
/// be selected and copied, and is announced to assistive technology.
class ErrorLine : public QLabel
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget *parent = nullptr);

    void setError(const QString &message); ///< empty: hides

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
};

} // namespace wsw
