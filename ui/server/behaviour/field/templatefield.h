// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/behaviour.h"

class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace wsw {

/// What may stand in a text, and what it gives.
struct TemplateVariable
{
    QString name; ///< without the braces
    QString meaning;

    bool operator==(const TemplateVariable &) const = default;
};

/// Those of a behaviour's texts. `parameters`: of its path.
QList<TemplateVariable> templateVariables(const BehaviourKind &what, const QStringList &parameters);

/// A text with {{variables}}, which a menu beside it offers.
class TemplateField : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setVariables(const QList<TemplateVariable> &variables);
    /// Names the field for assistive technology.
    void setName(const QString &name);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void insert(const QString &variable);
    void retranslate();

    QPlainTextEdit *m_text;
    QToolButton *m_insert;
    QMenu *m_menu;
    QList<TemplateVariable> m_variables;
};

} // namespace wsw
