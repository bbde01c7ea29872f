// SPDX-License-Identifier: MIT
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "support/liverecording.h"
#include "ui/message/log/logview.h"

using namespace wsw;
using namespace wsw::test;

class TestLogView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsTheEnd();
    void scrollingUpLetsGo();
    void scrollingToTheEndFollowsAgain();
    void selectingLetsGo();
    void newRowsButton();
    void keys_data();
    void keys();
    void keysInAnEmptyLog();
    void rangeByShift();
    void rangeByMouse();
    void selectAll();
    void copyKey();
    void selectionSurvivesTheFilter();
    void paintsOnlyRowsInView();
    void narrowWindow();

private:
    void grow(int rows);
    QToolButton *newRows() const { return m_view->viewport()->findChild<QToolButton *>(); }
    QPoint centerOf(int row) const { return m_view->cellRect(row, RecordingModel::Type).center(); }
    bool atEnd() const { return m_view->verticalScrollBar()->value() == m_view->verticalScrollBar()->maximum(); }

    std::unique_ptr<LiveRecording> m_recording;
    std::unique_ptr<RecordingModel> m_model;
    std::unique_ptr<LogView> m_view;
    int m_rows = 0;
};

void TestLogView::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_model = std::make_unique<RecordingModel>();
    QVERIFY(m_model->setRecording(m_recording->index()));
    m_view = std::make_unique<LogView>(*m_model);
    m_view->resize(800, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    m_rows = 0;
}

void TestLogView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestLogView::grow(int rows)
{
    m_recording->appendNumbers(m_rows, m_rows + rows);
    m_rows += rows;
    m_model->grow(quint64(m_rows));
}

void TestLogView::followsTheEnd()
{
    for (int turn = 0; turn < 5; ++turn) {
        grow(100);
        QVERIFY(atEnd());
        QCOMPARE(m_view->lastRowInView(), m_rows - 1);
    }
    QVERIFY(m_view->isFollowing());
    QVERIFY(newRows()->isHidden());
}

void TestLogView::scrollingUpLetsGo()
{
    grow(100);
    QSignalSpy following(m_view.get(), &LogView::followingChanged);
    m_view->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    QCOMPARE(following.size(), 1);
    const int first = m_view->firstRowInView();
    grow(100);
    QCOMPARE(m_view->firstRowInView(), first);
}

void TestLogView::scrollingToTheEndFollowsAgain()
{
    grow(100);
    m_view->verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
    QVERIFY(!m_view->isFollowing());
    m_view->verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
    QVERIFY(m_view->isFollowing());
}

void TestLogView::selectingLetsGo()
{
    grow(100);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centerOf(m_view->lastRowInView() - 2));
    QVERIFY(!m_view->isFollowing());
    const int row = m_view->selection().current;
    const int top = m_view->cellRect(row, 0).top();
    grow(100);
    QCOMPARE(m_view->cellRect(row, 0).top(), top);
}

void TestLogView::newRowsButton()
{
    grow(100);
    m_view->verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
    grow(5);
    grow(7);
    QVERIFY(newRows()->isVisible());
    QCOMPARE(newRows()->text(), QStringLiteral("12 new"));
    QTest::mouseClick(newRows(), Qt::LeftButton);
    QVERIFY(m_view->isFollowing());
    QVERIFY(atEnd());
    QVERIFY(newRows()->isHidden());
}

void TestLogView::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("moved"); // pages count as 1000
    QTest::newRow("up") << int(Qt::Key_Up) << 50 << 49;
    QTest::newRow("down") << int(Qt::Key_Down) << 50 << 51;
    QTest::newRow("up at the top") << int(Qt::Key_Up) << 0 << 0;
    QTest::newRow("down at the end") << int(Qt::Key_Down) << 99 << 99;
    QTest::newRow("home") << int(Qt::Key_Home) << 50 << 0;
    QTest::newRow("end") << int(Qt::Key_End) << 50 << 99;
    QTest::newRow("page up at the top") << int(Qt::Key_PageUp) << 2 << 0;
    QTest::newRow("page down at the end") << int(Qt::Key_PageDown) << 98 << 99;
}

void TestLogView::keys()
{
    QFETCH(const int, key);
    QFETCH(const int, from);
    QFETCH(const int, moved);
    grow(100);
    m_view->selectRow(from);
    QTest::keyClick(m_view.get(), Qt::Key(key));
    QCOMPARE(m_view->selection().current, moved);
    QCOMPARE(m_view->selection().count(), 1);
    QVERIFY(m_view->firstRowInView() <= moved && m_view->lastRowInView() >= moved);
    QCOMPARE(m_view->isFollowing(), key == int(Qt::Key_End));
}

void TestLogView::keysInAnEmptyLog()
{
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Home})
        QTest::keyClick(m_view.get(), key);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_view->selection().isEmpty());
    QVERIFY(!m_view->grab().isNull());
}

void TestLogView::rangeByShift()
{
    grow(100);
    m_view->selectRow(50);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (LogSelection{50, 52}));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->selection(), (LogSelection{51, 51}));
}

void TestLogView::rangeByMouse()
{
    grow(5);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centerOf(3));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, centerOf(1));
    QCOMPARE(m_view->selection().first(), 1);
    QCOMPARE(m_view->selection().last(), 3);
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, centerOf(2));
    QCOMPARE(m_view->selection().count(), 3);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(50, m_view->viewport()->height() - 2));
    QCOMPARE(m_view->selection().count(), 3); // below the last row
}

void TestLogView::selectAll()
{
    grow(100);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection().count(), 100);
}

void TestLogView::copyKey()
{
    grow(1);
    QSignalSpy copy(m_view.get(), &LogView::copyRequested);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copy.size(), 1);
}

void TestLogView::selectionSurvivesTheFilter()
{
    grow(100);
    m_view->selectRow(55);
    LogQuery query;
    query.filter = MessageFilter::fromText(QStringLiteral("5"));
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->rowCount(), 19);
    QCOMPARE(m_model->record(m_view->selection().current), 55u);
    query.filter = MessageFilter::fromText(QStringLiteral("7"));
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->record(0), 7u);
    QVERIFY(m_view->selection().isEmpty());
    m_model->setQuery({});
    QCOMPARE(m_view->selection().current, 55);
    QVERIFY(m_view->firstRowInView() <= 55 && m_view->lastRowInView() >= 55);
}

void TestLogView::paintsOnlyRowsInView()
{
    grow(100000);
    const int rows = m_view->lastRowInView() - m_view->firstRowInView() + 1;
    QVERIFY(rows <= m_view->viewport()->height() / m_view->rowHeight() + 1);
    const QImage before = m_view->viewport()->grab().toImage();
    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(m_view->viewport()->grab().toImage() != before);
}

void TestLogView::narrowWindow()
{
    grow(10);
    m_view->resize(200, 300);
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
    QCOMPARE(m_view->header().offset(), m_view->horizontalScrollBar()->maximum());
}

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
