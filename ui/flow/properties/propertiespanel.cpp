// SPDX-License-Identifier: MIT
#include "ui/flow/properties/propertiespanel.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

#include "ui/flow/editing/graphedits.h"
#include "ui/flow/nodetext.h"
#include "ui/flow/properties/graphvalues.h"
#include "ui/flow/properties/parameterseditor.h"
#include "ui/flow/properties/propertyfield.h"
#include "ui/flow/properties/textfield.h"
#include "ui/flow/properties/wayseditor.h"

namespace wsw {

namespace {

NodeProperty textProperty(const QString &name, NodeProperty::Type type = NodeProperty::Type::Text)
{
    return {name, type, false, QString()};
}

bool isPairs(const NodeProperty &property)
{
    return property.type == NodeProperty::Type::Expressions || property.type == NodeProperty::Type::Templates;
}

/// The rows of a node: a list of pairs is one of them, whatever its entries.
QList<std::pair<QString, NodeProperty>> propertiesOf(const FlowNode &node)
{
    QList<std::pair<QString, NodeProperty>> properties;
    for (const NodeField &field : nodeFields(node)) {
        const bool isArgument = field.path.startsWith(QLatin1String("arguments."));
        const QString path = isPairs(*field.property)
                                 ? (isArgument ? QStringLiteral("arguments.") : QString()) + field.property->name
                                 : field.path;
        if (properties.isEmpty() || properties.last().first != path)
            properties.append({path, *field.property});
    }
    // A sleep gives nothing that a variable could take.
    if (nodeWaits(node) && node.kind == QLatin1String("function"))
        properties.removeIf([](const auto &property) { return property.first == QLatin1String("variable"); });
    return properties;
}

} // namespace

PropertiesPanel::PropertiesPanel(FlowEditor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    connect(&editor.flow(), &Flow::changeEnded, this, &PropertiesPanel::onFlowChanged);
    connect(&editor, &FlowEditor::readOnlyChanged, this, &PropertiesPanel::rebuild);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (const Row &row : std::as_const(m_rows)) {
            if (now && row.field->isAncestorOf(now))
                m_lastText = row.field->textField();
        }
    });
    m_examples.setFlow(editor.graph());
    rebuild();
}

PropertiesPanel::~PropertiesPanel()
{
    // Whoever loses the focus while the panel is taken apart would ask for what is gone.
    disconnect(qApp, &QApplication::focusChanged, this, nullptr);
    leaveField();
    delete takeWidget();
}

/// Before the fields are deleted: who loses the focus while it is taken apart would tell so with what is left of it.
void PropertiesPanel::leaveField()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && widget() && widget()->isAncestorOf(focus))
        focus->clearFocus();
}

void PropertiesPanel::display(const QString &nodeId, const QString &edgeId)
{
    if (nodeId == m_nodeId && edgeId == m_edgeId)
        return;
    m_editor.endMerge();
    m_nodeId = nodeId;
    m_edgeId = edgeId;
    rebuild();
}

void PropertiesPanel::setRun(const std::optional<QJsonObject> &variables)
{
    m_examples.setRun(variables);
    for (const Row &row : std::as_const(m_rows))
        row.field->refresh();
}

void PropertiesPanel::insertVariable(const QString &name)
{
    if (m_lastText && m_lastText->isVisible())
        m_lastText->insertVariable(name);
}

void PropertiesPanel::focusField(const QString &path)
{
    const auto found = m_rows.constFind(path);
    if (found != m_rows.constEnd())
        found->field->setFocus(Qt::ShortcutFocusReason);
    else if (!m_order.isEmpty())
        m_rows.value(m_order.first()).field->setFocus(Qt::ShortcutFocusReason);
}

void PropertiesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

void PropertiesPanel::onFlowChanged()
{
    m_examples.setFlow(m_editor.graph());
    if (structure() == m_structure)
        showValues();
    else
        rebuild();
}

/// Changes with what rows there are, not with what is in them: else a field would vanish under the typing hand.
QString PropertiesPanel::structure() const
{
    const FlowGraph &graph = m_editor.graph();
    QStringList parts;
    if (const FlowNode *node = graph.node(m_nodeId)) {
        parts = {m_nodeId, node->kind};
        for (const auto &[path, property] : propertiesOf(*node))
            parts.append(path);
    } else if (const FlowEdge *edge = graph.edge(m_edgeId)) {
        parts = {m_edgeId, edge->source, QString::number(isGateway(graph, edge->source))};
    }
    return parts.join(QLatin1Char('\n'));
}

void PropertiesPanel::rebuild()
{
    const FlowGraph &graph = m_editor.graph();
    const QWidget *focus = QApplication::focusWidget();
    QString focused;
    for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row) {
        if (focus && row->field->isAncestorOf(focus))
            focused = row.key();
    }
    m_rows.clear();
    m_order.clear();
    m_structure = structure();
    auto *page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(0, 0, 6, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    setAccessibleName(tr("Properties"));
    if (const FlowNode *node = graph.node(m_nodeId))
        buildNode(*node);
    else if (const FlowEdge *edge = graph.edge(m_edgeId))
        buildEdge(*edge);
    else
        buildFlow();
    leaveField();
    setWidget(page); // deletes the old one
    for (const Row &row : std::as_const(m_rows))
        row.field->setReadOnly(m_editor.isReadOnly());
    showValues();
    if (m_rows.contains(focused))
        m_rows.value(focused).field->setFocus();
}

void PropertiesPanel::buildNode(const FlowNode &node)
{
    auto *kind = new QLabel(node.kind == QLatin1String("comment")
                                ? nodeKindName(node.kind)
                                : tr("%1, id %2", "kind of a node").arg(nodeKindName(node.kind), node.id));
    kind->setTextInteractionFlags(Qt::TextSelectableByMouse);
    kind->setWordWrap(true);
    m_form->addRow(kind);
    const QString id = node.id;
    if (node.kind != QLatin1String("comment")) {
        addRow(
            QStringLiteral("label"), tr("Label"), textProperty(QStringLiteral("label")),
            [id](const FlowGraph &graph) { return nodeValue(graph, id, &FlowNode::label); },
            [id](FlowGraph &graph, const QJsonValue &value) {
                setNodeText(graph, id, &FlowNode::label, value.toString());
            });
    }
    for (const auto &[path, property] : propertiesOf(node))
        addNodeRow(path, property);
    if (isGateway(m_editor.graph(), id))
        m_form->addRow(new WaysEditor(m_editor, id, m_examples, this));
}

void PropertiesPanel::addNodeRow(const QString &path, const NodeProperty &property)
{
    const QString id = m_nodeId;
    addRow(
        path, nodeFieldName(path), property, [id, path](const FlowGraph &graph) { return propertyOf(graph, id, path); },
        [id, path](FlowGraph &graph, const QJsonValue &value) { setPropertyOf(graph, id, path, value); });
}

void PropertiesPanel::buildEdge(const FlowEdge &edge)
{
    const FlowGraph &graph = m_editor.graph();
    const FlowNode *source = graph.node(edge.source);
    const FlowNode *target = graph.node(edge.target);
    auto *title =
        new QLabel(tr("Sequence flow from %1 to %2")
                       .arg(source ? nodeCaption(*source) : edge.source, target ? nodeCaption(*target) : edge.target));
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    m_form->addRow(title);
    const QString id = edge.id;
    addRow(
        QStringLiteral("label"), tr("Label"), textProperty(QStringLiteral("label")),
        [id](const FlowGraph &now) { return edgeValue(now, id, &FlowEdge::label); },
        [id](FlowGraph &now, const QJsonValue &value) { setEdgeText(now, id, &FlowEdge::label, value.toString()); });
    if (isGateway(graph, edge.source))
        m_form->addRow(new WaysEditor(m_editor, edge.source, m_examples, this));
}

void PropertiesPanel::buildFlow()
{
    addRow(
        QStringLiteral("name"), tr("Flow"), textProperty(QStringLiteral("name")),
        [](const FlowGraph &graph) { return QJsonValue(graph.name); },
        [](FlowGraph &graph, const QJsonValue &value) {
            if (const QString name = value.toString(); !name.trimmed().isEmpty())
                graph.name = name;
        });
    addRow(
        QStringLiteral("description"), tr("Description"), textProperty(QStringLiteral("description")),
        [](const FlowGraph &graph) { return QJsonValue(graph.description); },
        [](FlowGraph &graph, const QJsonValue &value) { graph.description = value.toString(); });
    m_form->addRow(new ParametersEditor(m_editor, this));
}

void PropertiesPanel::addRow(const QString &key, const QString &name, const NodeProperty &property,
                             const std::function<QJsonValue(const FlowGraph &)> &value, const Setter &set)
{
    PropertyField *field = newPropertyField(property, name, m_examples, this);
    auto *label = new QLabel(tr("%1:", "name of a field").arg(name));
    label->setBuddy(field);
    m_form->addRow(label, field);
    m_rows.insert(key, {field, value});
    m_order.append(key);
    const QString mergeKey = m_nodeId + m_edgeId + QLatin1Char('/') + key;
    connect(field, &PropertyField::left, this, [this] { m_editor.endMerge(); });
    connect(field, &PropertyField::edited, this, [this, name, set, mergeKey](const QJsonValue &edited) {
        m_editor.edit(
            tr("Change %1", "undo step; name of a field").arg(name), [&](FlowGraph &graph) { set(graph, edited); },
            mergeKey);
    });
}

void PropertiesPanel::showValues()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.field->show(row.value(m_editor.graph()));
        row.field->refresh();
    }
}

} // namespace wsw
