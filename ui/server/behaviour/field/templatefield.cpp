// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/field/templatefield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

#include "ui/theme.h"

namespace wsw {

namespace {

/// Grows where there is room, and asks for little.
class ShortTextEdit : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    QSize sizeHint() const override
    {
        constexpr int lines = 3;
        const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
        return {fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * lines + frame};
    }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 20, sizeHint().height()}; }
};

} // namespace

QList<TemplateVariable> templateVariables(const BehaviourKind &what, const QStringList &parameters)
{
    const bool isRule = std::holds_alternative<RuleBehaviour>(what);
    const bool hasMessage =
        isRule || std::holds_alternative<EchoBehaviour>(what) || std::holds_alternative<RelayBehaviour>(what);
    QList<TemplateVariable> variables;
    if (hasMessage) {
        variables.append({QStringLiteral("message"), TemplateField::tr("the message that came")});
        variables.append({QStringLiteral("json.x"), TemplateField::tr("a value of it, if it is JSON")});
    }
    if (isRule) {
        variables.append({QStringLiteral("match"), TemplateField::tr("what the rule found")});
        variables.append({QStringLiteral("group.1"), TemplateField::tr("a group of the regular expression")});
    }
    variables.append({QStringLiteral("id"), TemplateField::tr("the client's number")});
    for (const QString &parameter : parameters)
        variables.append({parameter, TemplateField::tr("the path's parameter")});
    variables.append({QStringLiteral("path"), TemplateField::tr("the client's path")});
    variables.append({QStringLiteral("query.x"), TemplateField::tr("a parameter of its query")});
    if (std::holds_alternative<PushBehaviour>(what))
        variables.append({QStringLiteral("count"), TemplateField::tr("how often it was pushed, from 1")});
    return variables;
}

TemplateField::TemplateField(QWidget *parent)
    : QWidget(parent)
    , m_text(new ShortTextEdit(this))
    , m_insert(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_text->setTabChangesFocus(true);
    m_insert->setIcon(themeIcon(QStringLiteral("braces")));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setMenu(m_menu);
    setFocusProxy(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_insert, 0, Qt::AlignTop);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateField::edited);
    retranslate();
}

QString TemplateField::text() const
{
    return m_text->toPlainText();
}

void TemplateField::setText(const QString &text)
{
    if (text != this->text())
        m_text->setPlainText(text);
}

void TemplateField::setVariables(const QList<TemplateVariable> &variables)
{
    if (variables == m_variables)
        return;
    m_variables = variables;
    m_menu->clear();
    for (const TemplateVariable &variable : variables) {
        const QString text = QStringLiteral("{{%1}}").arg(variable.name);
        QAction *action = m_menu->addAction(QStringLiteral("%1\t%2").arg(text, variable.meaning));
        connect(action, &QAction::triggered, this, [this, text] { insert(text); });
    }
}

void TemplateField::insert(const QString &variable)
{
    m_text->insertPlainText(variable);
    m_text->setFocus();
}

void TemplateField::setName(const QString &name)
{
    m_text->setAccessibleName(name);
}

void TemplateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TemplateField::retranslate()
{
    m_insert->setAccessibleName(tr("Insert variable"));
    m_insert->setToolTip(tr("Insert variable"));
}

} // namespace wsw
