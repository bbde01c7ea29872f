// SPDX-License-Identifier: MIT
#pragma once

#include <QDoubleSpinBox>

#include <chrono>

namespace wsw {

/// A time in seconds, to the millisecond, shown without needless zeros: "2.5 s".
class SecondsBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    SecondsBox(double least, double most, QWidget *parent = nullptr);

    std::chrono::milliseconds time() const;
    void setTime(std::chrono::milliseconds time);

    QString textFromValue(double value) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace wsw
