// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "result.h"
#include "websocket/faultinjection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace wsw {

class ErrorLine;

/// Where a single frame is written, right or wrong, and bytes that are no frame.
class FrameForm : public QWidget
{
    Q_OBJECT

public:
    explicit FrameForm(QWidget *parent = nullptr);

    /// Whether anything can be sent now; what is typed stays either way.
    void setSendEnabled(bool enabled);
    /// InvalidArgument if what is typed is no payload or no length.
    Result<HandmadeFrame> frame() const;

signals:
    void frameSubmitted(const wsw::HandmadeFrame &frame);
    void bytesSubmitted(const QByteArray &bytes);
    /// As a message of the chosen opcode, in frames of these sizes.
    void fragmentsSubmitted(const QByteArray &payload, bool binary, const QList<qsizetype> &sizes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    Result<QByteArray> payload() const;
    Result<std::optional<quint64>> declaredLength() const;
    Result<QList<qsizetype>> fragmentSizes() const;
    void submitFragments();
    void validate();
    void retranslate();

    QPlainTextEdit *m_payload;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    ErrorLine *m_error;
    QLabel *m_bitsLabel;
    QCheckBox *m_fin;
    QCheckBox *m_rsv[3];
    QLabel *m_opcodeLabel;
    QComboBox *m_opcode;
    QLabel *m_maskLabel;
    QComboBox *m_mask;
    QLabel *m_lengthLabel;
    QLineEdit *m_length;
    QComboBox *m_lengthForm;
    QLabel *m_sizesLabel;
    QLineEdit *m_sizes;
    QPushButton *m_sendFrame;
    QPushButton *m_sendBytes;
    QPushButton *m_sendFragments;
    bool m_sendEnabled = false;
};

} // namespace wsw
