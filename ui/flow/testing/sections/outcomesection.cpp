// SPDX-License-Identifier: MIT
#include "ui/flow/testing/sections/outcomesection.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include "result.h"
#include "ui/flow/testing/sections/expectedrows.h"
#include "ui/profile/formrows.h"

namespace wsw {

namespace {

using Outcome = FlowTestExpectations::Outcome;

constexpr FlowTestTime firstWithin = 10000; ///< of a run that is expected to go on, which must have one

/// What runs fail with; another that a file names is added.
QStringList failureCodes()
{
    QStringList names;
    for (const ErrorCode code :
         {ErrorCode::PushFailed, ErrorCode::NoSuchClient, ErrorCode::Timeout, ErrorCode::ExpressionFailed,
          ErrorCode::EndlessLoop, ErrorCode::NoWayOut, ErrorCode::Stopped, ErrorCode::InvalidArgument})
        names.append(errorCodeName(code));
    return names;
}

/// What the flow's output nodes put out.
QStringList outputNames(const FlowGraph &graph)
{
    QStringList names;
    for (const FlowNode &node : graph.nodes) {
        if (node.kind == QLatin1String("output"))
            names += node.properties.value(QLatin1String("values")).toObject().keys();
    }
    names.removeDuplicates();
    return names;
}

} // namespace

OutcomeSection::OutcomeSection(QWidget *parent)
    : TestSection(parent)
    , m_outputRows(new NamedValueRows(this))
    , m_disconnectRows(new DisconnectRows(this))
    , m_outcomeLabel(new QLabel)
    , m_outcome(new QComboBox)
    , m_errorLabel(new QLabel)
    , m_error(new QComboBox)
    , m_withinLabel(new QLabel)
    , m_within(new QDoubleSpinBox)
    , m_outputs(new ExpectedRows(*m_outputRows, RowsTable::Adding::Simple, ExpectedRows::Others::Choosable))
    , m_disconnects(new ExpectedRows(*m_disconnectRows, RowsTable::Adding::WithDuplicates, ExpectedRows::Others::Never))
{
    m_outputs->table().setStretched(NamedValueRows::Value);
    m_disconnects->table().setStretched(DisconnectRows::Code);
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildForm(), 2);
    layout->addWidget(m_outputs, 3);
    layout->addWidget(m_disconnects, 2);
    setWidget(content);
    connect(m_outcome, &QComboBox::activated, this, &TestSection::edited);
    connect(m_error, &QComboBox::activated, this, &TestSection::edited);
    connect(m_within, &QDoubleSpinBox::valueChanged, this, &TestSection::edited);
    connect(m_outputs, &ExpectedRows::edited, this, &TestSection::edited);
    connect(m_disconnects, &ExpectedRows::edited, this, &TestSection::edited);
}

QWidget *OutcomeSection::buildForm()
{
    m_outcome->addItems({QString(), QString(), QString()});
    m_error->addItem(QString());
    m_error->addItems(failureCodes());
    m_within->setDecimals(0);
    m_within->setRange(0, longestFlowTest);
    m_within->setKeyboardTracking(false);
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    addRows(*rows, {{m_outcomeLabel, m_outcome}, {m_errorLabel, m_error}, {m_withinLabel, m_within}});
    return form;
}

void OutcomeSection::showTest(const FlowTest &test, const FlowGraph &graph)
{
    const QSignalBlocker within(m_within);
    const FlowTestExpectations &expect = test.expect;
    m_outcome->setCurrentIndex(int(expect.outcome));
    if (!expect.errorCode.isEmpty() && m_error->findText(expect.errorCode) < 0)
        m_error->addItem(expect.errorCode);
    m_error->setCurrentIndex(expect.errorCode.isEmpty() ? 0 : m_error->findText(expect.errorCode));
    m_error->setEnabled(expect.outcome == Outcome::Fails);
    m_within->setValue(double(expect.within.value_or(0)));
    m_outputRows->setKnownNames(outputNames(graph));
    m_outputRows->setObject(expect.outputs.value_or(QJsonObject()));
    m_outputs->setChecked(expect.outputs.has_value(), expect.otherOutputs);
    m_disconnectRows->setRows(expect.disconnects.value_or(QList<FlowTestDisconnect>()));
    m_disconnects->setChecked(expect.disconnects.has_value());
}

void OutcomeSection::applyTo(FlowTest &test) const
{
    FlowTestExpectations &expect = test.expect;
    expect.outcome = Outcome(m_outcome->currentIndex());
    expect.errorCode =
        expect.outcome == Outcome::Fails && m_error->currentIndex() > 0 ? m_error->currentText() : QString();
    if (m_within->value() > 0)
        expect.within = FlowTestTime(m_within->value());
    else if (expect.within != FlowTestTime(0)) // a file may say so
        expect.within = expect.outcome == Outcome::Runs ? std::optional(firstWithin) : std::nullopt;
    expect.outputs = m_outputs->isChecked() ? std::optional(m_outputRows->object()) : std::nullopt;
    expect.otherOutputs = m_outputs->mayOthersCome();
    expect.disconnects = m_disconnects->isChecked() ? std::optional(m_disconnectRows->rows()) : std::nullopt;
}

void OutcomeSection::retranslate()
{
    m_outcomeLabel->setText(tr("&Outcome:"));
    m_outcome->setItemText(int(Outcome::Ends), tr("It ends"));
    m_outcome->setItemText(int(Outcome::Fails), tr("It fails"));
    m_outcome->setItemText(int(Outcome::Runs), tr("It runs on and on"));
    m_errorLabel->setText(tr("&Error:"));
    m_error->setItemText(0, tr("any"));
    m_error->setToolTip(tr("The kind of error that the run fails with"));
    m_withinLabel->setText(tr("&Longest time:"));
    m_within->setSuffix(tr(" ms"));
    m_within->setSpecialValueText(tr("not limited"));
    m_within->setToolTip(tr("By the test's own clock; a run that is expected to go on is stopped then"));
    m_outputs->setTexts(tr("Expect these o&utputs"), tr("Others t&oo"),
                        tr("The run may put out more than these, and their objects may have more members"));
    m_outputs->table().setTexts({tr("Expected outputs"),
                                 tr("Add expected output"),
                                 {},
                                 tr("Remove expected output"),
                                 tr("No output is expected. Add one with +.")});
    m_disconnects->setTexts(tr("Expect these d&isconnects"), {});
    m_disconnects->table().setTexts({tr("Expected disconnects"), tr("Add expected disconnect"),
                                     tr("Duplicate expected disconnect"), tr("Remove expected disconnect"),
                                     tr("No disconnect is expected. Add one with +.")});
}

} // namespace wsw
