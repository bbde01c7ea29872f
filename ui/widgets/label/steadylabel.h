// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace wsw {

/// A text that changes sixty times a second: the label has a fixed size, that grows and shrinks in large steps, so that
/// counting neither lays out the window anew nor moves the field beside it.
class SteadyLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SteadyLabel(QWidget *parent = nullptr);

    /// Room for this one is kept.
    void setUsualText(const QString &text);
    void showText(const QString &text);

private:
    QString m_usual;
};

} // namespace wsw
