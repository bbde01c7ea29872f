// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPointer>
#include <QScrollArea>

#include <functional>
#include <optional>

#include "flow/expression/examplevalues.h"
#include "ui/flow/editing/floweditor.h"

class QFormLayout;

namespace wsw {

class PropertyField;
class TextField;
struct NodeProperty;

/// Everything that the document says of one node, of one sequence flow, or of the flow itself, to be edited.
class PropertiesPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PropertiesPanel(FlowEditor &editor, QWidget *parent = nullptr);
    ~PropertiesPanel() override;

    /// Of both empty: the flow. Unknown ones are taken for empty.
    void display(const QString &nodeId, const QString &edgeId);
    /// What examples go by; see ExampleValues::setRun().
    void setRun(const std::optional<QJsonObject> &variables);
    /// Where the cursor was last, if that takes variables.
    void insertVariable(const QString &name);
    /// The first field, or the one of a NodeField's path.
    void focusField(const QString &path = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        PropertyField *field = nullptr;
        std::function<QJsonValue(const FlowGraph &)> value;
    };
    using Setter = std::function<void(FlowGraph &, const QJsonValue &)>;

    void onFlowChanged();
    QString structure() const;
    void leaveField();
    void rebuild();
    void buildNode(const FlowNode &node);
    void buildEdge(const FlowEdge &edge);
    void buildFlow();
    void addNodeRow(const QString &path, const NodeProperty &property);
    void addRow(const QString &key, const QString &name, const NodeProperty &property,
                const std::function<QJsonValue(const FlowGraph &)> &value, const Setter &set);
    void showValues();

    FlowEditor &m_editor;
    ExampleValues m_examples;
    QString m_nodeId;
    QString m_edgeId;
    QString m_structure; ///< what the rows were made for
    QHash<QString, Row> m_rows;
    QStringList m_order; ///< of the rows' keys
    QPointer<TextField> m_lastText;
    QFormLayout *m_form = nullptr;
};

} // namespace wsw
