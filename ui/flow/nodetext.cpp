// SPDX-License-Identifier: MIT
#include "ui/flow/nodetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

#include "flow/nodekind.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowPage)
};

struct Name
{
    const char *key;
    const char *text;
};

const Name kindNames[] = {
    {"start", QT_TRANSLATE_NOOP("wsw::FlowPage", "Start")},
    {"counter", QT_TRANSLATE_NOOP("wsw::FlowPage", "Counter")},
    {"exclusive-gateway", QT_TRANSLATE_NOOP("wsw::FlowPage", "Exclusive gateway")},
    {"function", QT_TRANSLATE_NOOP("wsw::FlowPage", "Function")},
    {"assign", QT_TRANSLATE_NOOP("wsw::FlowPage", "Assign")},
    {"push", QT_TRANSLATE_NOOP("wsw::FlowPage", "Push")},
    {"output", QT_TRANSLATE_NOOP("wsw::FlowPage", "Output")},
};

const Name fieldNames[] = {
    {"variable", QT_TRANSLATE_NOOP("wsw::FlowPage", "Variable")},
    {"step", QT_TRANSLATE_NOOP("wsw::FlowPage", "Step")},
    {"function", QT_TRANSLATE_NOOP("wsw::FlowPage", "Function")},
    {"expression", QT_TRANSLATE_NOOP("wsw::FlowPage", "Expression")},
    {"client", QT_TRANSLATE_NOOP("wsw::FlowPage", "Client")},
    {"content", QT_TRANSLATE_NOOP("wsw::FlowPage", "Content")},
    {"values", QT_TRANSLATE_NOOP("wsw::FlowPage", "Outputs")},
    {"arguments.milliseconds", QT_TRANSLATE_NOOP("wsw::FlowPage", "Milliseconds")},
};

template <typename Names>
QString nameOf(const Names &names, const QString &key)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const Name &name) { return QLatin1String(name.key) == key; });
    return found == std::end(names) ? QString() : Text::tr(found->text);
}

} // namespace

QString nodeKindName(const QString &kind)
{
    const QString name = nameOf(kindNames, kind);
    return name.isEmpty() ? kind : name;
}

QString nodeCaption(const FlowNode &node)
{
    if (!node.label.isEmpty())
        return node.label;
    for (const NodeField &field : nodeFields(node)) {
        if (const QString value = expressionSource(field.value); !value.isEmpty() && !field.value.isUndefined())
            return value;
    }
    return nodeKindName(node.kind);
}

QString nodeTitle(const FlowNode &node)
{
    return Text::tr("%1: %2", "kind of a node, its label").arg(nodeKindName(node.kind), nodeCaption(node));
}

QString nodeFieldName(const QString &path)
{
    const QString name = nameOf(fieldNames, path);
    if (!name.isEmpty())
        return name;
    const QString entry = path.section(QLatin1Char('.'), 1);
    return entry.isEmpty() ? path : entry;
}

QString edgeCaption(const FlowEdge &edge)
{
    if (!edge.label.isEmpty())
        return edge.label;
    if (!edge.condition.isEmpty())
        return edge.condition;
    if (edge.isDefault)
        return Text::tr("default", "sequence flow of a gateway");
    if (edge.sourcePort == QLatin1String("failed"))
        return Text::tr("failed", "sequence flow after a push");
    return edge.sourcePort == QLatin1String("out") ? QString() : edge.sourcePort;
}

} // namespace wsw
