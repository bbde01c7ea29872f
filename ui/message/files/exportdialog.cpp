// SPDX-License-Identifier: MIT
#include "ui/message/files/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

#include "ui/settings.h"

namespace wsw {

namespace {

/// The file dialog's name filter; the suffix is in it.
QString formatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines: return ExportDialog::tr("JSON Lines (*.jsonl)");
    case ExportFormat::Csv: return ExportDialog::tr("CSV, for spreadsheets (*.csv)");
    case ExportFormat::Har: return ExportDialog::tr("HAR, for browsers' tools (*.har)");
    case ExportFormat::Text: return ExportDialog::tr("Plain text, a line for each message (*.txt)");
    case ExportFormat::Sqlite: break;
    }
    return ExportDialog::tr("SQLite database (*.sqlite)");
}

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Text ? QStringLiteral("txt") : exportFormatName(format);
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;，、；]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

ExportDialog::ExportDialog(quint64 shown, quint64 selected, quint64 whole, QWidget *parent)
    : QDialog(parent)
    , m_scope(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_mask(new QCheckBox(tr("&Mask secrets"), this))
    , m_masked(new QLabel(this))
    , m_names(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export messages"));
    addScope(ExportScope::Shown, tr("All that is shown"), shown);
    if (selected > 0)
        addScope(ExportScope::Selected, tr("Selection"), selected);
    addScope(ExportScope::Whole, tr("Whole recording"), whole);
    m_scope->setCurrentIndex(selected > 1 ? 1 : 0);
    for (const ExportFormat format : exportFormats())
        m_format->addItem(formatText(format), int(format));
    build();
}

void ExportDialog::addScope(ExportScope scope, const QString &text, quint64 records)
{
    m_scope->addItem(tr("%1 (%2)").arg(text, QLocale().toString(records)), int(scope));
}

void ExportDialog::build()
{
    m_mask->setChecked(true);
    m_mask->setToolTip(tr("Replaces each secret by ***"));
    m_masked->setText(tr("Passwords, tokens, cookies and keys in header fields, addresses and JSON are known by their "
                         "names; JWTs and bearer tokens by their looks. Each is replaced by ***."));
    m_masked->setWordWrap(true);
    m_masked->setForegroundRole(QPalette::PlaceholderText);
    m_masked->setToolTip(SecretNames::builtIn().join(QStringLiteral(", ")));
    m_names->setText(Settings().maskedNames().join(QStringLiteral(", ")));
    m_names->setPlaceholderText(tr("iban, card_number"));
    m_names->setToolTip(tr("Names of header fields, parameters and members of JSON whose values are secrets as well"));
    m_names->setMinimumWidth(fontMetrics().averageCharWidth() * 45);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *choose = buttons->addButton(tr("&Export …"), QDialogButtonBox::ActionRole);
    choose->setDefault(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("Me&ssages:"), m_scope);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_mask);
    form->addRow(QString(), m_masked);
    form->addRow(tr("Mask &also:"), m_names);
    form->addRow(buttons);
    connect(m_mask, &QCheckBox::toggled, m_masked, &QWidget::setEnabled);
    connect(m_mask, &QCheckBox::toggled, m_names, &QWidget::setEnabled);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportChoice ExportDialog::choice(const QString &path) const
{
    ExportChoice choice{path, ExportFormat(m_format->currentData().toInt()),
                        ExportScope(m_scope->currentData().toInt())};
    if (m_mask->isChecked())
        choice.masking = SecretMasking(namesIn(m_names->text()));
    return choice;
}

void ExportDialog::chooseFile()
{
    Settings().setMaskedNames(namesIn(m_names->text()));
    const auto format = ExportFormat(m_format->currentData().toInt());
    auto *dialog = new QFileDialog(this, windowTitle(), QString(), formatText(format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        emit chosen(choice(path));
        accept();
    });
    dialog->open();
}

} // namespace wsw
