// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDialog>

#include "message/export.h"

namespace wsw {

/// Asks for a file and its format. Use open(): it deletes itself when it is closed.
class ExportDialog : public QFileDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);

signals:
    void chosen(const QString &path, wsw::ExportFormat format);

private:
    ExportFormat selectedFormat() const;
    void updateSuffix();
};

} // namespace wsw
