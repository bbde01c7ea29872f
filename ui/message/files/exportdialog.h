// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "message/export.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace wsw {

/// Which records an export has.
enum class ExportScope { Shown, Selected, Whole };

struct ExportChoice
{
    QString path;
    ExportFormat format = ExportFormat::JsonLines;
    ExportScope scope = ExportScope::Shown;
    std::optional<SecretMasking> masking{};
};

/// Asks what to export, in which format, and whether secrets are masked, then for the file. Masking is on until it is
/// switched off, each time anew; the names that are masked besides are remembered. Use open(): it deletes itself when
/// it is closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown`, `selected`, `whole`: how many records there are of each.
    ExportDialog(quint64 shown, quint64 selected, quint64 whole, QWidget *parent = nullptr);

    /// As it is set now, with this file.
    ExportChoice choice(const QString &path) const;

signals:
    void chosen(const wsw::ExportChoice &choice);

private:
    void addScope(ExportScope scope, const QString &text, quint64 records);
    void build();
    void chooseFile();

    QComboBox *m_scope;
    QComboBox *m_format;
    QCheckBox *m_mask;
    QLabel *m_masked;
    QLineEdit *m_names;
};

} // namespace wsw
