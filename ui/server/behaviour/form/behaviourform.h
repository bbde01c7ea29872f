// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

#include "flow/flowgraph.h"
#include "ui/server/behaviour/field/choicebox.h"
#include "workspace/profile/behaviour.h"

namespace wsw {

/// What a behaviour may refer to.
struct BehaviourChoices
{
    QStringList parameters; ///< of its path's pattern
    QList<Choice> flows;
    QHash<QString, QList<FlowParameter>> flowParameters; ///< by the flow's id

    bool operator==(const BehaviourChoices &) const = default;
};

BehaviourChoices behaviourChoices(const QStringList &parameters, const QList<FlowGraph> &flows);

/// The fields of one kind of behaviour.
class BehaviourForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setChoices(const BehaviourChoices &choices) = 0;
    /// Must be of the form's kind.
    virtual void showBehaviour(const BehaviourKind &what) = 0;
    virtual BehaviourKind behaviour() const = 0;

signals:
    void edited();

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace wsw
