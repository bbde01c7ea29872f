// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QHeaderView>
#include <QTest>

#include "support/liverecording.h"
#include "ui/message/log/accessiblelog.h"
#include "ui/message/log/logview.h"

using namespace wsw;
using namespace wsw::test;

class TestAccessibleLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { AccessibleLog::install(); }
    void init();
    void cleanup();
    void table();
    void cells();
    void headers();
    void children();
    void selection();
    void pressSelects();
    void cellsOutsideOfTheTable();
    void columnsAreThoseThatAreShown();
    void manyCells();
    void cellOutlivesTheView();

private:
    QAccessibleInterface *interface() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    QAccessibleTableInterface *tableInterface() const { return interface()->tableInterface(); }

    std::unique_ptr<LiveRecording> m_recording;
    std::unique_ptr<RecordingModel> m_model;
    std::unique_ptr<LogView> m_view;
};

void TestAccessibleLog::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_recording->appendNumbers(0, 1000);
    m_model = std::make_unique<RecordingModel>();
    QVERIFY(m_model->setRecording(m_recording->index()));
    m_view = std::make_unique<LogView>(*m_model);
    m_view->setAccessibleName(QStringLiteral("Message log"));
    m_view->resize(800, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestAccessibleLog::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestAccessibleLog::table()
{
    QVERIFY(interface());
    QCOMPARE(interface()->role(), QAccessible::Table);
    QCOMPARE(interface()->text(QAccessible::Name), QStringLiteral("Message log"));
    QVERIFY(tableInterface());
    QCOMPARE(tableInterface()->rowCount(), 1000);
    QCOMPARE(tableInterface()->columnCount(), 7);
    m_recording->appendNumbers(1000, 1010);
    m_model->grow(1010);
    QCOMPARE(tableInterface()->rowCount(), 1010);
}

void TestAccessibleLog::cells()
{
    for (const int row : {0, 500, 999}) {
        QAccessibleInterface *cell = tableInterface()->cellAt(row, RecordingModel::MessageColumn);
        QVERIFY(cell && cell->isValid());
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name), QString::number(row));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
        QCOMPARE(cell->tableCellInterface()->columnIndex(), int(RecordingModel::MessageColumn));
        QCOMPARE(cell->parent(), interface());
        QCOMPARE(tableInterface()->cellAt(row, RecordingModel::MessageColumn), cell);
    }
    QVERIFY(tableInterface()->cellAt(0, 0)->state().offscreen);
    QVERIFY(!tableInterface()->cellAt(999, 0)->state().offscreen);
}

void TestAccessibleLog::headers()
{
    QCOMPARE(tableInterface()->columnDescription(RecordingModel::Type), QStringLiteral("Type"));
    QAccessibleInterface *header = interface()->child(RecordingModel::Type);
    QCOMPARE(header->role(), QAccessible::ColumnHeader);
    QCOMPARE(header->text(QAccessible::Name), QStringLiteral("Type"));
    QAccessibleInterface *cell = tableInterface()->cellAt(5, RecordingModel::Type);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells(), QList<QAccessibleInterface *>{header});
}

void TestAccessibleLog::children()
{
    const int rows = m_view->lastRowInView() - m_view->firstRowInView() + 1;
    QCOMPARE(interface()->childCount(), (rows + 1) * 7);
    for (int index = 0; index < interface()->childCount(); ++index) {
        QAccessibleInterface *child = interface()->child(index);
        QVERIFY(child && child->isValid());
        QCOMPARE(interface()->indexOfChild(child), index);
    }
    QVERIFY(!interface()->child(interface()->childCount()));
    const QRect rect = interface()->child(10)->rect();
    QCOMPARE(interface()->childAt(rect.center().x(), rect.center().y()), interface()->child(10));
}

void TestAccessibleLog::selection()
{
    QVERIFY(tableInterface()->selectRow(998));
    QCOMPARE(m_view->selection().current, 998);
    QVERIFY(tableInterface()->isRowSelected(998));
    QCOMPARE(tableInterface()->selectedRows(), QList<int>{998});
    QCOMPARE(tableInterface()->selectedCells().size(), 7);
    QVERIFY(tableInterface()->cellAt(998, 0)->state().selected);
    QVERIFY(!tableInterface()->cellAt(997, 0)->state().selected);
    QVERIFY(interface()->focusChild());
    QVERIFY(tableInterface()->unselectRow(998));
    QVERIFY(tableInterface()->selectedRows().isEmpty());
    QVERIFY(!tableInterface()->selectRow(1000));
}

void TestAccessibleLog::pressSelects()
{
    QAccessibleInterface *cell = tableInterface()->cellAt(3, RecordingModel::MessageColumn);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_view->selection().current, 3);
    QVERIFY(!cell->state().offscreen);
}

void TestAccessibleLog::cellsOutsideOfTheTable()
{
    QVERIFY(!tableInterface()->cellAt(-1, 0));
    QVERIFY(!tableInterface()->cellAt(0, 7));
    QVERIFY(!tableInterface()->cellAt(1000, 0));
    QAccessibleInterface *cell = tableInterface()->cellAt(999, 0);
    m_model->setFirstRecord(900);
    QVERIFY(!cell->isValid());
    QVERIFY(cell->text(QAccessible::Name).isEmpty());
    QVERIFY(cell->state().invalid);
}

void TestAccessibleLog::manyCells()
{
    m_recording->appendNumbers(1000, 20000);
    m_model->grow(20000);
    for (int row = 0; row < 20000; ++row)
        QCOMPARE(tableInterface()->cellAt(row, RecordingModel::MessageColumn)->text(QAccessible::Name),
                 QString::number(row));
}

void TestAccessibleLog::cellOutlivesTheView()
{
    QAccessibleInterface *cell = tableInterface()->cellAt(0, 0);
    const QAccessible::Id id = QAccessible::uniqueId(cell);
    m_view.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

void TestAccessibleLog::columnsAreThoseThatAreShown()
{
    QHeaderView &header = m_view->header();
    QCOMPARE(tableInterface()->columnDescription(5), QStringLiteral("Size"));
    header.setSectionHidden(RecordingModel::Size, true);
    QCOMPARE(tableInterface()->columnCount(), 6);
    QCOMPARE(tableInterface()->columnDescription(5), QStringLiteral("Message"));
    header.setSectionHidden(RecordingModel::NoteColumn, false);
    QCOMPARE(tableInterface()->columnDescription(5), QStringLiteral("Note"));
    header.moveSection(header.visualIndex(RecordingModel::MessageColumn), 0);
    QCOMPARE(tableInterface()->columnDescription(0), QStringLiteral("Message"));
    QAccessibleInterface *cell = tableInterface()->cellAt(2, 0);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("2"));
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 0);
    QCOMPARE(interface()->indexOfChild(interface()->child(9)), 9);
}

QTEST_MAIN(TestAccessibleLog)
#include "tst_accessiblelog.moc"
