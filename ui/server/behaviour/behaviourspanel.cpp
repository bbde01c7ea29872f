// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/behaviourspanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/profile/profilestarter.h"
#include "ui/server/behaviour/behavioureditor.h"
#include "ui/server/behaviour/behaviourlist.h"
#include "ui/server/behaviour/tryoutbar.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/server/tryout.h"

namespace wsw {

BehavioursPanel::BehavioursPanel(const QString &server, WorkspaceDocument &document, ProfileStarter &starter,
                                 QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_document(document)
    , m_starter(starter)
    , m_list(new BehaviourList(server, document, this))
    , m_editor(new BehaviourEditor(this))
    , m_runningRow(new QWidget(this))
    , m_running(new QLabel(m_runningRow))
    , m_apply(new QPushButton(m_runningRow))
    , m_tryOut(new TryOutBar(this))
{
    m_running->setForegroundRole(QPalette::PlaceholderText);
    m_running->setWordWrap(true);
    auto *runningLayout = new QHBoxLayout(m_runningRow);
    runningLayout->setContentsMargins(0, 0, 0, 0);
    runningLayout->addWidget(m_running, 1);
    runningLayout->addWidget(m_apply);
    m_runningRow->hide();
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(6, 0, 0, 0);
    rightLayout->addWidget(m_editor, 1);
    rightLayout->addWidget(m_runningRow);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 6);
    splitter->setStretchFactor(1, 5);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_tryOut);
    connectSignals();
    updateContext();
    retranslate();
}

void BehavioursPanel::showBehaviour(const QString &id)
{
    m_list->select(behaviouredits::find(m_list->model().paths(), id));
}

void BehavioursPanel::connectSignals()
{
    connect(m_list, &BehaviourList::currentChanged, this, &BehavioursPanel::showCurrent);
    connect(m_editor, &BehaviourEditor::edited, this, &BehavioursPanel::store);
    connect(m_apply, &QPushButton::clicked, this, &BehavioursPanel::applyRequested);
    connect(m_tryOut, &TryOutBar::edited, this, &BehavioursPanel::tryOut);
    connect(&m_document, &WorkspaceDocument::itemChanged, this, [this](const WorkspaceItem &item) {
        if (item.id == m_server)
            showCurrent();
        else if (item.kind == WorkspaceItem::Kind::Flow)
            updateContext();
    });
    connect(&m_document, &WorkspaceDocument::itemRemoved, this, &BehavioursPanel::updateContext);
    connect(&m_document, &WorkspaceDocument::itemAdded, this, &BehavioursPanel::updateContext);
    connect(&m_document, &WorkspaceDocument::variablesChanged, this, &BehavioursPanel::updateContext);
}

void BehavioursPanel::store()
{
    const ServerProfile *known = m_document.server(m_server);
    if (!known)
        return;
    ServerProfile profile = *known;
    m_editor->writeTo(profile.paths);
    m_document.changeServer(profile);
}

void BehavioursPanel::showCurrent()
{
    const BehaviourModel &model = m_list->model();
    const BehaviourPosition current = m_list->current();
    m_editor->show(model.paths(), current, m_document.workspace().flows);
    m_editor->showProblem(model.problem(current));
    tryOut();
}

void BehavioursPanel::updateContext()
{
    if (!m_document.server(m_server))
        return;
    m_list->model().setContext({m_starter.variables(), {}});
    showCurrent();
}

void BehavioursPanel::tryOut()
{
    BehaviourModel &model = m_list->model();
    const PathProfile &path = model.paths()[m_list->current().path];
    m_tryOut->setPattern(path.pattern);
    const QString message = m_tryOut->message();
    if (message.isEmpty()) {
        model.setTryOut({});
        m_list->setTryOutShown(false);
        m_tryOut->showOutcome({}, false);
        return;
    }
    const Result<QList<TryOutMatch>> matches =
        wsw::tryOut(path, m_tryOut->client(), message.toUtf8(), {m_starter.variables(), {}});
    QHash<QString, QString> answers;
    for (const TryOutMatch &match : matches.value_or(QList<TryOutMatch>()))
        answers.insert(match.behaviour, match.text);
    model.setTryOut(answers);
    m_list->setTryOutShown(true);
    m_tryOut->showOutcome(!matches            ? matches.error().message
                          : answers.isEmpty() ? tr("Nothing would happen.")
                                              : tr("%n behaviour(s) would act.", nullptr, int(answers.size())),
                          !matches);
}

void BehavioursPanel::showStatus(const ServerStatus &status)
{
    m_runningRow->setVisible(status.state == ServerStatus::State::Listening);
    m_list->model().setMatches(status.matches);
}

void BehavioursPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BehavioursPanel::retranslate()
{
    m_running->setText(tr("The server is running: what you change holds once it is applied."));
    m_apply->setText(tr("Apply now"));
    m_apply->setToolTip(tr("The running server does from now on what stands here; its clients stay connected. Changed "
                           "paths hold from its next start."));
    showCurrent();
}

} // namespace wsw
