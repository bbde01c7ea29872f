// SPDX-License-Identifier: MIT
#include "ui/widgets/lineform.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>

#include "ui/theme.h"

namespace wsw {

LineForm::LineForm(const QString &label, const QString &text, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_edit(new QLineEdit(text))
    , m_hint(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFocusProxy(m_edit);
    auto *name = new QLabel(label);
    name->setBuddy(m_edit);
    QString spoken = label;
    m_edit->setAccessibleName(spoken.remove(QLatin1Char(':')).remove(QChar(0xff1a)).trimmed());
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_edit->selectAll();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *layout = new QGridLayout(this);
    layout->addWidget(name, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_hint, 1, 1);
    connect(m_edit, &QLineEdit::returnPressed, this, &LineForm::accept);
    connect(m_edit, &QLineEdit::textChanged, this, &LineForm::showValidity);
}

void LineForm::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_edit->setAccessibleDescription(hint);
}

void LineForm::setCheck(const std::function<bool(const QString &)> &check)
{
    m_check = check;
}

bool LineForm::passes() const
{
    return !m_check || m_check(m_edit->text());
}

void LineForm::showValidity()
{
    QPalette colors;
    if (!m_edit->text().isEmpty() && !passes())
        colors.setColor(QPalette::Text, themeColors().error);
    m_edit->setPalette(colors);
}

void LineForm::accept()
{
    if (!passes())
        return;
    const QString text = m_edit->text();
    close();
    emit accepted(text);
}

void LineForm::popUp(const QWidget &widget, const QRect &rect)
{
    adjustSize();
    const QRect available = widget.screen()->availableGeometry();
    QPoint corner = widget.mapToGlobal(rect.bottomLeft());
    if (rect.height() > 2 * height())
        corner = widget.mapToGlobal(rect.center()) - this->rect().center();
    corner.setX(qBound(available.left(), corner.x(), qMax(available.left(), available.right() - width())));
    corner.setY(qBound(available.top(), corner.y(), qMax(available.top(), available.bottom() - height())));
    move(corner);
    show();
    m_edit->setFocus();
}

} // namespace wsw
