// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

#include "message/filter/filtercompletion.h"
#include "ui/message/filter/logfilters.h"

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace wsw {

class ErrorLine;
class LogFilterField;

/// The colour rules, changed as one types: the log behind the dialog shows them at once.
class ColorRulesDialog : public QDialog
{
    Q_OBJECT

public:
    ColorRulesDialog(LogFilters &filters, std::function<FilterVocabulary()> vocabulary, QWidget *parent = nullptr);

    /// A new rule, selected and ready to be changed.
    void add(const QString &expression);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill(const QList<ColorRule> &rules);
    void showRule(QListWidgetItem &item, const ColorRule &rule) const;
    ColorRule ruleOf(const QListWidgetItem &item) const;
    void change(const std::function<void(ColorRule &)> &change);
    void onCurrentChanged();
    void move(int by);
    void remove();
    void store();

    LogFilters &m_filters;
    QListWidget *m_list;
    LogFilterField *m_expression;
    QComboBox *m_color;
    ErrorLine *m_error;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_showing = false; ///< fields and list are being filled, not changed
};

} // namespace wsw
