// SPDX-License-Identifier: MIT
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/server/behaviour/behavioureditor.h"
#include "ui/server/behaviour/behaviourtext.h"
#include "ui/server/behaviour/field/schedulefield.h"
#include "ui/server/behaviour/field/templatefield.h"
#include "ui/windowparts.h"

using namespace wsw;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(wsw::BehaviourKind)

namespace {

FlowGraph flowOf(const QString &id)
{
    FlowGraph flow;
    flow.id = id;
    flow.name = u"Countdown"_s;
    const auto add = [&](const QString &name, const QString &type, const QJsonValue &defaultValue = {}) {
        flow.parameters.append({name, type, defaultValue, u"about %1"_s.arg(name), {}});
    };
    add(u"count"_s, u"integer"_s, 10);
    add(u"text"_s, u"string"_s);
    add(u"loud"_s, u"boolean"_s, true);
    add(u"order"_s, u"json"_s);
    return flow;
}

QList<PathProfile> pathsWith(const BehaviourKind &what)
{
    PathProfile path;
    path.pattern = u"/chat/{room}/{user}"_s;
    path.behaviours = {{u"b"_s, what, true, {}}};
    return {path};
}

} // namespace

class TestBehaviourForms : public QObject
{
    Q_OBJECT

private slots:
    void showingChangesNothing_data()
    {
        QTest::addColumn<BehaviourKind>("what");
        const auto add = [](const char *name, const BehaviourKind &what) { QTest::newRow(name) << what; };
        add("greeting", GreetingBehaviour{u"hello {{user}}\n2"_s});
        add("echo", EchoBehaviour{u"服务端收到了-{{message}}-"_s});
        add("relay", RelayBehaviour{u"room"_s, u"{{message}}!"_s});
        add("relay by a missing parameter", RelayBehaviour{u"sid"_s, u"x"_s});
        RuleCondition path{RuleCondition::Kind::JsonPath, u"$.a"_s, u"1"_s, true};
        RuleCondition pattern{RuleCondition::Kind::RegularExpression, u" (\\d+) "_s, {}, false};
        add("rule: answer", RuleBehaviour{u"n"_s, path, {RuleAction::Kind::Answer, u"y"_s, 1000, {}, {}}, 1500, false});
        add("rule: disconnect",
            RuleBehaviour{{}, pattern, {RuleAction::Kind::Disconnect, {}, 4001, u"bye"_s, {}}, 0, true});
        add("rule: flow", RuleBehaviour{{}, {}, {RuleAction::Kind::RunFlow, {}, 1000, {}, u"f"_s}, 0, true});
        add("rule: deleted flow", RuleBehaviour{{}, {}, {RuleAction::Kind::RunFlow, {}, 1000, {}, u"gone"_s}, 0, true});
        add("push: interval",
            PushBehaviour{{ScheduleOptions::Kind::Interval, 17, u"0 0 * * * ?"_s}, u"{{count}}"_s, {}});
        add("push: cron",
            PushBehaviour{{ScheduleOptions::Kind::Cron, 5000, u"0 0 9 * * MON"_s}, u"up"_s, u"room = 7"_s});
        add("flow", FlowBehaviour{FlowBehaviour::Moment::Disconnect, u"f"_s});
        const auto addValues = [&](const char *name, const QJsonObject &values) {
            FlowBehaviour flow{FlowBehaviour::Moment::Connect, u"f"_s};
            flow.values = values;
            add(name, flow);
        };
        addValues("flow with values", {{u"count"_s, 5},
                                       {u"text"_s, u"7"_s},
                                       {u"loud"_s, false},
                                       {u"order"_s, QJsonObject{{u"ids"_s, QJsonArray{1, u"x"_s}}}}});
        addValues("flow with a JSON text", {{u"order"_s, u"text"_s}});
        addValues("flow with values of wrong types", {{u"count"_s, u"many"_s}, {u"loud"_s, 1}, {u"text"_s, u" "_s}});
        addValues("flow with a value that it does not declare", {{u"gone"_s, QJsonArray{1}}});
    }
    void showingChangesNothing()
    {
        QFETCH(BehaviourKind, what);
        BehaviourEditor editor;
        QSignalSpy edited(&editor, &BehaviourEditor::edited);
        QList<PathProfile> paths = pathsWith(what);
        editor.show(paths, {0, 0}, {flowOf(u"f"_s)});
        paths.first().behaviours.first().what = GreetingBehaviour();
        editor.writeTo(paths);
        QVERIFY(paths.first().behaviours.first().what == what);
        QCOMPARE(edited.size(), 0);
        QVERIFY(!behaviourText(what, {}).isEmpty());
    }

    void editsAreTold_data()
    {
        QTest::addColumn<BehaviourKind>("what");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<BehaviourKind>("after");
        const auto add = [](const char *name, const BehaviourKind &what, const QString &field, const QString &text,
                            const BehaviourKind &after) { QTest::newRow(name) << what << field << text << after; };
        add("greeting", GreetingBehaviour(), u"Text"_s, u"hi"_s, GreetingBehaviour{u"hi"_s});
        add("echo", EchoBehaviour(), u"Text"_s, u"hi"_s, EchoBehaviour{u"hi"_s});
        add("relay", RelayBehaviour(), u"Only of the same"_s, u"user"_s, RelayBehaviour{u"user"_s});
        RuleBehaviour rule;
        rule.action.kind = RuleAction::Kind::PushToAll;
        add("rule", RuleBehaviour(), u"Then"_s, u"push to all"_s, rule);
        rule = {};
        rule.condition.kind = RuleCondition::Kind::JsonPath;
        add("rule's condition", RuleBehaviour(), u"When"_s, u"JSON path equals"_s, rule);
        rule = {};
        rule.condition.text = u"ping "_s;
        add("rule's text", RuleBehaviour(), u"Text to match"_s, u"ping "_s, rule);
        PushBehaviour push;
        push.to = u"room = 7"_s;
        add("push's target", PushBehaviour(), u"To"_s, u" room = 7 "_s, push);
        push = {};
        push.schedule.kind = ScheduleOptions::Kind::Cron;
        add("push's schedule", PushBehaviour(), u"Schedule"_s, u"By cron expression"_s, push);
        add("flow", FlowBehaviour(), u"Flow"_s, u"Countdown"_s, FlowBehaviour{FlowBehaviour::Moment::Connect, u"f"_s});
    }
    void editsAreTold()
    {
        QFETCH(BehaviourKind, what);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(BehaviourKind, after);
        BehaviourEditor editor;
        QList<PathProfile> paths = pathsWith(what);
        editor.show(paths, {0, 0}, {flowOf(u"f"_s)});
        editor.QWidget::show();
        QSignalSpy edited(&editor, &BehaviourEditor::edited);
        if (auto *box = findNamed<QComboBox>(editor, field))
            box->setCurrentText(text);
        else if (auto *line = findNamed<QLineEdit>(editor, field))
            line->setText(text);
        else
            findNamed<QPlainTextEdit>(editor, field)->setPlainText(text);
        QVERIFY(!edited.isEmpty());
        editor.writeTo(paths);
        QVERIFY(paths.first().behaviours.first().what == after);
    }

    void flowValuesAreEdited()
    {
        BehaviourEditor editor;
        QList<PathProfile> paths = pathsWith(FlowBehaviour{FlowBehaviour::Moment::Connect, u"f"_s});
        editor.show(paths, {0, 0}, {flowOf(u"f"_s), {u"g"_s, u"other"_s, {}, {}, {}, {}, {}, {}, {}}});
        editor.QWidget::show();
        const auto values = [&] {
            editor.writeTo(paths);
            return std::get<FlowBehaviour>(paths.first().behaviours.first().what).values;
        };
        auto *count = findNamed<QLineEdit>(editor, u"count"_s);
        QCOMPARE(count->placeholderText(), u"10"_s);
        QCOMPARE(count->toolTip(), u"about count"_s);
        QCOMPARE(findNamed<QLineEdit>(editor, u"text"_s)->placeholderText(), u"needed"_s);
        QCOMPARE(values(), QJsonObject());
        // As a page does it: each edit is stored and shown again, and what is being typed stays as it is.
        connect(&editor, &BehaviourEditor::edited, this, [&] {
            editor.writeTo(paths);
            editor.show(paths, {0, 0}, {flowOf(u"f"_s), {u"g"_s, u"other"_s, {}, {}, {}, {}, {}, {}, {}}});
        });
        count->setText(u"5e"_s);
        QCOMPARE(count->text(), u"5e"_s);
        QCOMPARE(values().value(u"count"_s), QJsonValue(u"5e"_s));
        QVERIFY(count->toolTip().contains(u"whole number"_s));
        count->setText(u"5e1"_s);
        QCOMPARE(count->text(), u"5e1"_s);
        findNamed<QLineEdit>(editor, u"text"_s)->setText(u"7"_s);
        findNamed<QComboBox>(editor, u"loud"_s)->setCurrentIndex(2);
        findNamed<QLineEdit>(editor, u"order"_s)->setText(u"{\"id\": 1}"_s);
        QCOMPARE(
            values(),
            (QJsonObject{
                {u"count"_s, 50}, {u"text"_s, u"7"_s}, {u"loud"_s, false}, {u"order"_s, QJsonObject{{u"id"_s, 1}}}}));
        count->clear();
        QVERIFY(!values().contains(u"count"_s)); // the default
        findNamed<QComboBox>(editor, u"Flow"_s)->setCurrentText(u"other"_s);
        QCOMPARE(values(), QJsonObject());
        QVERIFY(!findNamed<QLineEdit>(editor, u"text"_s));
    }

    void aPathIsEdited()
    {
        BehaviourEditor editor;
        QList<PathProfile> paths = pathsWith(EchoBehaviour());
        editor.show(paths, {0}, {});
        editor.QWidget::show();
        auto *identity = findNamed<QComboBox>(editor, u"Told apart by"_s);
        QVERIFY(!identity->isEnabled());
        findNamed<QComboBox>(editor, u"Second client of the same"_s)->setCurrentIndex(2);
        QVERIFY(identity->isEnabled());
        identity->setCurrentText(u"user"_s);
        findNamed<QLineEdit>(editor, u"Pattern"_s)->setText(u" /x/{user} "_s);
        editor.writeTo(paths);
        QCOMPARE(paths.first().pattern, u"/x/{user}"_s);
        QCOMPARE(paths.first().duplicates, DuplicatePolicy::Replace);
        QCOMPARE(paths.first().identity, u"user"_s);
        QCOMPARE(paths.first().behaviours.size(), 1);
    }

    void aVariableIsInserted()
    {
        BehaviourEditor editor;
        QList<PathProfile> paths = pathsWith(EchoBehaviour{u"to "_s});
        editor.show(paths, {0, 0}, {});
        editor.QWidget::show();
        auto *text = findNamed<QPlainTextEdit>(editor, u"Text"_s);
        text->moveCursor(QTextCursor::End);
        const QList<QAction *> actions = findNamed<QToolButton>(editor, u"Insert variable"_s)->menu()->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(u"{{room}}"_s))
                action->trigger();
        }
        QCOMPARE(text->toPlainText(), u"to {{room}}"_s);
    }

    void variablesAreThoseOfTheKind()
    {
        const auto names = [](const BehaviourKind &what) {
            QStringList result;
            for (const TemplateVariable &variable : templateVariables(what, {u"sid"_s}))
                result.append(variable.name);
            return result;
        };
        QVERIFY(names(RuleBehaviour()).contains(u"group.1"_s));
        QVERIFY(names(EchoBehaviour()).contains(u"message"_s));
        QVERIFY(!names(EchoBehaviour()).contains(u"group.1"_s));
        QVERIFY(!names(GreetingBehaviour()).contains(u"message"_s));
        QVERIFY(names(PushBehaviour()).contains(u"count"_s));
        QVERIFY(names(GreetingBehaviour()).contains(u"sid"_s));
    }

    void nextTimes_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << u"0/5 * * * * ?"_s << u"14:00:05 · 14:00:10 · 14:00:15"_s;
        QTest::newRow("hours") << u"0 30 * * * ?"_s << u"14:30:00 · 15:30:00 · 16:30:00"_s;
        QTest::newRow("other days") << u"0 0 9 * * ?"_s << u"2/1/26 09:00:00 · 2/2/26 09:00:00 · 2/3/26 09:00:00"_s;
        QTest::newRow("none") << u"every day"_s << QString();
    }
    void nextTimes()
    {
        QFETCH(QString, cron);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QDateTime after(QDate(2026, 1, 31), QTime(14, 0));
        QCOMPARE(nextTimesText(cron, after, 3), text);
    }

    void nextTimesFollowTheExpression()
    {
        ScheduleField field;
        field.showSchedule({ScheduleOptions::Kind::Cron, 5000, u"* * * * * ?"_s});
        field.show();
        auto *times = findNamed<QLabel>(field, u"Next times"_s);
        QCOMPARE(times->text().count(u"·"_s), ScheduleField::shownTimes - 1);
        const QString before = times->text();
        QTRY_VERIFY_WITH_TIMEOUT(times->text() != before, 5000); // the clock goes on
        findNamed<QLineEdit>(field, u"Cron expression"_s)->setText(u"0/5 *"_s);
        QVERIFY(times->text().isEmpty());
    }
};

QTEST_MAIN(TestBehaviourForms)
#include "tst_behaviourforms.moc"
