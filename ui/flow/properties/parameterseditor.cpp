// SPDX-License-Identifier: MIT
#include "ui/flow/properties/parameterseditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/widgets/edittable.h"

namespace wsw {

namespace {

/// A choice of types; it is taken as soon as one is chosen.
class TypeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const QString &type : variableTypes())
            box->addItem(variableTypeName(type), type);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *delegate = const_cast<TypeDelegate *>(this);
            emit delegate->commitData(box);
            emit delegate->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
};

} // namespace

ParametersEditor::ParametersEditor(FlowEditor &editor, QWidget *parent)
    : QGroupBox(tr("Entry parameters"), parent)
    , m_editor(editor)
    , m_model(editor)
    , m_table(new EditTable(this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_problem(new QLabel(this))
{
    buildLayout();
    const auto row = [this] { return m_table->currentIndex().row(); };
    const auto moveBy = [this, row](int by) {
        const int from = row();
        m_model.moveBy(from, by);
        m_table->setCurrentIndex(m_model.index(from + by, m_table->currentIndex().column()));
    };
    connect(m_add, &QToolButton::clicked, this, &ParametersEditor::addParameter);
    connect(m_remove, &QToolButton::clicked, this, [this, row] { m_model.remove(row()); });
    connect(m_table, &EditTable::removeWanted, m_remove, &QToolButton::click);
    connect(m_up, &QToolButton::clicked, this, [moveBy] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [moveBy] { moveBy(1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ParametersEditor::updateButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ParametersEditor::updateButtons);
    connect(&m_model, &ParametersModel::refused, m_problem, [this](const QString &message) {
        m_problem->setText(message);
        m_problem->show();
    });
    connect(&m_model, &ParametersModel::accepted, m_problem, &QLabel::hide);
    updateButtons();
}

void ParametersEditor::buildLayout()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ParametersModel::Type, new TypeDelegate(m_table));
    m_table->setAccessibleName(tr("Entry parameters"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(fontMetrics().height() * 7);

    const std::tuple<QToolButton *, QString, QString> buttons[] = {
        {m_add, QStringLiteral("plus"), tr("Add parameter")},
        {m_remove, QStringLiteral("trash-2"), tr("Remove parameter")},
        {m_up, QStringLiteral("arrow-up"), tr("Move parameter up")},
        {m_down, QStringLiteral("arrow-down"), tr("Move parameter down")}};
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (const auto &[button, icon, text] : buttons) {
        button->setIcon(themeIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *automatic =
        new QLabel(tr("Every run also has %1 and %2.")
                       .arg((automaticVariables() + QStringList{addressVariables().first()}).join(QStringLiteral(", ")),
                            addressVariables().last()),
                   this);
    automatic->setWordWrap(true);
    automatic->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(automatic);
}

void ParametersEditor::addParameter()
{
    const int row = m_model.add(m_table->currentIndex().row());
    m_table->setCurrentIndex(m_model.index(row, ParametersModel::Name));
    m_table->edit(m_table->currentIndex());
}

void ParametersEditor::updateButtons()
{
    const int row = m_table->currentIndex().row();
    const bool canEdit = !m_editor.isReadOnly();
    m_add->setEnabled(canEdit);
    m_remove->setEnabled(canEdit && row >= 0);
    m_up->setEnabled(canEdit && row > 0);
    m_down->setEnabled(canEdit && row >= 0 && row + 1 < m_model.rowCount());
}

} // namespace wsw
