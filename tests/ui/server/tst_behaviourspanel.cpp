// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

#include "ui/connection/composer/composermemory.h"
#include "ui/profile/profilestarter.h"
#include "ui/server/behaviour/behavioureditor.h"
#include "ui/server/behaviour/behaviourmodel.h"
#include "ui/server/behaviour/behaviourspanel.h"
#include "ui/server/serverpage.h"
#include "ui/widgets/label/errorline.h"
#include "ui/windowparts.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

Behaviour behaviour(const QString &id, const BehaviourKind &what)
{
    return {id, what, true, {}};
}

RuleBehaviour rule(const QString &text, const QString &answer)
{
    RuleBehaviour rule;
    rule.condition.text = text;
    rule.action.text = answer;
    return rule;
}

ServerProfile exampleServer()
{
    ServerProfile server;
    server.port = 0;
    PathProfile sid;
    sid.pattern = u"/ws/{sid}"_s;
    sid.behaviours = {behaviour(u"greet"_s, GreetingBehaviour{u"hi {{sid}}"_s}),
                      behaviour(u"ping"_s, rule(u"ping"_s, u"pong {{sid}}"_s)), behaviour(u"echo"_s, EchoBehaviour())};
    PathProfile chat;
    chat.pattern = u"/chat/{room}"_s;
    chat.behaviours = {behaviour(u"relay"_s, RelayBehaviour{u"room"_s})};
    server.paths = {sid, chat};
    return server;
}

struct Fixture
{
    Fixture()
    {
        item = parts.document.insert(exampleServer());
        panel = std::make_unique<BehavioursPanel>(item.id, parts.document, starter);
        panel->show();
        model = static_cast<BehaviourModel *>(tree()->model());
        tester =
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    const QList<PathProfile> &paths() const { return parts.document.server(item.id)->paths; }
    QTreeView *tree() const { return findNamed<QTreeView>(*panel, u"Behaviours"_s); }
    void select(int path, int behaviour = -1) { tree()->setCurrentIndex(model->indexOf({path, behaviour})); }
    /// "greet ping echo|relay"
    QString shape() const
    {
        QStringList shapes;
        for (const PathProfile &path : paths()) {
            QStringList ids;
            for (const Behaviour &behaviour : path.behaviours)
                ids.append(behaviour.id);
            shapes.append(ids.join(u' '));
        }
        return shapes.join(u'|');
    }
    QString current() const { return tree()->currentIndex().data().toString(); }
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        return findNamed<Widget>(*panel, name);
    }
    QString problem() const { return panel->findChild<BehaviourEditor *>()->findChild<ErrorLine *>()->text(); }
    QString triedOut(int path, int behaviour) const
    {
        return model->indexOf({path, behaviour}, BehaviourModel::TryOutColumn).data().toString();
    }

    WindowParts parts;
    QWidget window;
    ProfileStarter starter{parts.document, *parts.workbench, parts.vault, *parts.settings, &window};
    WorkspaceItem item;
    std::unique_ptr<BehavioursPanel> panel;
    BehaviourModel *model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestBehavioursPanel : public QObject
{
    Q_OBJECT

private slots:
    void showsPathsAndBehaviours()
    {
        Fixture f;
        QCOMPARE(f.model->rowCount(), 2);
        const QModelIndex path = f.model->index(0, 0);
        QCOMPARE(path.data().toString(), u"/ws/{sid}"_s);
        QCOMPARE(f.model->rowCount(path), 3);
        QCOMPARE(f.model->index(1, 0, path).data().toString(), u"Rule: “ping” → answer “pong {{sid}}”"_s);
        QCOMPARE(f.model->index(2, 0, path).parent(), path);
    }

    void aCheckBoxSwitchesABehaviourOff()
    {
        Fixture f;
        QVERIFY(f.model->setData(f.model->indexOf({0, 1}), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!f.paths()[0].behaviours[1].enabled);
        f.select(0, 2);
        QTest::keyClick(f.tree(), Qt::Key_Space);
        QVERIFY(!f.paths()[0].behaviours[2].enabled);
        QVERIFY(!f.model->setData(f.model->indexOf({0}), Qt::Unchecked, Qt::CheckStateRole));
    }

    void isReorderedByKeyboard()
    {
        Fixture f;
        f.select(0, 2);
        QTest::keyClick(f.tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.shape(), u"greet echo ping|relay"_s);
        QCOMPARE(f.current(), u"Echo"_s); // what is moved stays selected
        QTest::keyClick(f.tree(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(f.tree(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.shape(), u"greet ping|echo relay"_s);
        QCOMPARE(f.current(), u"Echo"_s);
        f.select(1);
        QTest::keyClick(f.tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.shape(), u"echo relay|greet ping"_s);
        QCOMPARE(f.current(), u"/chat/{room}"_s);
    }

    void isReorderedByDragging_data()
    {
        QTest::addColumn<int>("fromPath");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("ontoPath"); // -1: between paths
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("after"); // empty: refused
        QTest::newRow("within the path") << 0 << 2 << 0 << 0 << u"echo greet ping|relay"_s;
        QTest::newRow("onto a path") << 0 << 0 << 1 << -1 << u"ping echo|relay greet"_s;
        QTest::newRow("a path") << 1 << -1 << -1 << 0 << u"relay|greet ping echo"_s;
        QTest::newRow("a path into a path") << 1 << -1 << 0 << 1 << QString();
        QTest::newRow("a behaviour between paths") << 0 << 0 << -1 << 1 << QString();
    }
    void isReorderedByDragging()
    {
        QFETCH(int, fromPath);
        QFETCH(int, from);
        QFETCH(int, ontoPath);
        QFETCH(int, row);
        QFETCH(QString, after);
        Fixture f;
        const QModelIndex dragged = f.model->indexOf({fromPath, from});
        const QString name = dragged.data().toString();
        const std::unique_ptr<QMimeData> data(f.model->mimeData({dragged}));
        // False, or the view would remove what has moved already.
        QVERIFY(!f.model->dropMimeData(data.get(), Qt::MoveAction, row, 0, f.model->indexOf({ontoPath})));
        QCOMPARE(f.shape(), after.isEmpty() ? u"greet ping echo|relay"_s : after);
        if (!after.isEmpty())
            QCOMPARE(f.current(), name);
    }

    void isAddedCopiedAndRemoved()
    {
        Fixture f;
        f.select(0, 0);
        const QList<QAction *> kinds = f.field<QToolButton>(u"Add behaviour"_s)->menu()->actions();
        QCOMPARE(kinds.size(), 6);
        kinds.at(3)->trigger();
        QCOMPARE(f.paths()[0].behaviours.size(), 4);
        QVERIFY(std::holds_alternative<RuleBehaviour>(f.paths()[0].behaviours[1].what));
        QTest::keyClick(f.tree(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(f.paths()[0].behaviours[2].what == f.paths()[0].behaviours[1].what);
        QVERIFY(f.paths()[0].behaviours[2].id != f.paths()[0].behaviours[1].id);
        // The copy is selected; once it is gone, what stands in its place.
        QTest::keyClick(f.tree(), Qt::Key_Delete);
        QVERIFY(f.current().startsWith(u"Rule: “ping”"_s));
        QTest::keyClick(f.tree(), Qt::Key_Up);
        QTest::keyClick(f.tree(), Qt::Key_Delete);
        QCOMPARE(f.shape(), u"greet ping echo|relay"_s);
    }

    void removalIsUndone_data()
    {
        QTest::addColumn<int>("path");
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<QString>("without");
        QTest::newRow("behaviour") << 0 << 1 << u"greet echo|relay"_s;
        QTest::newRow("last behaviour") << 0 << 2 << u"greet ping|relay"_s;
        QTest::newRow("path") << 1 << -1 << u"greet ping echo"_s;
    }
    void removalIsUndone()
    {
        QFETCH(int, path);
        QFETCH(int, behaviour);
        QFETCH(QString, without);
        Fixture f;
        f.select(path, behaviour);
        const QString name = f.current();
        QTest::keyClick(f.tree(), Qt::Key_Delete);
        QCOMPARE(f.shape(), without);
        QTest::keyClick(f.tree(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.shape(), u"greet ping echo|relay"_s);
        QCOMPARE(f.current(), name);
    }

    void theOnlyPathCannotBeRemoved()
    {
        Fixture f;
        f.select(1);
        QTest::keyClick(f.tree(), Qt::Key_Delete);
        f.select(0);
        QTest::keyClick(f.tree(), Qt::Key_Delete);
        QCOMPARE(f.shape(), u"greet ping echo"_s);
    }

    void theFormEditsWhatIsSelected()
    {
        Fixture f;
        f.select(0, 0);
        f.field<QPlainTextEdit>(u"Text"_s)->setPlainText(u"welcome"_s);
        QCOMPARE(std::get<GreetingBehaviour>(f.paths()[0].behaviours[0].what).text, u"welcome"_s);
        f.select(1);
        f.field<QLineEdit>(u"Pattern"_s)->setText(u"/talk/{room}"_s);
        QCOMPARE(f.paths()[1].pattern, u"/talk/{room}"_s);
        QCOMPARE(f.current(), u"/talk/{room}"_s);
        QCOMPARE(f.shape(), u"greet ping echo|relay"_s);
    }

    void aProblemIsShown()
    {
        Fixture f;
        f.select(0, 0);
        QCOMPARE(f.problem(), QString());
        f.field<QPlainTextEdit>(u"Text"_s)->setPlainText(u"hi {{nobody}}"_s);
        QVERIFY2(f.problem().contains(u"nobody"_s), qPrintable(f.problem()));
        QCOMPARE(f.model->indexOf({0, 0}).data(Qt::ToolTipRole).toString(), f.problem());
        f.field<QPlainTextEdit>(u"Text"_s)->setPlainText(u"hi {{sid}}"_s);
        QCOMPARE(f.problem(), QString());
        // A parameter that the pattern loses.
        f.select(1);
        f.field<QLineEdit>(u"Pattern"_s)->setText(u"/chat"_s);
        QVERIFY(!f.model->problem({1, 0}).isEmpty());
        f.field<QLineEdit>(u"Pattern"_s)->setText(u"chat {"_s);
        QVERIFY(!f.problem().isEmpty());
        f.field<QLineEdit>(u"Pattern"_s)->setText(u"/ws/{sid}"_s);
        QVERIFY(!f.problem().isEmpty()); // the path above takes them all
    }

    void aVariableThatIsAddedSolvesAProblem()
    {
        Fixture f;
        f.select(0, 0);
        f.field<QPlainTextEdit>(u"Text"_s)->setPlainText(u"hi {{shop}}"_s);
        QVERIFY(!f.problem().isEmpty());
        f.parts.document.changeVariables({{u"shop"_s, u"north"_s}}, {});
        QCOMPARE(f.problem(), QString());
    }

    void tryingOutMarksWhatWouldAct()
    {
        Fixture f;
        f.select(0, 2);
        auto *message = f.field<QLineEdit>(u"Message to try out"_s);
        QCOMPARE(f.field<QLineEdit>(u"Client's path"_s)->text(), u"/ws/1"_s);
        f.field<QLineEdit>(u"Client's path"_s)->setText(u"/ws/42?a=b"_s);
        message->setText(u"ping"_s);
        QCOMPARE(f.triedOut(0, 1), u"pong 42"_s);
        QCOMPARE(f.triedOut(0, 2), QString()); // the rule is the last
        message->setText(u"other"_s);
        QCOMPARE(f.triedOut(0, 1), QString());
        QCOMPARE(f.triedOut(0, 2), u"other"_s);
        // As soon as a rule changes.
        f.select(0, 1);
        f.field<QLineEdit>(u"Text to match"_s)->setText(u"other"_s);
        QCOMPARE(f.triedOut(0, 1), u"pong 42"_s);
        message->clear();
        QCOMPARE(f.triedOut(0, 1), QString());
        QVERIFY(f.tree()->isColumnHidden(BehaviourModel::TryOutColumn));
    }

    void countsOfARunningServerAreShown()
    {
        Fixture f;
        const auto count = [&](int row) {
            return f.model->indexOf({0, row}, BehaviourModel::MatchesColumn).data().toString();
        };
        ServerStatus status;
        status.state = ServerStatus::State::Listening;
        status.matches = {{u"ping"_s, 1234}, {u"echo"_s, 0}};
        f.panel->showStatus(status);
        QCOMPARE(count(0), QString());
        QCOMPARE(count(1), QLocale().toString(1234));
        QCOMPARE(count(2), u"0"_s);
    }

    void appliesToTheRunningServer()
    {
        Fixture f;
        const auto apply = [&]() -> QPushButton * {
            for (QPushButton *button : f.panel->findChildren<QPushButton *>()) {
                if (button->text() == u"Apply now"_s && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QVERIFY(!apply());
        ServerStatus status;
        status.state = ServerStatus::State::Listening;
        f.panel->showStatus(status);
        QSignalSpy wanted(f.panel.get(), &BehavioursPanel::applyRequested);
        QVERIFY(apply());
        apply()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void countsAreLive()
    {
        Fixture f;
        ComposerMemories memories;
        ServerPage page(f.item.id, f.parts.document, *f.parts.workbench, f.starter, *f.parts.settings, memories);
        page.findChild<QTabWidget *>()->setCurrentIndex(1);
        page.show();
        page.startOrStop();
        const auto status = [&] { return f.parts.workbench->serverStatus(f.item.id); };
        QTRY_COMPARE(status().state, ServerStatus::State::Listening);
        ConnectionProfile client;
        client.id = u"c"_s;
        client.address = status().url() + u"/ws/7"_s;
        f.parts.workbench->openConnection(client);
        QTRY_COMPARE(f.parts.workbench->connectionStatus(client.id).state, ConnectionState::Open);
        f.parts.workbench->sendText(client.id, u"ping"_s);
        auto *tree = findNamed<QTreeView>(page, u"Behaviours"_s);
        const auto *model = static_cast<BehaviourModel *>(tree->model());
        QTRY_COMPARE(model->indexOf({0, 1}, BehaviourModel::MatchesColumn).data().toString(), u"1"_s);
    }
};

QTEST_MAIN(TestBehavioursPanel)
#include "tst_behaviourspanel.moc"
