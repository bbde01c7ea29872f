// SPDX-License-Identifier: MIT
#include "ui/flow/testing/flowtesteditor.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/flow/testing/differenceview.h"
#include "ui/flow/testing/flowtestjsonpage.h"
#include "ui/flow/testing/sections/arrivalssection.h"
#include "ui/flow/testing/sections/generalsection.h"
#include "ui/flow/testing/sections/inputssection.h"
#include "ui/flow/testing/sections/outcomesection.h"
#include "ui/flow/testing/sections/pushessection.h"
#include "ui/flow/testing/sections/stubssection.h"

namespace wsw {

FlowTestEditor::FlowTestEditor(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_json(new FlowTestJsonPage)
    , m_differences(new DifferenceView)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    for (TestSection *section :
         std::initializer_list<TestSection *>{new GeneralSection, new InputsSection, new ArrivalsSection,
                                              new StubsSection, new PushesSection, new OutcomeSection})
        addSection(section);
    m_tabs->addTab(m_json, QString());
    m_tabs->addTab(m_differences, QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_tabs->widget(tab) != m_differences)
            m_formTab = tab;
    });
    connect(m_json, &FlowTestJsonPage::applied, this,
            [this](const FlowTest &typed) { change([&](FlowTest &test) { test = typed; }); });
    connect(m_differences, &DifferenceView::nodeActivated, this, &FlowTestEditor::nodeActivated);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    retranslate();
    setTest(std::nullopt, {});
}

void FlowTestEditor::addSection(TestSection *section)
{
    m_sections.append(section);
    m_tabs->addTab(section, QString());
    connect(section, &TestSection::edited, this,
            [this, section] { change([section](FlowTest &test) { section->applyTo(test); }); });
}

void FlowTestEditor::setTest(const std::optional<FlowTest> &test, const FlowGraph &graph)
{
    // Whatever else happens must not touch what is being typed.
    if (test && test == m_test && graph.parameters == m_graph.parameters && graph.nodes == m_graph.nodes)
        return;
    m_test = test;
    m_graph = graph;
    m_tabs->setEnabled(test.has_value());
    for (TestSection *section : std::as_const(m_sections))
        section->showTest(test.value_or(FlowTest()), graph);
    m_json->showTest(test);
}

void FlowTestEditor::setReadOnly(bool readOnly)
{
    for (TestSection *section : std::as_const(m_sections))
        section->setReadOnly(readOnly);
    m_json->setReadOnly(readOnly);
}

void FlowTestEditor::showResult(const FlowTestResult *result)
{
    m_differences->showResult(result);
    const int differences = result ? int(result->differences.size()) : 0;
    if (differences > 0 && m_shownDifferences == 0)
        m_tabs->setCurrentWidget(m_differences);
    else if (differences == 0 && m_tabs->currentWidget() == m_differences)
        m_tabs->setCurrentIndex(m_formTab);
    m_shownDifferences = differences;
}

void FlowTestEditor::change(const std::function<void(FlowTest &)> &change)
{
    if (!m_test)
        return;
    FlowTest changed = *m_test;
    change(changed);
    changed.id = m_test->id;
    if (changed == *m_test)
        return;
    setTest(changed, m_graph);
    emit edited(changed);
}

void FlowTestEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FlowTestEditor::retranslate()
{
    for (TestSection *section : std::as_const(m_sections)) {
        section->retranslate();
        const int tab = m_tabs->indexOf(section);
        m_tabs->setTabText(tab, section->title());
        m_tabs->setTabToolTip(tab, section->toolTip());
    }
    m_json->retranslate();
    m_tabs->setTabText(m_tabs->indexOf(m_json), tr("JSON"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_json), tr("All of the test case, as the file has it"));
    m_tabs->setTabText(m_tabs->indexOf(m_differences), tr("Differences"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_differences), tr("What the last run did in another way than expected"));
}

} // namespace wsw
