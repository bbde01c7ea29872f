// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/behavioureditor.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/server/behaviour/behaviourchecks.h"
#include "ui/server/behaviour/behaviourtext.h"
#include "ui/server/behaviour/form/flowform.h"
#include "ui/server/behaviour/form/pathform.h"
#include "ui/server/behaviour/form/pushform.h"
#include "ui/server/behaviour/form/relayform.h"
#include "ui/server/behaviour/form/ruleform.h"
#include "ui/server/behaviour/form/textform.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

namespace {

struct FormMaker
{
    QWidget *parent;

    BehaviourForm *operator()(const GreetingBehaviour &) const { return new TextForm<GreetingBehaviour>(parent); }
    BehaviourForm *operator()(const EchoBehaviour &) const { return new TextForm<EchoBehaviour>(parent); }
    BehaviourForm *operator()(const RelayBehaviour &) const { return new RelayForm(parent); }
    BehaviourForm *operator()(const RuleBehaviour &) const { return new RuleForm(parent); }
    BehaviourForm *operator()(const PushBehaviour &) const { return new PushForm(parent); }
    BehaviourForm *operator()(const FlowBehaviour &) const { return new FlowForm(parent); }
};

} // namespace

BehaviourEditor::BehaviourEditor(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_forms(new QWidget(this))
    , m_path(new PathForm(m_forms))
    , m_problem(new ErrorLine(this))
{
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->addWidget(m_path);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_forms);
    layout->addWidget(m_hint);
    layout->addWidget(area, 1);
    layout->addWidget(m_problem);
    connect(m_path, &PathForm::edited, this, &BehaviourEditor::edited);
}

BehaviourForm &BehaviourEditor::form(const BehaviourKind &what)
{
    BehaviourForm *&form = m_kinds[what.index()];
    if (!form) {
        form = std::visit(FormMaker{m_forms}, what);
        m_forms->layout()->addWidget(form);
        connect(form, &BehaviourForm::edited, this, &BehaviourEditor::edited);
    }
    return *form;
}

void BehaviourEditor::show(const QList<PathProfile> &paths, const BehaviourPosition &position,
                           const QList<FlowGraph> &flows)
{
    m_position = position;
    const PathProfile &path = paths[position.path];
    const Behaviour *behaviour = behaviouredits::behaviourAt(paths, position);
    if (!behaviour) {
        m_shown.reset();
        m_path->showPath(path);
        showOnly(m_path);
    } else {
        m_shown = behaviour->what;
        m_choices = behaviourChoices(pathParameters(path), flows);
        BehaviourForm &shown = form(behaviour->what);
        shown.setChoices(m_choices);
        shown.showBehaviour(behaviour->what);
        showOnly(&shown);
    }
    showHint();
}

void BehaviourEditor::showOnly(const QWidget *form)
{
    m_path->setVisible(form == m_path);
    for (BehaviourForm *kind : m_kinds) {
        if (kind)
            kind->setVisible(form == kind);
    }
}

void BehaviourEditor::showProblem(const QString &problem)
{
    m_problem->setError(problem);
}

void BehaviourEditor::writeTo(QList<PathProfile> &paths) const
{
    if (m_position.path >= paths.size())
        return;
    PathProfile &path = paths[m_position.path];
    if (!m_shown)
        m_path->writeTo(path);
    else if (m_position.behaviour < path.behaviours.size())
        path.behaviours[m_position.behaviour].what = m_kinds[m_shown->index()]->behaviour();
}

void BehaviourEditor::showHint()
{
    m_hint->setText(m_shown ? behaviourKindHint(*m_shown)
                            : tr("Clients of this path see its behaviours in their order. The first path that matches "
                                 "counts; others are refused with 404."));
}

void BehaviourEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showHint();
        if (m_shown)
            form(*m_shown).setChoices(m_choices);
    }
    QWidget::changeEvent(event);
}

} // namespace wsw
