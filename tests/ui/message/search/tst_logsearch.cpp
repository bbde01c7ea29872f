// SPDX-License-Identifier: MIT
#include <QAbstractItemView>
#include <QCompleter>
#include <QPointer>
#include <QTest>

#include "support/liverecording.h"
#include "ui/message/filter/colorrulesdialog.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/filter/rowcolors.h"
#include "ui/message/log/logview.h"
#include "ui/message/messagelog.h"
#include "ui/message/search/findbar.h"
#include "ui/message/search/logsearch.h"
#include "ui/message/temporaryfilters.h"
#include "ui/widgets/label/errorline.h"

using namespace wsw;
using namespace wsw::test;

/// What the log makes of filter, find bar and colour rules.
class TestLogSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_log.reset(); }
    void wrongFilterKeepsTheRows();
    void filtersByConnection();
    void tellsOfCostlyPatterns();
    void offersWhatIsInTheLog();
    void paintsRules();
    void paintsMarks();
    void opensOneDialog();

private:
    void append(const QList<Message> &messages);
    LogView *view() const { return m_log->findChild<LogView *>(); }
    int rows() const { return view()->model().rowCount(); }
    LogSearch &search() const { return m_log->search(); }
    bool paints(const QColor &color) const;

    std::unique_ptr<LiveRecording> m_recording;
    TemporaryFilters m_filters;
    std::unique_ptr<MessageLog> m_log;
};

void TestLogSearch::init()
{
    m_filters.filters().setRules({});
    m_recording = std::make_unique<LiveRecording>();
    m_log = std::make_unique<MessageLog>(m_recording->index(), m_filters.filters());
    m_log->resize(1000, 600);
    m_log->show();
    QVERIFY(QTest::qWaitForWindowActive(m_log.get()));
}

void TestLogSearch::append(const QList<Message> &messages)
{
    for (const Message &message : messages)
        m_recording->append(message);
    m_log->showGrowth(m_recording->publish());
}

bool TestLogSearch::paints(const QColor &color) const
{
    const QImage image = view()->viewport()->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                return true;
        }
    }
    return false;
}

void TestLogSearch::wrongFilterKeepsTheRows()
{
    append({textMessage("one"), textMessage("two"), textMessage("three")});
    search().field().setText(QStringLiteral("o"));
    QTRY_COMPARE(rows(), 2);
    search().field().setText(QStringLiteral("o size>1xb"));
    QTRY_VERIFY(search().error().isVisible());
    QVERIFY(search().error().text().contains(QLatin1String("column 8")));
    QCOMPARE(rows(), 2);
    search().field().setText(QStringLiteral("o size>1b -two"));
    QVERIFY(!search().error().isVisible());
    QTRY_COMPARE(rows(), 1);
}

void TestLogSearch::filtersByConnection()
{
    OpenInfo info;
    info.params = {{QStringLiteral("sid"), QStringLiteral("42")}};
    append({openMessage(1, info), textMessage("one", Direction::In, 1), textMessage("two", Direction::In, 2)});
    search().field().setText(QStringLiteral("sid=42 opcode:text"));
    QTRY_COMPARE(rows(), 1);
    append({textMessage("three", Direction::In, 1), textMessage("four", Direction::In, 2)});
    QTRY_COMPARE(rows(), 2);
    m_log->setScope({2});
    QTRY_COMPARE(rows(), 0);
}

void TestLogSearch::tellsOfCostlyPatterns()
{
    append({textMessage(QByteArray(200, 'a') + '!'), textMessage("aaa")});
    search().field().setText(QStringLiteral("/^(a+)+$/"));
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(search().error().isVisible());
    QVERIFY2(search().error().text().contains(QLatin1String("1 message")), qPrintable(search().error().text()));
    search().field().setText(QStringLiteral("a"));
    QTRY_COMPARE(rows(), 2);
    QVERIFY(!search().error().isVisible());
}

void TestLogSearch::offersWhatIsInTheLog()
{
    OpenInfo info;
    info.params = {{QStringLiteral("room"), QStringLiteral("42")}};
    append({openMessage(1, info), textMessage(R"({"type":1,"user":{"name":"Ann"}})")});
    LogFilterField &field = search().field();
    field.setFocus();
    const QAbstractItemView *popup = field.findChild<QCompleter *>()->popup();
    const auto offered = [popup] {
        QStringList texts;
        for (int row = 0; row < popup->model()->rowCount(); ++row)
            texts += popup->model()->index(row, 0).data().toString();
        return texts;
    };
    QTest::keyClicks(&field, QStringLiteral("roo"));
    QCOMPARE(offered(), QStringList{QStringLiteral("room=")});
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("json:$.u"));
    QCOMPARE(offered(), (QStringList{QStringLiteral("$.user"), QStringLiteral("$.user.name")}));
}

void TestLogSearch::paintsRules()
{
    append({textMessage("one"), textMessage("two")});
    const QColor orange = ruleColor(RuleColor::Orange);
    QVERIFY(!paints(orange));
    m_filters.filters().setRules({{QStringLiteral("two"), RuleColor::Orange, true}});
    QVERIFY(paints(orange));
    view()->selectRow(1); // a selection is what it is
    QVERIFY(!paints(orange));
}

void TestLogSearch::paintsMarks()
{
    append({textMessage("one two"), textMessage("two")});
    const QImage before = view()->viewport()->grab().toImage();
    search().findBar().open();
    search().findBar().findChild<QLineEdit *>()->setText(QStringLiteral("two"));
    QTRY_COMPARE(view()->selection().current, 0);
    view()->selectRow(-1);
    const QRect cell = view()->cellRect(0, RecordingModel::MessageColumn);
    const QImage after = view()->viewport()->grab().toImage();
    QVERIFY(before.copy(cell) != after.copy(cell));
    QCOMPARE(rows(), 2);
    search().findBar().close();
    QCOMPARE(view()->viewport()->grab().toImage().copy(cell), before.copy(cell));
}

void TestLogSearch::opensOneDialog()
{
    search().openColorRules();
    const QPointer<ColorRulesDialog> dialog = m_log->findChild<ColorRulesDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    search().openColorRules();
    QCOMPARE(m_log->findChildren<ColorRulesDialog *>().size(), 1);
    dialog->close();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestLogSearch)
#include "tst_logsearch.moc"
