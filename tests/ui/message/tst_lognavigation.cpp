// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include "support/liverecording.h"
#include "ui/message/log/lognavigator.h"
#include "ui/message/log/logview.h"
#include "ui/message/messagelog.h"
#include "ui/message/temporaryfilters.h"
#include "ui/widgets/lineform.h"

using namespace wsw;
using namespace wsw::test;

/// Columns, times, pins and notes, and how to get to a place in the log.
class TestLogNavigation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_log.reset(); }
    void times_data();
    void times();
    void columns();
    void remembersColumns();
    void refusesForeignState();
    void pins();
    void notesShowTheirColumn();
    void writesANote();
    void leavesANote();
    void brokenNotes();
    void nextAndPreviousNote();
    void filtersByPinsAndNotes();
    void goesTo_data();
    void goesTo();
    void goesToInAFilteredLog();
    void refusesToGoNowhere();
    void returnLeadsToTheInspector();

private:
    LogView *view() const { return m_log->findChild<LogView *>(); }
    RecordingModel &model() const { return view()->model(); }
    QString cell(int row, int column) const { return model().cellText(model().row(row), column); }
    LineForm *form() const { return m_log->findChild<LineForm *>(); }
    void type(const QString &text);

    std::unique_ptr<LiveRecording> m_recording;
    TemporaryFilters m_filters;
    std::unique_ptr<MessageLog> m_log;
};

void TestLogNavigation::init()
{
    QLocale::setDefault(QLocale::c());
    m_recording = std::make_unique<LiveRecording>();
    const qint64 start = QDateTime(QDate(2026, 1, 31), QTime(12, 0)).toMSecsSinceEpoch() * 1000;
    for (int i = 0; i < 3000; ++i) { // a message a second
        Message message = textMessage(QByteArray::number(i));
        message.time = start + qint64(i) * 1'000'000;
        m_recording->append(message);
    }
    m_recording->publish();
    m_log = std::make_unique<MessageLog>(m_recording->index(), m_filters.filters());
    m_log->resize(900, 600);
    m_log->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_log.get()));
}

void TestLogNavigation::type(const QString &text)
{
    QVERIFY(form());
    auto *edit = form()->findChild<QLineEdit *>();
    edit->setText(text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestLogNavigation::times_data()
{
    QTest::addColumn<TimeMode>("mode");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("third");
    QTest::newRow("clock") << TimeMode::Clock << QStringLiteral("12:00:00.000") << QStringLiteral("12:00:02.000");
    QTest::newRow("date") << TimeMode::DateTime << QStringLiteral("31 Jan 2026 12:00:00.000")
                          << QStringLiteral("31 Jan 2026 12:00:02.000");
    QTest::newRow("since start") << TimeMode::SinceStart << QStringLiteral("+0.000000 s")
                                 << QStringLiteral("+2.000000 s");
    QTest::newRow("since previous") << TimeMode::SincePrevious << QStringLiteral("+0.000000 s")
                                    << QStringLiteral("+1.000000 s");
}

void TestLogNavigation::times()
{
    QFETCH(const TimeMode, mode);
    model().setTimeMode(mode);
    QTEST(cell(0, RecordingModel::Time), "first");
    QTEST(cell(2, RecordingModel::Time), "third");
    const QFontMetrics metrics = view()->fontMetrics();
    QVERIFY(metrics.horizontalAdvance(cell(2999, RecordingModel::Time))
            < view()->header().sectionSize(RecordingModel::Time));
}

void TestLogNavigation::columns()
{
    QMenu menu;
    view()->fillColumnMenu(menu);
    const auto action = [&menu](const char *title) {
        for (QAction *candidate : menu.actions()) {
            if (candidate->text() == QLatin1String(title))
                return candidate;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(action("Type")->isChecked());
    QVERIFY(!action("Note")->isChecked());
    action("Type")->trigger();
    QVERIFY(!view()->shownColumns().contains(RecordingModel::Type));
    action("Note")->trigger();
    QVERIFY(view()->shownColumns().contains(RecordingModel::NoteColumn));
    action("Since the message above")->trigger();
    QCOMPARE(model().timeMode(), TimeMode::SincePrevious);
    view()->grab(); // paints with them
}

void TestLogNavigation::remembersColumns()
{
    QHeaderView &header = view()->header();
    header.setSectionHidden(RecordingModel::Type, true);
    header.moveSection(header.visualIndex(RecordingModel::Size), 0);
    model().setTimeMode(TimeMode::SinceStart);
    header.resizeSection(RecordingModel::Time, 222);
    const QList<int> columns = view()->shownColumns();
    const QByteArray state = view()->saveState();
    RecordingModel otherModel;
    LogView other(otherModel);
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.shownColumns(), columns);
    QCOMPARE(other.header().sectionSize(RecordingModel::Time), 222);
    QCOMPARE(otherModel.timeMode(), TimeMode::SinceStart);
}

void TestLogNavigation::refusesForeignState()
{
    const QList<int> columns = view()->shownColumns();
    QVERIFY(!view()->restoreState({}));
    QVERIFY(!view()->restoreState(QByteArray("rubbish")));
    QVERIFY(!view()->restoreState(QByteArray("\x02\x09\0\0\0\0", 6))); // no such time mode
    QCOMPARE(view()->shownColumns(), columns);
}

void TestLogNavigation::pins()
{
    m_log->navigator().togglePin(); // nothing is selected
    QVERIFY(model().notes().isEmpty());
    view()->selectRow(5);
    m_log->navigator().togglePin();
    QVERIFY(model().notes().note(5).pinned);
    QVERIFY(cell(5, RecordingModel::NoteColumn).startsWith(QStringLiteral("★")));
    QVERIFY(QFile::exists(RecordingNotes::pathFor(m_recording->index()->path())));
    m_log->navigator().togglePin();
    QVERIFY(model().notes().isEmpty());
    QVERIFY(!QFile::exists(RecordingNotes::pathFor(m_recording->index()->path())));
}

void TestLogNavigation::notesShowTheirColumn()
{
    QVERIFY(!view()->shownColumns().contains(RecordingModel::NoteColumn));
    view()->selectRow(5);
    m_log->navigator().togglePin();
    QVERIFY(view()->shownColumns().contains(RecordingModel::NoteColumn));
    view()->header().setSectionHidden(RecordingModel::NoteColumn, true);
    view()->selectRow(6);
    m_log->navigator().togglePin();
    QVERIFY(!view()->shownColumns().contains(RecordingModel::NoteColumn));
}

void TestLogNavigation::writesANote()
{
    view()->selectRow(7);
    m_log->navigator().editNote();
    type(QStringLiteral(" why twice? "));
    QCOMPARE(cell(7, RecordingModel::NoteColumn), QStringLiteral("why twice?"));
    const auto stored = RecordingNotes::load(m_recording->index()->path(), m_recording->index()->mark());
    QVERIFY(stored);
    QCOMPARE(stored->note(7).text, QStringLiteral("why twice?"));
    MessageLog again(m_recording->index(), m_filters.filters(), MessageLog::Source::File);
    QCOMPARE(again.findChild<LogView *>()->model().notes().notes(), stored->notes());
}

void TestLogNavigation::leavesANote()
{
    model().setNote(7, {true, QStringLiteral("as it was")});
    view()->selectRow(7);
    m_log->navigator().editNote();
    auto *edit = form()->findChild<QLineEdit *>();
    QCOMPARE(edit->text(), QStringLiteral("as it was"));
    edit->setText(QStringLiteral("changed"));
    QTest::keyClick(form(), Qt::Key_Escape);
    QTRY_VERIFY(!form());
    QCOMPARE(model().notes().note(7), (RecordNote{true, QStringLiteral("as it was")}));
}

void TestLogNavigation::brokenNotes()
{
    QVERIFY(writeAll(RecordingNotes::pathFor(m_recording->index()->path()), "{"));
    MessageLog log(m_recording->index(), m_filters.filters());
    QVERIFY(log.findChild<LogView *>()->model().notes().isEmpty());
    QCOMPARE(log.findChild<LogView *>()->model().rowCount(), 3000);
}

void TestLogNavigation::nextAndPreviousNote()
{
    QVERIFY(!view()->goToNote(true));
    for (const quint64 record : {10u, 20u, 2500u})
        model().setNote(record, {true, {}});
    view()->selectRow(0);
    for (const int expected : {10, 20, 2500, 2500}) {
        m_log->navigator().goToNote(true);
        QCOMPARE(view()->selection().current, expected);
    }
    QVERIFY(view()->firstRowInView() <= 2500 && view()->lastRowInView() >= 2500);
    for (const int expected : {20, 10, 10}) {
        m_log->navigator().goToNote(false);
        QCOMPARE(view()->selection().current, expected);
    }
}

/// What is pinned while the filter is on comes in, and goes.
void TestLogNavigation::filtersByPinsAndNotes()
{
    view()->selectRow(5);
    m_log->navigator().togglePin();
    m_log->findChild<QLineEdit *>()->setText(QStringLiteral("is:pinned or note:twice"));
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().record(0), 5u);
    model().setNote(9, {false, QStringLiteral("why twice")});
    QTRY_COMPARE(model().rowCount(), 2);
    model().setNote(5, {});
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().record(0), 9u);
}

void TestLogNavigation::goesTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::newRow("number") << QStringLiteral("1200") << 1199;
    QTest::newRow("with a sign") << QStringLiteral(" #1 ") << 0;
    QTest::newRow("beyond the end") << QStringLiteral("99999999") << 2999;
    QTest::newRow("zero") << QStringLiteral("0") << 0;
    QTest::newRow("time") << QStringLiteral("12:10") << 600;
    QTest::newRow("between two") << QStringLiteral("12:00:05.500") << 6;
    QTest::newRow("before the first") << QStringLiteral("11:00") << 0;
    QTest::newRow("after the last") << QStringLiteral("23:00") << 2999;
    QTest::newRow("date") << QStringLiteral("2026-01-31 12:01") << 60;
}

void TestLogNavigation::goesTo()
{
    QFETCH(const QString, text);
    m_log->navigator().askWhereToGo();
    type(text);
    QTEST(view()->selection().current, "row");
    QVERIFY(!view()->isFollowing() || view()->selection().current == 2999);
    QTRY_VERIFY(!form());
}

void TestLogNavigation::goesToInAFilteredLog()
{
    m_log->findChild<QLineEdit *>()->setText(QStringLiteral("77"));
    QTRY_COMPARE(model().searched(), model().total());
    QTRY_VERIFY(model().rowCount() < 100);
    m_log->navigator().askWhereToGo();
    type(QStringLiteral("79")); // shown are 78 (its text is 77), 178, …
    QCOMPARE(model().record(view()->selection().current), 177u);
}

void TestLogNavigation::refusesToGoNowhere()
{
    view()->selectRow(3);
    m_log->navigator().askWhereToGo();
    type(QStringLiteral("noon"));
    QVERIFY(form());
    QCOMPARE(view()->selection().current, 3);
    QTest::keyClick(form(), Qt::Key_Escape);
    QTRY_VERIFY(!form());
}

void TestLogNavigation::returnLeadsToTheInspector()
{
    m_log->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_log.get()));
    view()->setFocus();
    view()->selectRow(3);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(!view()->hasFocus());
    QVERIFY(m_log->focusWidget());
}

QTEST_MAIN(TestLogNavigation)
#include "tst_lognavigation.moc"
