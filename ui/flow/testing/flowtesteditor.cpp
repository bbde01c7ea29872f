// SPDX-License-Identifier: MIT
#include "ui/flow/testing/flowtesteditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <limits>

#include "flow/test/flowtestjson.h"
#include "ui/flow/testing/expectedpushes.h"
#include "ui/widgets/errorline.h"

namespace wsw {

using Outcome = FlowTestExpectations::Outcome;

FlowTestEditor::FlowTestEditor(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildForm(), QString());
    m_tabs->addTab(buildJson(), QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    retranslate();
    setTest(std::nullopt);
}

QWidget *FlowTestEditor::buildForm()
{
    m_name = new QLineEdit;
    m_description = new QLineEdit;
    m_enabled = new QCheckBox;
    m_session = new QLineEdit;
    m_textMessage = new QLineEdit;
    m_outcome = new QComboBox;
    m_outcome->addItems({QString(), QString(), QString()});
    m_within = new QSpinBox;
    m_within->setRange(0, std::numeric_limits<int>::max());
    m_within->setKeyboardTracking(false);
    auto *form = new QWidget;
    m_form = new QFormLayout(form);
    m_form->addRow(QString(), m_enabled);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_session),
          static_cast<QWidget *>(m_textMessage), static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_within)})
        m_form->addRow(QStringLiteral(" "), field);

    m_pushes = new ExpectedPushes;
    m_form->addRow(m_pushes);
    connect(m_pushes, &ExpectedPushes::edited, this,
            [this] { change([this](FlowTest &test) { m_pushes->applyTo(test.expect); }); });

    const auto onText = [this](QLineEdit *field, const std::function<void(FlowTest &, const QString &)> &set) {
        connect(field, &QLineEdit::editingFinished, this,
                [this, field, set] { change([&](FlowTest &test) { set(test, field->text()); }); });
    };
    onText(m_name, [](FlowTest &test, const QString &text) { test.name = text; });
    onText(m_description, [](FlowTest &test, const QString &text) { test.description = text; });
    onText(m_session, [](FlowTest &test, const QString &text) { test.inputs.session = text.trimmed(); });
    onText(m_textMessage, [](FlowTest &test, const QString &text) { test.inputs.textMessage = text; });
    connect(m_enabled, &QCheckBox::toggled, this,
            [this](bool enabled) { change([&](FlowTest &test) { test.enabled = enabled; }); });
    connect(m_outcome, &QComboBox::activated, this, [this](int index) {
        change([&](FlowTest &test) {
            test.expect.outcome = Outcome(index);
            if (test.expect.outcome == Outcome::Runs && !test.expect.within)
                test.expect.within = 10000;
        });
    });
    connect(m_within, &QSpinBox::valueChanged, this, [this](int milliseconds) {
        change([&](FlowTest &test) {
            const bool isNeeded = test.expect.outcome == Outcome::Runs;
            test.expect.within =
                milliseconds > 0 || isNeeded ? std::optional<FlowTestTime>(milliseconds) : std::nullopt;
        });
    });
    return form;
}

QWidget *FlowTestEditor::buildJson()
{
    m_json = new QPlainTextEdit;
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setTabChangesFocus(true);
    m_error = new ErrorLine;
    m_apply = new QPushButton;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_json);
    layout->addWidget(m_error);
    layout->addWidget(m_apply, 0, Qt::AlignRight);
    connect(m_json, &QPlainTextEdit::textChanged, this, &FlowTestEditor::checkJson);
    connect(m_apply, &QPushButton::clicked, this, &FlowTestEditor::applyJson);
    return page;
}

void FlowTestEditor::setTest(const std::optional<FlowTest> &test)
{
    if (test == m_test && test)
        return;
    m_test = test;
    m_tabs->setEnabled(test.has_value());
    showForm();
    showJson();
}

void FlowTestEditor::showForm()
{
    const FlowTest test = m_test.value_or(FlowTest());
    const QSignalBlocker enabled(m_enabled);
    const QSignalBlocker within(m_within);
    m_enabled->setChecked(test.enabled);
    m_name->setText(test.name);
    m_description->setText(test.description);
    m_session->setText(test.inputs.session);
    m_textMessage->setText(test.inputs.textMessage);
    m_outcome->setCurrentIndex(int(test.expect.outcome));
    m_pushes->setExpectations(test.expect);
    m_within->setValue(int(std::min<FlowTestTime>(test.expect.within.value_or(0), m_within->maximum())));
}

void FlowTestEditor::showJson()
{
    const QSignalBlocker blocker(m_json);
    m_json->setPlainText(m_test ? QString::fromUtf8(QJsonDocument(flowTestToJson(*m_test)).toJson().trimmed())
                                : QString());
    m_error->setError({});
    m_apply->setEnabled(false);
}

void FlowTestEditor::checkJson()
{
    const Result<FlowTest> typed = parseFlowTest(m_json->toPlainText().toUtf8());
    m_error->setError(typed ? QString() : typed.error().message);
    m_apply->setEnabled(typed && m_test && *typed != *m_test);
}

void FlowTestEditor::applyJson()
{
    const Result<FlowTest> typed = parseFlowTest(m_json->toPlainText().toUtf8());
    if (typed)
        change([&](FlowTest &test) { test = *typed; });
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
    setTest(changed);
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
    m_tabs->setTabText(0, tr("Form"));
    m_tabs->setTabText(1, tr("JSON"));
    m_enabled->setText(tr("&Enabled"));
    const std::pair<QWidget *, QString> labels[] = {{m_name, tr("&Name:")},       {m_description, tr("&Description:")},
                                                    {m_session, tr("&Client:")},  {m_textMessage, tr("&Text message:")},
                                                    {m_outcome, tr("&Outcome:")}, {m_within, tr("&Longest time:")}};
    for (const auto &[field, text] : labels)
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    m_session->setPlaceholderText(tr("none: for all clients"));
    m_session->setToolTip(tr("The id of the client that the flow runs for, a number from 1 on"));
    m_outcome->setItemText(int(Outcome::Ends), tr("It ends"));
    m_outcome->setItemText(int(Outcome::Fails), tr("It fails"));
    m_outcome->setItemText(int(Outcome::Runs), tr("It runs on and on"));
    m_within->setSuffix(tr(" ms"));
    m_within->setSpecialValueText(tr("not limited"));
    m_json->setAccessibleName(tr("Test case as JSON"));
    m_apply->setText(tr("&Apply"));
}

} // namespace wsw
