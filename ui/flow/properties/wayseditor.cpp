// SPDX-License-Identifier: MIT
#include "ui/flow/properties/wayseditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/flow/editing/graphedits.h"
#include "ui/flow/nodetext.h"
#include "ui/flow/properties/graphvalues.h"
#include "ui/flow/properties/textfield.h"
#include "ui/theme.h"

namespace wsw {

WaysEditor::WaysEditor(FlowEditor &editor, const QString &gateway, ExampleValues &examples, QWidget *parent)
    : QGroupBox(tr("Ways out, tried from the top"), parent)
    , m_editor(editor)
    , m_gateway(gateway)
    , m_examples(examples)
    , m_layout(new QVBoxLayout(this))
    , m_default(new QComboBox(this))
{
    auto *label = new QLabel(tr("&Otherwise:"), this);
    label->setBuddy(m_default);
    m_default->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_default->setMinimumContentsLength(8); // the names of nodes may be long
    m_default->setAccessibleName(tr("Default way"));
    m_default->setToolTip(tr("The way that is taken if no condition is true"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_default, 1);
    m_layout->addLayout(row);
    connect(m_default, &QComboBox::activated, this,
            [this](int index) { setDefault(m_default->itemData(index).toString()); });
    connect(&editor.flow(), &Flow::changeEnded, this, &WaysEditor::onFlowChanged);
    onFlowChanged();
}

QStringList WaysEditor::edges() const
{
    QStringList ids;
    for (const FlowEdge *edge : m_editor.graph().edgesFrom(m_gateway))
        ids.append(edge->id);
    return ids;
}

QString WaysEditor::wayName(const QString &edge) const
{
    const FlowEdge *way = m_editor.graph().edge(edge);
    const FlowNode *target = way ? m_editor.graph().node(way->target) : nullptr;
    return tr("To %1", "the node that a sequence flow leads to")
        .arg(target ? nodeCaption(*target)
             : way  ? way->target
                    : QString());
}

void WaysEditor::onFlowChanged()
{
    const QStringList now = edges();
    QStringList shown;
    for (const Way &way : std::as_const(m_ways))
        shown.append(way.edge);
    if (now != shown)
        rebuild(now);
    showValues();
}

void WaysEditor::rebuild(const QStringList &edges)
{
    for (const Way &way : std::as_const(m_ways))
        way.panel->deleteLater();
    m_ways.clear();
    for (qsizetype i = 0; i < edges.size(); ++i)
        addWay(edges.at(i), i, edges.size());
}

void WaysEditor::addWay(const QString &edge, qsizetype place, qsizetype count)
{
    auto *panel = new QWidget(this);
    auto *name = new QLabel(panel);
    auto *condition = new TextField(TextField::Kind::Expression, m_examples, panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    name->setObjectName(QStringLiteral("name"));
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(condition);
    const std::tuple<QString, QString, int, bool> moves[] = {
        {QStringLiteral("arrow-up"), tr("Try this way earlier"), -1, place > 0},
        {QStringLiteral("arrow-down"), tr("Try this way later"), 1, place + 1 < count}};
    for (const auto &[icon, text, by, isPossible] : moves) {
        auto *button = new QToolButton(panel);
        button->setIcon(themeIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setEnabled(isPossible && !m_editor.isReadOnly());
        connect(button, &QToolButton::clicked, this, [this, edge, by = by] { moveWay(edge, by); });
        head->addWidget(button);
    }
    layout->addLayout(head);
    layout->addWidget(condition);
    condition->setReadOnly(m_editor.isReadOnly());
    condition->setPlaceholder(tr("a condition, e.g. a > 0"));
    connect(condition, &TextField::left, this, [this] { m_editor.endMerge(); });
    connect(condition, &TextField::edited, this, [this, edge](const QString &text) {
        m_editor.edit(
            tr("Change condition"), [&](FlowGraph &graph) { setEdgeText(graph, edge, &FlowEdge::condition, text); },
            QStringLiteral("condition/") + edge);
    });
    m_layout->insertWidget(int(m_ways.size()), panel);
    m_ways.append({edge, panel, condition});
}

void WaysEditor::showValues()
{
    QString defaultEdge;
    const QSignalBlocker blocker(m_default);
    m_default->clear();
    m_default->addItem(tr("no default: the run fails"), QString());
    for (const Way &way : std::as_const(m_ways)) {
        const FlowEdge *edge = m_editor.graph().edge(way.edge);
        const QString name = wayName(way.edge);
        way.panel->findChild<QLabel *>(QStringLiteral("name"))->setText(name);
        way.condition->setName(tr("Condition: %1").arg(name));
        way.condition->setText(edge->condition);
        way.condition->refresh();
        way.condition->setVisible(!edge->isDefault || !edge->condition.isEmpty());
        m_default->addItem(name, way.edge);
        if (edge->isDefault)
            defaultEdge = way.edge;
    }
    m_default->setCurrentIndex(m_default->findData(defaultEdge));
    m_default->setEnabled(!m_editor.isReadOnly());
}

void WaysEditor::moveWay(const QString &edge, int by)
{
    const QStringList ways = edges();
    const QString other = ways.value(ways.indexOf(edge) + by);
    m_editor.edit(tr("Change order of ways"), [&](FlowGraph &graph) {
        FlowEdge *first = findEdge(graph, edge);
        FlowEdge *second = findEdge(graph, other);
        if (first && second)
            std::swap(*first, *second);
    });
}

void WaysEditor::setDefault(const QString &edge)
{
    m_editor.edit(tr("Choose default way"), [&](FlowGraph &graph) {
        for (const Way &way : std::as_const(m_ways))
            wsw::setDefault(graph, way.edge, way.edge == edge);
    });
}

} // namespace wsw
