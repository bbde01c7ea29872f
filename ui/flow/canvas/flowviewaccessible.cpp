// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/flowviewaccessible.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/nodetext.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowView)
};

/// What is drawn at a node besides itself.
QString description(const NodeMarks &marks)
{
    QStringList sentences;
    if (marks.hasBreakpoint)
        sentences.append(Text::tr("Breakpoint: runs pause in front of it."));
    if (marks.hasToken)
        sentences.append(Text::tr("The run is here."));
    if (marks.visits > 0)
        sentences.append(Text::tr("Entered %n time(s).", nullptr, marks.visits));
    if (marks.hasError)
        sentences.append(Text::tr("It has an error."));
    else if (marks.hasWarning)
        sentences.append(Text::tr("It has a warning."));
    if (marks.tested == NodeMarks::Tested::Differs)
        sentences.append(Text::tr("The test case differs here."));
    return sentences.join(QLatin1Char(' '));
}

class NodeInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NodeInterface(FlowView &view, QString id)
        : m_view(&view)
        , m_id(std::move(id))
    {
    }

    bool isValid() const override { return m_view && node(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name          ? nodeTitle(*node())
               : kind == QAccessible::Description ? description(scene().nodeMarks(m_id))
                                                  : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->mapFromScene(scene().nodeRect(m_id)).boundingRect();
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        state.selected = scene().currentNode() == m_id;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        scene().selectNode(m_id);
        if (action == setFocusAction())
            m_view->setFocus(Qt::OtherFocusReason);
    }

private:
    FlowScene &scene() const { return m_view->flowScene(); }
    const FlowNode *node() const { return scene().graph().node(m_id); }

    QPointer<FlowView> m_view;
    const QString m_id;
};

class FlowViewInterface : public QAccessibleWidget
{
public:
    explicit FlowViewInterface(FlowView &view)
        : QAccessibleWidget(&view, QAccessible::Canvas)
    {
    }
    ~FlowViewInterface() override
    {
        for (const QAccessible::Id child : m_children)
            QAccessible::deleteAccessibleInterface(child);
    }

    int childCount() const override { return int(nodes().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const QString id = nodes().at(index).id;
        auto known = m_children.find(id);
        if (known == m_children.end())
            known = m_children.insert(id, QAccessible::registerAccessibleInterface(new NodeInterface(view(), id)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = view().viewport()->mapFromGlobal(QPoint(x, y));
        return child(indexOf(view().flowScene().nodeAt(view().mapToScene(place))));
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!view().hasFocus())
            return nullptr;
        const int index = indexOf(view().flowScene().currentNode());
        return index < 0 ? const_cast<FlowViewInterface *>(this) : child(index);
    }
    int indexOf(const QString &id) const
    {
        const auto found = std::find_if(nodes().begin(), nodes().end(), [&](const FlowNode &n) { return n.id == id; });
        return found == nodes().end() ? -1 : int(found - nodes().begin());
    }

private:
    FlowView &view() const { return *static_cast<FlowView *>(widget()); }
    const QList<FlowNode> &nodes() const { return view().flowScene().graph().nodes; }

    mutable QHash<QString, QAccessible::Id> m_children;
};

QAccessibleInterface *createInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<FlowView *>(object);
    return view ? new FlowViewInterface(*view) : nullptr;
}

} // namespace

void installFlowViewAccessibility()
{
    static const bool installed = (QAccessible::installFactory(createInterface), true);
    Q_UNUSED(installed)
}

void announceFlowNode(FlowView &view, const QString &id)
{
    if (!QAccessible::isActive())
        return;
    const auto *interface = static_cast<FlowViewInterface *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleEvent focus(&view, QAccessible::Focus);
    focus.setChild(interface->indexOf(id));
    QAccessible::updateAccessibility(&focus);
}

} // namespace wsw
