// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "websocket/connectionoptions.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace wsw {

/// The small form for the parameters of permessage-deflate (RFC 7692 section 7.1) and of our own compressor.
class CompressionForm : public QFrame
{
    Q_OBJECT

public:
    explicit CompressionForm(QWidget *parent = nullptr);

    void show(const CompressionOptions &options);
    void writeTo(CompressionOptions &options) const; ///< all but `enabled`

    using QFrame::show;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QSpinBox *addNumber(QGridLayout *layout, QLabel *label, int least, int most);
    void retranslate();

    QCheckBox *m_serverNoContext;
    QCheckBox *m_clientNoContext;
    QLabel *m_serverBitsLabel;
    QSpinBox *m_serverBits;
    QLabel *m_clientBitsLabel;
    QSpinBox *m_clientBits;
    QLabel *m_levelLabel;
    QSpinBox *m_level;
    QLabel *m_thresholdLabel;
    QSpinBox *m_threshold;
};

} // namespace wsw
