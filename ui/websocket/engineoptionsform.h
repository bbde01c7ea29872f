// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "websocket/connectionoptions.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QToolButton;

namespace wsw {

class CompressionForm;
class ErrorLine;

/// How a connection or server speaks the protocol: engine, compression, frames in the log. Part of both their forms.
class EngineOptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit EngineOptionsForm(QWidget *parent = nullptr);

    /// Beneath the others, with its label beside theirs.
    void addRow(QLabel *label, QWidget *field);

    template <typename Profile>
    void show(const Profile &profile)
    {
        show(profile.engine, profile.compression, profile.recordFrames);
    }
    template <typename Profile>
    void writeTo(Profile &profile) const
    {
        writeTo(profile.engine, profile.compression, profile.recordFrames);
    }

    using QWidget::show;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(EngineKind engine, const CompressionOptions &compression, bool recordFrames);
    void writeTo(EngineKind &engine, CompressionOptions &compression, bool &recordFrames) const;
    EngineKind engine() const;
    void onEdited();
    void updateConflict();
    void retranslate();

    QFormLayout *m_layout;
    QLabel *m_engineLabel;
    QComboBox *m_engine;
    ErrorLine *m_conflict;
    QCheckBox *m_compress;
    QToolButton *m_parameters;
    CompressionForm *m_compression;
    QCheckBox *m_recordFrames;
};

} // namespace wsw
