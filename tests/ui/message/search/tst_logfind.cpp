// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "support/liverecording.h"
#include "ui/message/log/logview.h"
#include "ui/message/search/findbar.h"
#include "ui/message/search/logfind.h"

using namespace wsw;
using namespace wsw::test;

/// Finding without hiding: the search, its marks, and its bar.
class TestLogFind : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void marks_data();
    void marks();
    void countsWhatComes();
    void countsAmongTheRowsShown();
    void staysWithANewRecording();
    void wrongPattern();
    void goesToHitsAsOneTypes();
    void goesRoundByKeys();
    void countsAtTheSelection();
    void togglesNarrowIt();
    void escapeCloses();

private:
    void grow(int from, int to)
    {
        m_recording->appendNumbers(from, to);
        m_model->grow(m_recording->publish());
    }
    QLineEdit *field() const { return m_bar->findChild<QLineEdit *>(); }
    QString status() const { return m_bar->findChild<QLabel *>()->text(); }
    quint64 selected() const { return m_model->record(m_view->selection().current); }

    std::unique_ptr<LiveRecording> m_recording;
    std::unique_ptr<RecordingModel> m_model;
    std::unique_ptr<LogFind> m_find;
    std::unique_ptr<LogView> m_view;
    std::unique_ptr<FindBar> m_bar;
};

void TestLogFind::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_model = std::make_unique<RecordingModel>();
    QVERIFY(m_model->setRecording(m_recording->index()));
    m_find = std::make_unique<LogFind>(*m_model);
    m_view = std::make_unique<LogView>(*m_model);
    m_view->resize(900, 300);
    m_bar = std::make_unique<FindBar>(*m_find, *m_view);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLogFind::cleanup()
{
    m_bar.reset();
    m_view.reset();
    m_find.reset();
    m_model.reset();
}

void TestLogFind::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPattern");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<QStringList>("marked");
    const QStringList none;
    QTest::newRow("all") << QStringLiteral("an") << false << false
                         << QStringList{QStringLiteral("An"), QStringLiteral("an"), QStringLiteral("an")};
    QTest::newRow("case") << QStringLiteral("An") << false << true << QStringList{QStringLiteral("An")};
    QTest::newRow("Cyrillic") << QStringLiteral("привет") << false << false << QStringList{QStringLiteral("ПРИВЕТ")};
    QTest::newRow("behind an emoji") << QStringLiteral("end") << false << false << QStringList{QStringLiteral("end")};
    QTest::newRow("pattern") << QStringLiteral("b.n") << true << false << QStringList{QStringLiteral("ban")};
    QTest::newRow("pattern, case") << QStringLiteral("B.N") << true << true << none;
    QTest::newRow("empty matches") << QStringLiteral("x*") << true << false << none;
    QTest::newRow("not there") << QStringLiteral("zebra") << false << false << none;
    QTest::newRow("nothing") << QString() << false << false << none;
}

void TestLogFind::marks()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isPattern);
    QFETCH(const bool, matchCase);
    const QString line = QStringLiteral("An ПРИВЕТ banana 😀 end");
    const auto marker = TextMarker::make({text, isPattern, matchCase});
    QVERIFY(marker);
    QStringList marked;
    const auto spans = marker->spans(line);
    for (const TextSpan &span : spans)
        marked += line.sliced(span.begin, span.length);
    QTEST(marked, "marked");
}

void TestLogFind::countsWhatComes()
{
    grow(0, 100);
    QVERIFY(m_find->find({QStringLiteral("7")}));
    QTRY_COMPARE(m_find->count(), quint64(19));
    QTRY_VERIFY(!m_find->isSearching());
    grow(100, 200);
    QTRY_COMPARE(m_find->count(), quint64(38));
    QCOMPARE(m_model->rowCount(), 200);
    QVERIFY(m_find->find({}));
    QVERIFY(!m_find->isActive());
    QCOMPARE(m_find->count(), quint64(0));
}

void TestLogFind::countsAmongTheRowsShown()
{
    grow(0, 100);
    QVERIFY(m_find->find({QStringLiteral("7")}));
    LogQuery query;
    query.filter = MessageFilter::fromText(QStringLiteral("1"));
    m_model->setQuery(query);
    QTRY_COMPARE(m_find->count(), quint64(2)); // 17 and 71
    m_model->setQuery({});
    QTRY_COMPARE(m_find->count(), quint64(19));
    m_model->setFirstRecord(90);
    QCOMPARE(m_find->count(), quint64(1));
    QCOMPARE(m_find->rank(97), quint64(1));
    QVERIFY(!m_find->before(97));
    QCOMPARE(m_find->first(), std::optional<quint64>(97));
}

void TestLogFind::staysWithANewRecording()
{
    grow(0, 100);
    QVERIFY(m_find->find({QStringLiteral("7")}));
    QTRY_COMPARE(m_find->count(), quint64(19));
    LiveRecording other;
    other.appendNumbers(70, 72);
    QVERIFY(m_model->setRecording(other.index()));
    QTRY_COMPARE(m_find->count(), quint64(2));
}

void TestLogFind::wrongPattern()
{
    grow(0, 10);
    const auto begun = m_find->find({QStringLiteral("a("), true});
    QVERIFY(!begun);
    QVERIFY(!m_find->isActive());
    QVERIFY(m_find->marks(QStringLiteral("a(")).isEmpty());
}

void TestLogFind::goesToHitsAsOneTypes()
{
    grow(0, 1000);
    m_view->selectRow(500);
    m_bar->open();
    field()->setText(QStringLiteral("70"));
    QTRY_COMPARE(selected(), quint64(570));
    field()->setText(QStringLiteral("703"));
    QTRY_COMPARE(selected(), quint64(703));
    field()->setText(QStringLiteral("123")); // before: it goes round
    QTRY_COMPARE(selected(), quint64(123));
    QCOMPARE(m_model->rowCount(), 1000);
}

void TestLogFind::goesRoundByKeys()
{
    grow(0, 100);
    m_view->selectRow(0);
    m_bar->goToNext(); // opens
    QVERIFY(!m_bar->isHidden());
    field()->setText(QStringLiteral("5"));
    QTRY_COMPARE(m_find->count(), quint64(19));
    QTRY_COMPARE(selected(), quint64(5));
    m_bar->goToNext();
    QCOMPARE(selected(), quint64(15));
    m_bar->goToPrevious();
    m_bar->goToPrevious();
    QCOMPARE(selected(), quint64(95));
    m_bar->goToNext();
    QCOMPARE(selected(), quint64(5));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(selected(), quint64(15));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(selected(), quint64(5));
}

void TestLogFind::countsAtTheSelection()
{
    grow(0, 100);
    m_view->selectRow(0);
    m_bar->open();
    field()->setText(QStringLiteral("5"));
    QTRY_COMPARE(status(), QStringLiteral("1 of 19"));
    m_bar->goToNext();
    QCOMPARE(status(), QStringLiteral("2 of 19"));
    m_view->selectRow(16);
    QCOMPARE(status(), QStringLiteral("19 found"));
    field()->setText(QStringLiteral("zebra"));
    QTRY_COMPARE(status(), QStringLiteral("Not found"));
}

void TestLogFind::togglesNarrowIt()
{
    m_recording->append(textMessage("Order 1"));
    m_recording->append(textMessage("order 2"));
    m_recording->append(textMessage("or.er 3"));
    m_model->grow(m_recording->publish());
    m_bar->open();
    field()->setText(QStringLiteral("or.er"));
    QTRY_COMPARE(m_find->count(), quint64(1));
    const auto buttons = m_bar->findChildren<QToolButton *>();
    for (const char *name : {"Regular expression", "Match upper and lower case"}) {
        const auto found = std::find_if(buttons.begin(), buttons.end(), [name](const QToolButton *button) {
            return button->accessibleName() == QLatin1String(name);
        });
        QVERIFY(found != buttons.end());
        (*found)->click();
        QTRY_COMPARE(m_find->count(),
                     quint64((*found)->accessibleName() == QLatin1String("Regular expression") ? 3 : 2));
    }
}

void TestLogFind::escapeCloses()
{
    grow(0, 10);
    m_bar->open();
    field()->setText(QStringLiteral("5"));
    QTRY_COMPARE(m_find->count(), quint64(1));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(!m_find->isActive());
    m_bar->open();
    QTRY_COMPARE(m_find->count(), quint64(1)); // the text is still there
}

QTEST_MAIN(TestLogFind)
#include "tst_logfind.moc"
