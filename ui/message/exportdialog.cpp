// SPDX-License-Identifier: MIT
#include "ui/message/exportdialog.h"

namespace wsw {

ExportDialog::ExportDialog(QWidget *parent)
    : QFileDialog(parent, tr("Export messages"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setFileMode(QFileDialog::AnyFile);
    setNameFilters(
        {tr("JSON Lines (*.jsonl)"), tr("CSV, for spreadsheets (*.csv)"), tr("HAR, for browsers' tools (*.har)")});
    updateSuffix();
    connect(this, &QFileDialog::filterSelected, this, &ExportDialog::updateSuffix);
    connect(this, &QFileDialog::fileSelected, this,
            [this](const QString &path) { emit chosen(path, selectedFormat()); });
}

ExportFormat ExportDialog::selectedFormat() const
{
    switch (nameFilters().indexOf(selectedNameFilter())) {
    case 1: return ExportFormat::Csv;
    case 2: return ExportFormat::Har;
    default: return ExportFormat::JsonLines;
    }
}

void ExportDialog::updateSuffix()
{
    switch (selectedFormat()) {
    case ExportFormat::JsonLines: setDefaultSuffix(QStringLiteral("jsonl")); break;
    case ExportFormat::Csv: setDefaultSuffix(QStringLiteral("csv")); break;
    case ExportFormat::Har: setDefaultSuffix(QStringLiteral("har")); break;
    }
}

} // namespace wsw
