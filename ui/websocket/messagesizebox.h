// SPDX-License-Identifier: MIT
#pragma once

#include <QSpinBox>

namespace wsw {

/// A size of messages in KiB. A profile may be finer, to the byte: that stays until it is changed here.
class MessageSizeBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit MessageSizeBox(QWidget *parent = nullptr);

    void show(qint64 bytes);
    void writeTo(qint64 &bytes) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace wsw
