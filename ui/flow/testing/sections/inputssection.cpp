// SPDX-License-Identifier: MIT
#include "ui/flow/testing/sections/inputssection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include "message/text/binarytext.h"
#include "ui/flow/testing/rows/celltext.h"
#include "ui/flow/testing/table/rowstable.h"
#include "ui/profile/formrows.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/namelist.h"

namespace wsw {

namespace {

enum BinaryForm { Base64, Hex };

} // namespace

InputsSection::InputsSection(QWidget *parent)
    : TestSection(parent)
    , m_rows(new InputRows(this))
    , m_sessionLabel(new QLabel)
    , m_session(new QLineEdit)
    , m_sessionGone(new QCheckBox)
    , m_clientsLabel(new QLabel)
    , m_clients(new QLineEdit)
    , m_textLabel(new QLabel)
    , m_text(new QLineEdit)
    , m_binaryLabel(new QLabel)
    , m_binary(new QLineEdit)
    , m_binaryForm(new QComboBox)
    , m_error(new ErrorLine)
    , m_table(new RowsTable(*m_rows, RowsTable::Adding::Simple))
{
    m_table->setStretched(InputRows::Value);
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->addWidget(buildForm(), 2);
    layout->addWidget(m_table, 3);
    setWidget(content);
    connectSignals();
}

QWidget *InputsSection::buildForm()
{
    m_binaryForm->addItems({QStringLiteral("Base64"), QStringLiteral("Hex")});
    auto *binary = new QHBoxLayout;
    binary->addWidget(m_binary, 1);
    binary->addWidget(m_binaryForm);
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    addRows(*rows, {{m_sessionLabel, m_session}});
    rows->addRow(QString(), m_sessionGone);
    addRows(*rows, {{m_clientsLabel, m_clients}, {m_textLabel, m_text}});
    m_binaryLabel->setBuddy(m_binary);
    rows->addRow(m_binaryLabel, binary);
    rows->addRow(m_error);
    return form;
}

void InputsSection::connectSignals()
{
    for (QLineEdit *field : {m_session, m_clients, m_text, m_binary})
        connect(field, &QLineEdit::editingFinished, this, &InputsSection::take);
    connect(m_sessionGone, &QCheckBox::toggled, this, &InputsSection::take);
    connect(m_binaryForm, &QComboBox::activated, this, &InputsSection::showBinary);
    connect(m_rows, &RowsModel::edited, this, &InputsSection::take);
}

void InputsSection::showTest(const FlowTest &test, const FlowGraph &graph)
{
    const QSignalBlocker gone(m_sessionGone);
    m_inputs = test.inputs;
    m_clientsShown = test.clients;
    m_session->setText(m_inputs.session);
    m_sessionGone->setChecked(m_inputs.sessionGone);
    m_sessionGone->setEnabled(!m_inputs.session.isEmpty());
    m_clients->setText(joinNames(test.clients));
    m_text->setText(m_inputs.textMessage);
    m_rows->setInputs(m_inputs, graph.parameters);
    m_error->setError({});
    showBinary();
}

void InputsSection::applyTo(FlowTest &test) const
{
    m_rows->applyTo(test.inputs);
    test.inputs.session = session().value_or(m_inputs.session);
    test.inputs.sessionGone = m_sessionGone->isChecked() && !test.inputs.session.isEmpty();
    test.inputs.textMessage = m_text->text();
    test.inputs.binaryMessage = binaryMessage().value_or(m_inputs.binaryMessage);
    test.clients = clients().value_or(m_clientsShown);
}

Result<QString> InputsSection::session() const
{
    const QString typed = m_session->text().trimmed();
    return typed.isEmpty() ? Result<QString>(typed) : celltext::parseClient(typed);
}

Result<QStringList> InputsSection::clients() const
{
    QStringList ids;
    for (const QString &typed : splitNames(m_clients->text())) {
        const Result<QString> id = celltext::parseClient(typed);
        if (!id)
            return Failure(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<QByteArray> InputsSection::binaryMessage() const
{
    return m_binaryForm->currentIndex() == Hex ? bytesFromHex(m_binary->text()) : bytesFromBase64(m_binary->text());
}

void InputsSection::showBinary()
{
    const bool isHex = m_binaryForm->currentIndex() == Hex;
    m_binary->setText(
        QString::fromLatin1(isHex ? m_inputs.binaryMessage.toHex(' ') : m_inputs.binaryMessage.toBase64()));
}

void InputsSection::take()
{
    QString wrong;
    const auto note = [&](const auto &typed) {
        if (!typed && wrong.isEmpty())
            wrong = typed.error().message;
    };
    note(session());
    note(clients());
    note(binaryMessage());
    emit edited();
    m_error->setError(wrong);
}

void InputsSection::retranslate()
{
    m_sessionLabel->setText(tr("&Client:"));
    m_session->setPlaceholderText(tr("none: for all clients"));
    m_session->setToolTip(tr("The id of the client that the flow runs for, a number from 1 on"));
    m_sessionGone->setText(tr("It has &gone before"));
    m_sessionGone->setToolTip(tr("As when a flow is run because its client has disconnected: pushes to it fail"));
    m_clientsLabel->setText(tr("&Others connected:"));
    m_clients->setPlaceholderText(tr("such as 2, 3"));
    m_clients->setToolTip(tr("Ids of the clients that are connected when the run begins, separated by commas"));
    m_textLabel->setText(tr("&Text message:"));
    m_text->setToolTip(tr("The message that the flow is run for: textMessage in its expressions"));
    m_binaryLabel->setText(tr("&Binary message:"));
    m_binary->setToolTip(tr("The same, for a binary message: binaryMessage in the flow's expressions"));
    m_binaryForm->setAccessibleName(tr("How the binary message is written down"));
    m_table->setTexts({tr("Input values"),
                       tr("Add path parameter or query"),
                       {},
                       tr("Remove value"),
                       tr("The flow has no entry parameters. Add what the client's address holds with +.")});
}

} // namespace wsw
