// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

#include "flow/expression/examplevalues.h"

class QLabel;
class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace wsw {

/// A property that is written: an expression, a template, a script or plain text. A menu beside it inserts variables;
/// beneath it stands what is wrong, or what it would give.
class TextField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Expression, Template, Script, Plain };

    /// The examples must outlive the field.
    TextField(Kind kind, ExampleValues &examples, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< tells nobody
    void setName(const QString &name);
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    /// An empty one is said to be missing.
    void setRequired(bool required) { m_required = required; }
    /// As a variable of this kind of field reads: "a" or "{{a}}".
    void insertVariable(const QString &name);
    bool takesVariables() const { return m_kind != Kind::Plain; }
    /// Judges it anew, since the flow's variables have changed; while somebody types, that waits for a pause.
    void refresh();

signals:
    void edited(const QString &text);
    void left(); ///< the focus goes elsewhere: what was typed is one step

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge();
    void fillMenu();
    void retranslate();

    const Kind m_kind;
    ExampleValues &m_examples;
    QPlainTextEdit *m_edit;
    QToolButton *m_insert;
    QMenu *m_menu;
    QLabel *m_judgement;
    QTimer m_delay;
    bool m_required = false;
};

} // namespace wsw
