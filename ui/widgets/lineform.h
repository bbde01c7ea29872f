// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace wsw {

/// A small form that pops up and asks for one line: Return accepts it, Escape or a click elsewhere does not. Deletes
/// itself when it is closed.
class LineForm : public QFrame
{
    Q_OBJECT

public:
    LineForm(const QString &label, const QString &text, QWidget *parent);

    void setHint(const QString &hint);
    /// Only a text that passes is accepted; the field shows when it does not.
    void setCheck(const std::function<bool(const QString &)> &check);
    /// At a rectangle of the widget's: beneath it where it is small, at its middle where it is large.
    void popUp(const QWidget &widget, const QRect &rect);

signals:
    void accepted(const QString &text);

private:
    void accept();
    bool passes() const;
    void showValidity();

    QLineEdit *m_edit;
    QLabel *m_hint;
    std::function<bool(const QString &)> m_check;
};

} // namespace wsw
