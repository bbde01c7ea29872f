// SPDX-License-Identifier: MIT
#include "ui/flow/templates/flowtemplatedialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "flow/templates.h"

namespace wsw {

namespace {

enum Role { IdRole = Qt::UserRole, DescriptionRole };

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A line with room around it, as in the workspace's tree.
QTreeWidgetItem *newLine(const QTreeWidget &tree, const QString &text)
{
    auto *line = new QTreeWidgetItem({text});
    line->setSizeHint(0, QSize(0, tree.fontMetrics().height() * 3 / 2));
    return line;
}

QTreeWidgetItem *newItem(const QTreeWidget &tree, const QString &id, const QString &name, const QString &description)
{
    auto *item = newLine(tree, name);
    item->setData(0, IdRole, id);
    item->setData(0, DescriptionRole, description);
    return item;
}

} // namespace

FlowTemplateDialog::FlowTemplateDialog(QWidget *parent)
    : QDialog(parent)
    , m_templates(new QTreeWidget)
    , m_name(wrappedLabel())
    , m_description(wrappedLabel())
    , m_tests(wrappedLabel())
{
    setWindowTitle(tr("New Flow from Template"));
    m_templates->setAccessibleName(tr("Templates"));
    m_templates->setHeaderHidden(true);
    m_templates->setRootIsDecorated(false);
    m_templates->setItemsExpandable(false);
    m_templates->setUniformRowHeights(true);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);

    auto *description = new QVBoxLayout;
    description->addWidget(m_name);
    description->addWidget(m_description);
    description->addWidget(m_tests);
    description->addStretch();
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_templates, 1);
    columns->addLayout(description, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    m_create->setDefault(true); // the dialog must be its window by now

    connect(m_templates, &QTreeWidget::currentItemChanged, this, &FlowTemplateDialog::showDescription);
    connect(m_templates, &QTreeWidget::itemDoubleClicked, m_create, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &FlowTemplateDialog::onAccepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addTemplates();
    m_templates->setFocus();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
}

void FlowTemplateDialog::addTemplates()
{
    QTreeWidgetItem *empty =
        newItem(*m_templates, {}, tr("Empty flow"), tr("Nothing but a start: draw the rest yourself."));
    m_templates->addTopLevelItem(empty);
    QTreeWidgetItem *category = nullptr;
    for (const FlowTemplate &known : flowTemplates()) {
        if (!category || category->text(0) != known.category) {
            category = newLine(*m_templates, known.category);
            category->setFont(0, m_name->font());
            category->setFlags(Qt::ItemIsEnabled);
            m_templates->addTopLevelItem(category);
            category->setExpanded(true);
        }
        category->addChild(newItem(*m_templates, known.id, known.name, known.description));
    }
    m_templates->setCurrentItem(empty);
}

QTreeWidgetItem *FlowTemplateDialog::current() const
{
    QTreeWidgetItem *item = m_templates->currentItem();
    return item && item->flags().testFlag(Qt::ItemIsSelectable) ? item : nullptr;
}

void FlowTemplateDialog::showDescription()
{
    const QTreeWidgetItem *item = current();
    m_create->setEnabled(item != nullptr);
    m_name->setText(item ? item->text(0) : QString());
    m_description->setText(item ? item->data(0, DescriptionRole).toString() : QString());
    const QString id = item ? item->data(0, IdRole).toString() : QString();
    const qsizetype tests = id.isEmpty() ? 0 : readFlowTemplate(id).value_or(FlowGraph()).tests.size();
    m_tests->setText(tests > 0 ? tr("With %n test case(s).", nullptr, int(tests)) : QString());
}

void FlowTemplateDialog::onAccepted()
{
    const QTreeWidgetItem *item = current();
    if (!item)
        return;
    const QString id = item->data(0, IdRole).toString();
    FlowGraph flow = id.isEmpty() ? emptyFlow() : readFlowTemplate(id).value_or(emptyFlow());
    flow.id.clear();
    flow.name = item->text(0);
    accept();
    emit chosen(flow);
}

} // namespace wsw
