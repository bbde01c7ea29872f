// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/theme.h"

class QLabel;

namespace wsw {

/// A state by icon and text, e.g. a filled circle and "Open". For assistive technology it is a label whose name says
/// what the state is of (accessibleName) and whose text and description are the state.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);

    void setState(const QString &icon, IconTint tint, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QString m_iconName;
    IconTint m_tint = IconTint::Text;
};

} // namespace wsw
