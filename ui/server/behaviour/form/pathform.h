// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/serverprofile.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace wsw {

class ChoiceBox;

/// A path's pattern, and what becomes of a second client of the same identity.
class PathForm : public QWidget
{
    Q_OBJECT

public:
    explicit PathForm(QWidget *parent = nullptr);

    void showPath(const PathProfile &path);
    void writeTo(PathProfile &path) const; ///< all but its behaviours

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    DuplicatePolicy duplicates() const;
    void updateFields();
    void retranslate();

    QLabel *m_patternLabel;
    QLineEdit *m_pattern;
    QLabel *m_duplicatesLabel;
    QComboBox *m_duplicates;
    QLabel *m_identityLabel;
    ChoiceBox *m_identity;
};

} // namespace wsw
