// SPDX-License-Identifier: MIT
#include "ui/widgets/pathfield.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "ui/theme.h"

namespace wsw {

PathField::PathField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_choose(new QToolButton(this))
{
    m_choose->setIcon(themeIcon(QStringLiteral("folder-open")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusProxy(m_edit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_choose);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::edited);
    connect(m_choose, &QToolButton::clicked, this, &PathField::choose);
    retranslate();
}

QString PathField::path() const
{
    return m_edit->text().trimmed();
}

void PathField::setPath(const QString &path)
{
    if (path != this->path())
        m_edit->setText(path);
}

void PathField::setTexts(const QString &title, const QString &filter, const QString &toolTip)
{
    m_title = title;
    m_filter = filter;
    m_edit->setAccessibleName(title);
    m_edit->setToolTip(toolTip);
    retranslate();
}

void PathField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(this, m_title, QFileInfo(path()).path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

void PathField::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose: %1").arg(m_title));
}

} // namespace wsw
