// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include "ui/flow/testing/rows/arrivalrows.h"
#include "ui/flow/testing/table/rowstable.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/label/errorline.h"

using namespace Qt::StringLiterals;
using namespace wsw;

/// A table of rows under a person's hands.
class TestRowsTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArrivalRows> m_rows;
    std::unique_ptr<RowsTable> m_widget;
    EditTable *m_table = nullptr;

    QToolButton *button(const QString &name) const
    {
        for (QToolButton *candidate : m_widget->findChildren<QToolButton *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    QString error() const
    {
        const auto *line = m_widget->findChild<ErrorLine *>();
        return line->isVisible() ? line->text() : QString();
    }
    /// In the current cell.
    template <typename Editor>
    Editor *edit(int column)
    {
        m_table->setCurrentIndex(m_rows->index(0, column));
        QTest::keyClick(m_table, Qt::Key_F2);
        for (Editor *editor : m_table->viewport()->findChildren<Editor *>()) {
            if (editor->isVisible()) // closed ones are deleted later
                return editor;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_rows = std::make_unique<ArrivalRows>();
        m_widget = std::make_unique<RowsTable>(*m_rows, RowsTable::Adding::WithDuplicates);
        m_widget->setTexts({u"Arrivals"_s, u"Add"_s, u"Duplicate"_s, u"Remove"_s, u"Nothing comes."_s});
        m_widget->resize(600, 200);
        m_widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
        m_table = m_widget->findChild<EditTable *>();
    }
    void cleanup()
    {
        m_widget.reset();
        m_rows.reset();
    }

    void buttons()
    {
        QCOMPARE(m_table->accessibleName(), u"Arrivals"_s);
        QVERIFY(!button(u"Duplicate"_s)->isEnabled());
        QVERIFY(!button(u"Remove"_s)->isEnabled());
        button(u"Add"_s)->click();
        QCOMPARE(m_rows->rowCount(), 1);
        QCOMPARE(m_widget->currentRow(), 0);
        QVERIFY(m_table->hasFocus());
        button(u"Duplicate"_s)->click();
        QCOMPARE(m_rows->rowCount(), 2);
        QCOMPARE(m_widget->currentRow(), 1);
        button(u"Remove"_s)->click();
        QCOMPARE(m_rows->rowCount(), 1);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(m_rows->rowCount(), 0);
        QVERIFY(!button(u"Remove"_s)->isEnabled());
    }

    void typedAndTakenByKeys()
    {
        button(u"Add"_s)->click();
        auto *time = edit<QLineEdit>(ArrivalRows::Time);
        QVERIFY(time);
        QTest::keyClicks(time, u"250"_s);
        QTest::keyClick(time, Qt::Key_Return);
        QTRY_COMPARE(m_rows->rows().first().time, 250); // Qt takes it at the next turn
        auto *content = edit<QPlainTextEdit>(ArrivalRows::Content);
        QVERIFY(content);
        QTest::keyClicks(content, u"one"_s);
        QTest::keyClick(content, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(content, u"two"_s);
        QTest::keyClick(content, Qt::Key_Return);
        QCOMPARE(m_rows->rows().first().content, QJsonValue(u"one\ntwo"_s));
    }

    /// What is wrong stays to be mended, and says why; Escape gives it up.
    void wrongTextStays()
    {
        button(u"Add"_s)->click();
        QVERIFY(m_rows->setData(m_rows->index(0, ArrivalRows::Format), int(FlowTestArrival::Format::Json)));
        auto *content = edit<QPlainTextEdit>(ArrivalRows::Content);
        QVERIFY(content);
        content->setPlainText(u"{\"a\": }"_s);
        for (const int key : {int(Qt::Key_Return), int(Qt::Key_Tab)}) {
            QTest::keyClick(content, Qt::Key(key));
            QVERIFY(content->isVisible());
            QVERIFY2(error().contains(u"1"_s), qPrintable(error()));
        }
        button(u"Add"_s)->setFocus();
        QVERIFY(content->isVisible());
        QCOMPARE(content->toPlainText(), u"{\"a\": }"_s);
        QCOMPARE(m_rows->rows().first().content, QJsonValue(QString()));
        content->setFocus();
        content->setPlainText(u"{\"a\": 1}"_s);
        QTest::keyClick(content, Qt::Key_Return);
        QCOMPARE(m_rows->rows().first().content, QJsonValue(QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(error(), QString());

        auto *again = edit<QPlainTextEdit>(ArrivalRows::Content);
        QVERIFY(again);
        QVERIFY(again->toPlainText().contains(u'\n')); // indented, to be read
        again->setPlainText(u"{"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QVERIFY(!error().isEmpty());
        QTest::keyClick(again, Qt::Key_Escape);
        QCOMPARE(error(), QString());
        QCOMPARE(m_rows->rows().first().content, QJsonValue(QJsonObject{{u"a"_s, 1}}));
    }

    void choices()
    {
        button(u"Add"_s)->click();
        auto *events = edit<QComboBox>(ArrivalRows::Event);
        QVERIFY(events);
        QCOMPARE(events->currentText(), u"Message"_s);
        events->setCurrentIndex(2);
        emit events->activated(2);
        QCOMPARE(m_rows->rows().first().event, FlowTestArrival::Event::Disconnect);
    }
};

QTEST_MAIN(TestRowsTable)
#include "tst_rowstable.moc"
