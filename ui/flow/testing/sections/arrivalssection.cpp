// SPDX-License-Identifier: MIT
#include "ui/flow/testing/sections/arrivalssection.h"

#include "ui/flow/testing/table/rowstable.h"

namespace wsw {

ArrivalsSection::ArrivalsSection(QWidget *parent)
    : TestSection(parent)
    , m_rows(new ArrivalRows(this))
    , m_table(new RowsTable(*m_rows, RowsTable::Adding::WithDuplicates))
{
    m_table->setStretched(ArrivalRows::Content);
    setWidget(m_table);
    connect(m_rows, &RowsModel::edited, this, &TestSection::edited);
}

void ArrivalsSection::showTest(const FlowTest &test, const FlowGraph &)
{
    m_rows->setRows(test.arrivals);
    const QString known = test.inputs.session.isEmpty() ? test.clients.value(0) : test.inputs.session;
    m_rows->setNewClient(known.isEmpty() ? QStringLiteral("1") : known);
}

void ArrivalsSection::retranslate()
{
    m_table->setTexts({tr("Arrivals"), tr("Add arrival"), tr("Duplicate arrival"), tr("Remove arrival"),
                       tr("Nothing comes while it runs. Add the messages that clients send, and when they connect and "
                          "disconnect, with +.")});
}

} // namespace wsw
