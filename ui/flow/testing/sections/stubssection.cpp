// SPDX-License-Identifier: MIT
#include "ui/flow/testing/sections/stubssection.h"

#include <QHBoxLayout>

#include "ui/flow/testing/table/rowstable.h"

namespace wsw {

StubsSection::StubsSection(QWidget *parent)
    : TestSection(parent)
    , m_stubs(new StubRows(this))
    , m_variables(new NamedValueRows(this))
    , m_stubTable(new RowsTable(*m_stubs, RowsTable::Adding::Simple))
    , m_variableTable(new RowsTable(*m_variables, RowsTable::Adding::Simple))
{
    m_stubTable->setStretched(StubRows::Detail);
    m_stubTable->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_variableTable->setStretched(NamedValueRows::Value);
    m_variableTable->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stubTable, 3);
    layout->addWidget(m_variableTable, 2);
    setWidget(content);
    connect(m_stubTable, &RowsTable::currentRowChanged, this, &StubsSection::showVariables);
    connect(m_stubs, &RowsModel::edited, this, [this] {
        showVariables();
        emit edited();
    });
    connect(m_variables, &RowsModel::edited, this,
            [this] { m_stubs->setVariables(m_stubTable->currentRow(), m_variables->object()); });
    showVariables();
}

void StubsSection::showTest(const FlowTest &test, const FlowGraph &graph)
{
    m_stubs->setGraph(graph);
    m_stubs->setRows(test.stubs);
    m_variables->setKnownNames(flowVariables(graph));
    m_stubTable->updateButtons();
    if (m_stubTable->currentRow() < 0)
        m_stubTable->setCurrentRow(0);
    showVariables();
}

void StubsSection::showVariables()
{
    const FlowTestStub stub = m_stubs->rows().value(m_stubTable->currentRow());
    m_variableTable->setEnabled(!stub.node.isEmpty() && stub.error.isEmpty());
    m_variables->setObject(stub.variables);
}

void StubsSection::retranslate()
{
    m_stubTable->setTexts(
        {tr("Stubs"),
         tr("Add stub"),
         {},
         tr("Remove stub"),
         tr("Scripts and requests are really done. Add a stub with + to say what one of them gives instead.")});
    m_variableTable->setTexts({tr("Variables of the stub"),
                               tr("Add variable"),
                               {},
                               tr("Remove variable"),
                               tr("The variables that the chosen stub sets.")});
}

} // namespace wsw
