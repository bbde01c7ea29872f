// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/liverecording.h"
#include "ui/message/filter/colorrulesdialog.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/filter/logfilters.h"
#include "ui/message/filter/rowcolors.h"
#include "ui/message/log/recordingmodel.h"
#include "ui/settings.h"

using namespace wsw;
using namespace wsw::test;

/// The user's filters and colour rules.
class TestLogFilters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesByName();
    void remembersRecentOnes();
    void staysInTheSettings();
    void firstRuleColors();
    void rulesKnowConnections();
    void rulesFollowTheRecording();
    void rulesLeaveLargePayloadsAlone();
    void colorsDiffer();
    void dialogChangesRules();
    void dialogShowsRules();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LogFilters> m_filters;
};

void TestLogFilters::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("WSW_DATA_DIR", QFile::encodeName(m_folder->path()));
    m_settings = std::make_unique<Settings>();
    m_filters = std::make_unique<LogFilters>(*m_settings);
}

void TestLogFilters::savesByName()
{
    const QSignalSpy changed(m_filters.get(), &LogFilters::savedChanged);
    m_filters->save({QStringLiteral("pushes"), QStringLiteral("dir:out")});
    m_filters->save({QStringLiteral("alerts"), QStringLiteral("json:$.type==2")});
    m_filters->save({QStringLiteral("pushes"), QStringLiteral("dir:out not ping")});
    QCOMPARE(changed.size(), 3);
    const SavedFilter alerts{QStringLiteral("alerts"), QStringLiteral("json:$.type==2")};
    const SavedFilter pushes{QStringLiteral("pushes"), QStringLiteral("dir:out not ping")};
    QCOMPARE(m_filters->saved(), (QList<SavedFilter>{alerts, pushes}));
    m_filters->rename(QStringLiteral("pushes"), QStringLiteral("alerts"));
    QCOMPARE(m_filters->saved(), (QList<SavedFilter>{{alerts.name, pushes.expression}}));
    m_filters->rename(QStringLiteral("nothing"), QStringLiteral("something"));
    QCOMPARE(m_filters->saved().size(), 1);
    m_filters->remove(alerts.name);
    QVERIFY(m_filters->saved().isEmpty());
}

void TestLogFilters::remembersRecentOnes()
{
    for (int i = 0; i < 30; ++i)
        m_filters->addRecent(QString::number(i));
    m_filters->addRecent(QStringLiteral("20"));
    m_filters->addRecent(QString());
    QCOMPARE(m_filters->recent().size(), LogFilters::mostRecent);
    QCOMPARE(m_filters->recent().first(2), (QStringList{QStringLiteral("20"), QStringLiteral("29")}));
    QCOMPARE(m_filters->recent().count(QStringLiteral("20")), 1);
    m_filters->clearRecent();
    QVERIFY(m_filters->recent().isEmpty());
}

void TestLogFilters::staysInTheSettings()
{
    m_filters->save({QStringLiteral("größe"), QStringLiteral("\"a, b; c\" size>1kb")});
    m_filters->addRecent(QStringLiteral("/\\d+/"));
    m_filters->setRules(
        {{QStringLiteral("ping"), RuleColor::Purple, false}, {QStringLiteral("pong"), RuleColor::Sky, true}});
    Settings settings;
    const LogFilters again(settings);
    QCOMPARE(again.saved(), m_filters->saved());
    QCOMPARE(again.recent(), m_filters->recent());
    QCOMPARE(again.rules(), m_filters->rules());
}

void TestLogFilters::firstRuleColors()
{
    LiveRecording recording;
    recording.appendNumbers(0, 20);
    RecordingModel model;
    QVERIFY(model.setRecording(recording.index()));
    const RowColors colors(*m_filters, model);
    QVERIFY(!colors.colorOf(1).isValid());
    const QSignalSpy changed(&colors, &RowColors::changed);
    m_filters->setRules({{QStringLiteral("size>x"), RuleColor::Blue, true}, // not valid: no rule
                         {QStringLiteral("5"), RuleColor::Orange, false},
                         {QStringLiteral("1"), RuleColor::Green, true},
                         {QStringLiteral("15 or 7"), RuleColor::Purple, true}});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(colors.colorOf(15), ruleColor(RuleColor::Green));
    QCOMPARE(colors.colorOf(7), ruleColor(RuleColor::Purple));
    QVERIFY(!colors.colorOf(5).isValid());
    m_filters->setRules({});
    QVERIFY(!colors.colorOf(15).isValid());
}

void TestLogFilters::rulesKnowConnections()
{
    LiveRecording recording;
    OpenInfo info;
    info.params = {{QStringLiteral("sid"), QStringLiteral("42")}};
    recording.append(openMessage(1, info));
    recording.append(textMessage("one", Direction::In, 1));
    recording.append(textMessage("other", Direction::In, 2));
    recording.publish();
    m_filters->setRules({{QStringLiteral("sid=42"), RuleColor::Yellow, true}});
    RecordingModel model;
    const RowColors colors(*m_filters, model);
    QVERIFY(model.setRecording(recording.index()));
    QTRY_COMPARE(colors.colorOf(1), ruleColor(RuleColor::Yellow));
    QVERIFY(!colors.colorOf(2).isValid());
    recording.append(openMessage(2, info));
    model.grow(recording.publish());
    QTRY_COMPARE(colors.colorOf(2), ruleColor(RuleColor::Yellow));
}

void TestLogFilters::rulesFollowTheRecording()
{
    LiveRecording first;
    first.appendNumbers(0, 3);
    LiveRecording second;
    second.appendNumbers(1, 4);
    m_filters->setRules({{QStringLiteral("1"), RuleColor::Sky, true}});
    RecordingModel model;
    const RowColors colors(*m_filters, model);
    QVERIFY(model.setRecording(first.index()));
    QVERIFY(!colors.colorOf(0).isValid());
    QVERIFY(model.setRecording(second.index()));
    QCOMPARE(colors.colorOf(0), ruleColor(RuleColor::Sky));
}

void TestLogFilters::rulesLeaveLargePayloadsAlone()
{
    LiveRecording recording;
    recording.append(textMessage(QByteArray(1024 * 1024, 'a')));
    recording.append(textMessage(QByteArray(1024 * 1024 + 1, 'a')));
    recording.publish();
    m_filters->setRules({{QStringLiteral("a"), RuleColor::Sky, true}});
    RecordingModel model;
    QVERIFY(model.setRecording(recording.index()));
    const RowColors colors(*m_filters, model);
    QVERIFY(colors.colorOf(0).isValid());
    QVERIFY(!colors.colorOf(1).isValid());
}

void TestLogFilters::colorsDiffer()
{
    QSet<QRgb> shades;
    QSet<QString> names;
    for (int i = 0; i <= int(RuleColor::Purple); ++i) {
        shades.insert(ruleColor(RuleColor(i)).rgb());
        names.insert(ruleColorName(RuleColor(i)));
    }
    QCOMPARE(shades.size(), 6);
    QCOMPARE(names.size(), 6);
}

void TestLogFilters::dialogChangesRules()
{
    ColorRulesDialog dialog(*m_filters, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *field = dialog.findChild<LogFilterField *>();
    QVERIFY(!field->isEnabled());
    const auto button = [&dialog](const char *text) {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [text](const QPushButton *candidate) {
            return candidate->text() == QLatin1String(text);
        });
        return found == buttons.end() ? nullptr : *found;
    };
    button("&Add")->click();
    QTest::keyClicks(field, QStringLiteral("dir:out"));
    button("&Add")->click();
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, QStringLiteral("error"));
    auto *colors = dialog.findChild<QComboBox *>();
    colors->setFocus();
    QTest::keyClick(colors, Qt::Key_End);
    QCOMPARE(m_filters->rules(), (QList<ColorRule>{{QStringLiteral("dir:out"), RuleColor::Yellow, true},
                                                   {QStringLiteral("error"), RuleColor::Purple, true}}));
    button("&Up")->click();
    QCOMPARE(m_filters->rules().first().expression, QStringLiteral("error"));
    dialog.findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!m_filters->rules().first().enabled);
    button("&Remove")->click();
    QCOMPARE(m_filters->rules().size(), 1);
    QCOMPARE(field->text(), QStringLiteral("dir:out"));
    button("&Remove")->click();
    QVERIFY(m_filters->rules().isEmpty());
    QVERIFY(!field->isEnabled());
}

void TestLogFilters::dialogShowsRules()
{
    const QList<ColorRule> rules{{QStringLiteral("a"), RuleColor::Sky, false},
                                 {QStringLiteral("b"), RuleColor::Blue, true}};
    m_filters->setRules(rules);
    ColorRulesDialog dialog(*m_filters, {});
    const auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(dialog.findChild<LogFilterField *>()->text(), QStringLiteral("a"));
    dialog.findChild<QListWidget *>()->setCurrentRow(1);
    QCOMPARE(dialog.findChild<LogFilterField *>()->text(), QStringLiteral("b"));
    QCOMPARE(m_filters->rules(), rules); // looking changes nothing
}

QTEST_MAIN(TestLogFilters)
#include "tst_logfilters.moc"
