// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace wsw {

/// Says what the Qt engine could not do, and offers the engine that can.
class WireNotice : public QWidget
{
    Q_OBJECT

public:
    explicit WireNotice(QWidget *parent = nullptr);

    /// `chosen`: the profile asks for the wire engine already, for the next time.
    void setText(const QString &text, bool chosen);

signals:
    void wireEngineRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_useWire;
};

} // namespace wsw
