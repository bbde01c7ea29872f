// SPDX-License-Identifier: MIT
#include "ui/flow/testing/sections/pushessection.h"

#include "ui/flow/testing/sections/expectedrows.h"

namespace wsw {

PushesSection::PushesSection(QWidget *parent)
    : TestSection(parent)
    , m_rows(new PushRows(this))
    , m_pushes(new ExpectedRows(*m_rows, RowsTable::Adding::WithDuplicates, ExpectedRows::Others::Choosable))
{
    m_pushes->table().setStretched(PushRows::Content);
    setWidget(m_pushes);
    connect(m_pushes, &ExpectedRows::edited, this, &TestSection::edited);
}

void PushesSection::showTest(const FlowTest &test, const FlowGraph &)
{
    m_rows->setRows(test.expect.pushes.value_or(QList<FlowTestPush>()));
    m_rows->setClients(clientsOf(test));
    m_pushes->setChecked(test.expect.pushes.has_value(), test.expect.otherPushes);
}

void PushesSection::applyTo(FlowTest &test) const
{
    test.expect.pushes = m_pushes->isChecked() ? std::optional(m_rows->rows()) : std::nullopt;
    test.expect.otherPushes = m_pushes->mayOthersCome();
}

void PushesSection::retranslate()
{
    m_pushes->setTexts(tr("Expect these &pushes, in this order"), tr("Others &may come in between"));
    m_pushes->table().setTexts({tr("Expected pushes"), tr("Add expected push"), tr("Duplicate expected push"),
                                tr("Remove expected push"), tr("No push is expected. Add one with +.")});
}

} // namespace wsw
