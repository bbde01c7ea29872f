// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace wsw {

class RecordingsModel;
class SessionRecordings;
class Settings;

/// The recordings of earlier sessions, to be opened, saved or deleted, and how much of them is kept.
class RecordingsDialog : public QDialog
{
    Q_OBJECT

public:
    RecordingsDialog(SessionRecordings &recordings, Settings &settings, QWidget *parent = nullptr);

    void reload();

signals:
    void openRequested(const QString &path);
    void saveRequested(const QString &path);
    void limitsChanged();

private:
    QWidget *buildLimits();
    QSpinBox *limitBox(int maximum, int value, const QString &suffix);
    void storeLimits();
    QStringList selected() const;
    void deleteSelected();
    void updateButtons();

    Settings &m_settings;
    RecordingsModel *m_model;
    QTableView *m_table;
    QLabel *m_sum;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_delete;
    QSpinBox *m_days;
    QSpinBox *m_gibibytes;
    QSpinBox *m_partMebibytes;
};

} // namespace wsw
