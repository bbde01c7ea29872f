// SPDX-License-Identifier: MIT
#include "ui/window/recording/recordingsdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/message/messagetext.h"
#include "ui/settings.h"
#include "ui/window/recording/recordingsmodel.h"

namespace wsw {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 gibibyte = 1024 * mebibyte;

} // namespace

RecordingsDialog::RecordingsDialog(SessionRecordings &recordings, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_model(new RecordingsModel(recordings, this))
    , m_table(new QTableView(this))
    , m_sum(new QLabel(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_save(new QPushButton(tr("&Save As…"), this))
    , m_delete(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Recordings of Earlier Sessions"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_open->setToolTip(tr("Shows it in a tab beside the live log"));
    m_save->setToolTip(tr("Moves it to where you want it; it is no longer one of these then"));
    m_delete->setToolTip(tr("Deletes the selected recordings for good"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_open, m_save, m_delete}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sum);
    layout->addWidget(buildLimits());
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordingsDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordingsDialog::updateButtons);
    const auto openSelected = [this] {
        for (const QString &path : selected())
            emit openRequested(path);
    };
    connect(m_table, &QTableView::activated, this, openSelected);
    connect(m_open, &QPushButton::clicked, this, openSelected);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(selected().value(0)); });
    connect(m_delete, &QPushButton::clicked, this, &RecordingsDialog::deleteSelected);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &RecordingsDialog::deleteSelected);
    m_table->resizeColumnsToContents();
    updateButtons();
}

QSpinBox *RecordingsDialog::limitBox(int maximum, int value, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setRange(0, maximum);
    box->setSpecialValueText(tr("without limit"));
    box->setSuffix(QLatin1Char(' ') + suffix);
    box->setValue(value);
    connect(box, &QSpinBox::valueChanged, this, &RecordingsDialog::storeLimits);
    return box;
}

QWidget *RecordingsDialog::buildLimits()
{
    const RecordingRetention retention = m_settings.recordingRetention();
    m_days = limitBox(3650, retention.days, tr("days"));
    m_gibibytes = limitBox(100'000, int(retention.bytes / gibibyte), tr("GiB"));
    m_partMebibytes = limitBox(1'000'000, int(m_settings.recordingPartBytes() / mebibyte), tr("MiB"));
    m_days->setToolTip(tr("Older ones are told of at the start, and deleted only if you say so."));
    m_gibibytes->setToolTip(tr("What is beyond, the oldest first, is told of and deleted only if you say so."));
    m_partMebibytes->setToolTip(tr("The session's recording then goes on in a new file."));
    auto *limits = new QWidget(this);
    auto *form = new QFormLayout(limits);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Keep for:"), m_days);
    form->addRow(tr("Keep in &all:"), m_gibibytes);
    form->addRow(tr("&New file after:"), m_partMebibytes);
    return limits;
}

void RecordingsDialog::storeLimits()
{
    m_settings.setRecordingRetention({m_days->value(), m_gibibytes->value() * gibibyte});
    m_settings.setRecordingPartBytes(m_partMebibytes->value() * mebibyte);
    emit limitsChanged();
}

void RecordingsDialog::reload()
{
    m_model->reload();
}

QStringList RecordingsDialog::selected() const
{
    QStringList paths;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        paths.append(m_model->path(index.row()));
    return paths;
}

void RecordingsDialog::deleteSelected()
{
    for (const QString &path : selected())
        SessionRecordings::discard(path);
    reload();
    emit limitsChanged(); // there may be room again
}

void RecordingsDialog::updateButtons()
{
    const qsizetype count = selected().size();
    m_open->setEnabled(count > 0);
    m_save->setEnabled(count == 1);
    m_delete->setEnabled(count > 0);
    m_sum->setText(
        m_model->rowCount() == 0
            ? tr("There are none.")
            : tr("%n recording(s), %1 in all", nullptr, m_model->rowCount()).arg(sizeText(m_model->bytes())));
}

} // namespace wsw
