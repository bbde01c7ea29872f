// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>

#include "flow/flowgraph.h"
#include "ui/server/behaviour/behaviouredits.h"
#include "ui/server/behaviour/form/behaviourform.h"

class QLabel;

namespace wsw {

class ErrorLine;
class PathForm;

/// The form for what is selected among a server's paths and behaviours, and what is wrong with it. A kind's form is
/// built when it is first needed.
class BehaviourEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BehaviourEditor(QWidget *parent = nullptr);

    /// `paths` must have something at the position.
    void show(const QList<PathProfile> &paths, const BehaviourPosition &position, const QList<FlowGraph> &flows);
    void showProblem(const QString &problem);
    /// Puts what the form holds at the position that is shown.
    void writeTo(QList<PathProfile> &paths) const;

    using QWidget::show;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    BehaviourForm &form(const BehaviourKind &what);
    void showOnly(const QWidget *form);
    void showHint();

    QLabel *m_hint;
    QWidget *m_forms; ///< holds them all; unlike in a QStackedWidget those that are hidden need no room
    PathForm *m_path;
    std::array<BehaviourForm *, std::variant_size_v<BehaviourKind>> m_kinds{}; ///< by their place in BehaviourKind
    ErrorLine *m_problem;
    BehaviourPosition m_position;
    std::optional<BehaviourKind> m_shown; ///< none for a path
    BehaviourChoices m_choices;
};

} // namespace wsw
