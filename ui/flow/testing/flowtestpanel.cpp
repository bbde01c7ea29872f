// SPDX-License-Identifier: MIT
#include "ui/flow/testing/flowtestpanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "flow/test/recordedtest.h"
#include "ui/flow/testing/flowtesteditor.h"
#include "ui/flow/testing/flowtestmodel.h"
#include "ui/theme.h"

namespace wsw {

FlowTestPanel::FlowTestPanel(Flow &flow, Edit edit, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_edit(std::move(edit))
    , m_model(new FlowTestModel(flow, this))
    , m_table(new QTableView)
    , m_editor(new FlowTestEditor)
    , m_summary(new QLabel)
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(fontMetrics().height() * 3);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FlowTestModel::Name, QHeaderView::Stretch);
    auto *columns = new QSplitter;
    columns->addWidget(m_table);
    columns->addWidget(m_editor);
    columns->setSizes({fontMetrics().averageCharWidth() * 50, fontMetrics().averageCharWidth() * 100});
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 3);
    columns->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildButtons());
    layout->addWidget(columns, 1);
    connectSignals();
    retranslate();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

FlowTestPanel::~FlowTestPanel() = default;

QPushButton *FlowTestPanel::addButton(QLayout &row, void (FlowTestPanel::*slot)())
{
    auto *button = new QPushButton;
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QToolButton *FlowTestPanel::addTool(QLayout &row, const QString &icon, void (FlowTestPanel::*slot)())
{
    auto *button = new QToolButton;
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    row.addWidget(button);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

QWidget *FlowTestPanel::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_run = addButton(*row, &FlowTestPanel::runTests);
    m_run->setIcon(themeIcon(QStringLiteral("play")));
    m_stop = addButton(*row, &FlowTestPanel::stopTests);
    m_stop->setIcon(themeIcon(QStringLiteral("square")));
    row->addWidget(m_summary, 1);
    m_accept = addButton(*row, &FlowTestPanel::acceptResult);
    m_new = addTool(*row, QStringLiteral("plus"), &FlowTestPanel::newTest);
    m_duplicate = addTool(*row, QStringLiteral("copy"), &FlowTestPanel::duplicateTest);
    m_delete = addTool(*row, QStringLiteral("trash-2"), &FlowTestPanel::deleteTests);
    return buttons;
}

void FlowTestPanel::connectSignals()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FlowTestPanel::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FlowTestPanel::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FlowTestPanel::showCurrent);
    connect(&m_flow, &Flow::changeEnded, this, &FlowTestPanel::showCurrent); // its parameters and nodes
    connect(m_editor, &FlowTestEditor::edited, this,
            [this](const FlowTest &test) { replaceTest(tr("Edit Test Case"), test); });
    connect(m_editor, &FlowTestEditor::nodeActivated, this, &FlowTestPanel::nodeActivated);
    connect(&m_runner, &FlowTestRunner::testStarted, m_model, &FlowTestModel::setRunning);
    connect(&m_runner, &FlowTestRunner::testFinished, m_model, &FlowTestModel::setResult);
    connect(&m_runner, &FlowTestRunner::finished, this, [this] {
        m_model->clearRunning();
        updateButtons();
    });
}

void FlowTestPanel::runTests()
{
    const QStringList selected = selectedIds();
    QList<FlowTest> tests = m_model->tests();
    if (selected.size() > 1)
        tests.removeIf([&](const FlowTest &test) { return !selected.contains(test.id); });
    m_runner.start(m_flow.graph(), tests);
    updateButtons();
}

void FlowTestPanel::stopTests()
{
    m_runner.cancel();
}

void FlowTestPanel::addTest(const FlowTest &test)
{
    FlowTest added = test;
    added.id = unusedId();
    m_edit(tr("Add Test Case"), [&](FlowGraph &graph) { graph.tests.append(added); });
    m_table->selectRow(m_model->row(added.id));
}

void FlowTestPanel::newTest()
{
    FlowTest test;
    test.name = tr("New test case");
    addTest(test);
}

void FlowTestPanel::duplicateTest()
{
    const FlowTest *original = current();
    if (!original)
        return;
    FlowTest copy = *original;
    copy.name = tr("Copy of %1").arg(original->name);
    addTest(copy);
}

void FlowTestPanel::deleteTests()
{
    const QStringList ids = selectedIds();
    m_edit(tr("Delete %n Test Case(s)", nullptr, int(ids.size())), [&](FlowGraph &graph) {
        graph.tests.removeIf([&](const FlowTest &test) { return ids.contains(test.id); });
    });
}

void FlowTestPanel::acceptResult()
{
    const FlowTest *test = current();
    const FlowTestResult *result = test ? m_model->result(test->id) : nullptr;
    if (!result)
        return;
    FlowTest changed = *test;
    expectWhatCame(changed, *result);
    replaceTest(tr("Expect What Came"), changed);
}

void FlowTestPanel::replaceTest(const QString &name, const FlowTest &test)
{
    m_edit(name, [&](FlowGraph &graph) {
        for (FlowTest &known : graph.tests) {
            if (known.id == test.id)
                known = test;
        }
    });
}

QStringList FlowTestPanel::selectedIds() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(m_model->tests().at(row.row()).id);
    return ids;
}

const FlowTest *FlowTestPanel::current() const
{
    const QStringList ids = selectedIds();
    return ids.size() == 1 ? &m_model->tests().at(m_model->row(ids.first())) : nullptr;
}

QString FlowTestPanel::unusedId() const
{
    int number = int(m_model->tests().size()) + 1;
    while (m_model->row(QStringLiteral("test%1").arg(number)) >= 0)
        ++number;
    return QStringLiteral("test%1").arg(number);
}

void FlowTestPanel::showCurrent()
{
    const FlowTest *test = current();
    m_editor->setTest(test ? std::optional(*test) : std::nullopt, m_flow.graph());
    const FlowTestResult *result = test ? m_model->result(test->id) : nullptr;
    m_editor->showResult(result);
    emit resultShown(result);
    updateButtons();
}

void FlowTestPanel::updateButtons()
{
    const FlowTest *test = current();
    m_run->setEnabled(!m_runner.isRunning() && m_model->rowCount() > 0);
    m_stop->setEnabled(m_runner.isRunning());
    const bool editable = !m_flow.graph().isReadOnly();
    m_editor->setReadOnly(!editable);
    m_new->setEnabled(editable);
    m_duplicate->setEnabled(editable && test);
    m_delete->setEnabled(editable && !selectedIds().isEmpty());
    m_accept->setEnabled(editable && test && m_model->result(test->id) && !m_runner.isRunning());
    int passed = 0;
    int failed = 0;
    for (const FlowTest &known : m_model->tests()) {
        if (const FlowTestResult *result = m_model->result(known.id); result && !result->skipped)
            ++(result->passed() ? passed : failed);
    }
    m_summary->setText(passed + failed > 0 ? tr("%1 passed, %2 failed").arg(passed).arg(failed) : QString());
}

bool FlowTestPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Names are worth more than how long it took.
    if (watched == m_table && event->type() == QEvent::Resize)
        m_table->setColumnHidden(FlowTestModel::Duration, m_table->width() < fontMetrics().averageCharWidth() * 48);
    return QWidget::eventFilter(watched, event);
}

void FlowTestPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FlowTestPanel::retranslate()
{
    m_table->setAccessibleName(tr("Test cases"));
    m_run->setText(tr("Run tests"));
    m_run->setAccessibleName(tr("Run tests"));
    m_run->setToolTip(tr("Runs all test cases, or those that are selected if there are several, on a virtual clock"));
    m_stop->setText(tr("Stop tests"));
    const std::pair<QToolButton *, QString> tools[] = {
        {m_new, tr("New test case")}, {m_duplicate, tr("Duplicate test case")}, {m_delete, tr("Delete test cases")}};
    for (const auto &[tool, text] : tools) {
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    }
    m_accept->setText(tr("Expect What Came"));
    m_accept->setToolTip(tr("Makes the last result the expectation of this test case"));
    m_model->retranslate();
    updateButtons();
}

} // namespace wsw
