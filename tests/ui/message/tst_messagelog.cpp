// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

#include "support/liverecording.h"
#include "ui/message/files/exportdialog.h"
#include "ui/message/inspector/messageinspector.h"
#include "ui/message/log/logview.h"
#include "ui/message/lognotice.h"
#include "ui/message/messagelog.h"
#include "ui/message/temporaryfilters.h"

using namespace wsw;
using namespace wsw::test;

class TestMessageLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void accessibleNames();
    void liveGrowth();
    void countingMovesNothing();
    void filterField();
    void scope();
    void pause();
    void clearAndShowAgain();
    void followButton();
    void copiesMessages();
    void inspectorShowsText();
    void inspectorShowsJson();
    void inspectorShowsBinaryAsHex();
    void inspectorShowsFrames();
    void inspectorKeepsTheChosenTab();
    void showsAndCopiesFrames();
    void inspectorCutsLargeMessages();
    void inspectorCopies();
    void inspectorIsEmptyWithoutSelection();
    void exportsWhatIsShown();
    void exportsTheSelection();
    void exportsTheWholeRecordingMasked();
    void exportFailure();
    void diesWhileWorking();
    void remembersItsState();

private:
    void grow();
    int rows() const { return view()->model().rowCount(); }
    LogView *view() const { return m_log->findChild<LogView *>(); }
    MessageInspector *inspector() const { return m_log->findChild<MessageInspector *>(); }
    QTabWidget *tabs() const { return inspector()->findChild<QTabWidget *>(); }
    QString inspected() const { return tabs()->currentWidget()->findChild<QPlainTextEdit *>()->toPlainText(); }
    QString inspectedJson() const;
    QToolButton *findTool(const char *name) const;
    QToolButton *button(const char *text) const;
    bool statusContains(const char *text) const;
    QString notice() const;

    std::unique_ptr<LiveRecording> m_recording;
    TemporaryFilters m_filters;
    std::unique_ptr<MessageLog> m_log;
};

void TestMessageLog::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_log = std::make_unique<MessageLog>(m_recording->index(), m_filters.filters());
    m_log->resize(900, 600);
    m_log->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_log.get()));
}

void TestMessageLog::cleanup()
{
    m_log.reset();
}

void TestMessageLog::grow()
{
    m_log->showGrowth(m_recording->publish());
}

QToolButton *TestMessageLog::button(const char *text) const
{
    const auto buttons = m_log->findChildren<QToolButton *>();
    for (QToolButton *candidate : buttons) {
        if (candidate->text() == QLatin1String(text))
            return candidate;
    }
    return nullptr;
}

bool TestMessageLog::statusContains(const char *text) const
{
    const auto labels = m_log->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [text](const QLabel *label) { return label->text().contains(QString::fromUtf8(text)); });
}

QString TestMessageLog::notice() const
{
    QString text;
    const auto bars = m_log->findChildren<LogNotice *>();
    for (const LogNotice *bar : bars)
        text += bar->isVisible() ? bar->text() : QString();
    return text;
}

void TestMessageLog::accessibleNames()
{
    QCOMPARE(view()->accessibleName(), QStringLiteral("Message log"));
    QCOMPARE(inspector()->accessibleName(), QStringLiteral("Message inspector"));
    QCOMPARE(m_log->findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Filter log"));
}

void TestMessageLog::liveGrowth()
{
    for (int turn = 0; turn < 10; ++turn) {
        m_recording->appendNumbers(turn * 1000, turn * 1000 + 1000);
        grow();
        QCOMPARE(rows(), turn * 1000 + 1000);
    }
    QCOMPARE(view()->lastRowInView(), 9999);
    QVERIFY(statusContains("10,000"));
}

void TestMessageLog::countingMovesNothing()
{
    m_recording->appendNumbers(0, 1);
    grow();
    const QLineEdit *filter = m_log->findChild<QLineEdit *>();
    QCoreApplication::processEvents();
    const int width = filter->width();
    m_recording->appendNumbers(1, 9000);
    grow();
    QCoreApplication::processEvents();
    QCOMPARE(filter->width(), width);
}

void TestMessageLog::filterField()
{
    m_recording->appendNumbers(0, 100);
    grow();
    QTest::keyClicks(m_log->findChild<QLineEdit *>(), QStringLiteral("42"));
    QTRY_COMPARE(rows(), 1);
    QVERIFY(statusContains("1 of 100"));
    m_recording->append(textMessage("4242"));
    grow();
    QTRY_COMPARE(rows(), 2);
    m_log->findChild<QLineEdit *>()->clear();
    QCOMPARE(rows(), 101);
}

void TestMessageLog::scope()
{
    m_recording->append(textMessage("one", Direction::In, 1));
    m_recording->append(textMessage("two", Direction::In, 2));
    grow();
    m_log->setScope({2});
    QTRY_COMPARE(rows(), 1);
    m_recording->append(textMessage("two again", Direction::In, 2));
    grow();
    QTRY_COMPARE(rows(), 2);
    m_log->clearScope();
    QCOMPARE(rows(), 3);
}

void TestMessageLog::pause()
{
    m_recording->appendNumbers(0, 10);
    grow();
    button("Pause")->click();
    m_recording->appendNumbers(10, 25);
    grow();
    QCOMPARE(rows(), 10);
    QVERIFY(statusContains("15"));
    button("Pause")->click();
    QCOMPARE(rows(), 25);
}

void TestMessageLog::clearAndShowAgain()
{
    m_recording->appendNumbers(0, 10);
    grow();
    view()->selectRow(3);
    button("Clear")->click();
    QCOMPARE(rows(), 0);
    QVERIFY(view()->isFollowing());
    m_recording->appendNumbers(10, 12);
    grow();
    QCOMPARE(rows(), 2);
    const auto labels = m_log->findChildren<QLabel *>();
    const auto status = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QLatin1String("<a href"));
    });
    QVERIFY(status != labels.end());
    emit(*status)->linkActivated(QStringLiteral("all"));
    QCOMPARE(rows(), 12);
}

void TestMessageLog::followButton()
{
    m_recording->appendNumbers(0, 100);
    grow();
    QVERIFY(button("Follow")->isChecked());
    view()->selectRow(0);
    QVERIFY(!button("Follow")->isChecked());
    button("Follow")->click();
    QVERIFY(view()->isFollowing());
    QCOMPARE(view()->lastRowInView(), 99);
}

void TestMessageLog::copiesMessages()
{
    m_recording->append(textMessage("a\tb"));
    m_recording->append(dataMessage(MessageKind::Binary, "A"));
    m_recording->append(closeMessage(1, {1000, QString(), ClosedBy::Us}));
    grow();
    view()->selectRow(0);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\tb"));
    view()->selectRow(2, true);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\tb\n41\nClosed by us: 1000"));
}

/// The tree's rows at its outside.
QString TestMessageLog::inspectedJson() const
{
    const QAbstractItemModel *model = tabs()->currentWidget()->findChild<QTreeView *>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows += model->index(row, 0).data().toString() + QLatin1Char('=') + model->index(row, 1).data().toString();
    return rows.join(QLatin1Char(' '));
}

QToolButton *TestMessageLog::findTool(const char *name) const
{
    for (QToolButton *tool : tabs()->currentWidget()->findChildren<QToolButton *>()) {
        if (tool->accessibleName() == QLatin1String(name))
            return tool;
    }
    return nullptr;
}

void TestMessageLog::inspectorShowsText()
{
    m_log->setConnectionLabel(1, QStringLiteral("local echo"));
    m_recording->append(textMessage("line 1\nline 2", Direction::Out));
    grow();
    view()->selectRow(0);
    QCOMPARE(inspected(), QStringLiteral("line 1\nline 2"));
    QVERIFY(statusContains("Connection local echo  ·  Out  ·  Text  ·  13 B"));
    QVERIFY(!tabs()->isTabEnabled(1));
}

void TestMessageLog::inspectorShowsJson()
{
    m_recording->append(textMessage(R"({"b":1,"a":2})"));
    grow();
    view()->selectRow(0);
    QVERIFY(tabs()->isTabEnabled(1));
    tabs()->setCurrentIndex(1);
    QCOMPARE(inspectedJson(), QStringLiteral("b=1 a=2"));
    findTool("Indented text")->click();
    QCOMPARE(inspected(), QStringLiteral("{\n  \"b\": 1,\n  \"a\": 2\n}"));
}

void TestMessageLog::inspectorShowsBinaryAsHex()
{
    m_recording->append(dataMessage(MessageKind::Binary, "AB"));
    grow();
    view()->selectRow(0);
    QVERIFY(inspected().startsWith(QStringLiteral("00000000  41 42")));
}

void TestMessageLog::inspectorShowsFrames()
{
    m_recording->append(frameOf(maskedFrame(1, R"({"a":1})")));
    m_recording->append(textMessage(R"({"a":1})"));
    m_recording->append(frameOf(maskedFrame(2, QByteArray(100 * 1024, 'x'))));
    grow();
    view()->selectRow(0);
    QVERIFY(tabs()->isTabVisible(3));
    QCOMPARE(tabs()->currentIndex(), 3);
    QVERIFY(inspected().contains(QStringLiteral("Mask: 1, key 37fa213d\nPayload length: 7 bytes")));
    QVERIFY(statusContains("Frame  ·  7 B"));
    tabs()->setCurrentIndex(1);
    QCOMPARE(inspectedJson(), QStringLiteral("a=1"));
    tabs()->setCurrentIndex(2);
    QVERIFY(inspected().startsWith(QStringLiteral("00000000  7b 22 61 22 3a 31 7d   ")));
    view()->selectRow(1);
    QVERIFY(!tabs()->isTabVisible(3));
    QCOMPARE(tabs()->currentIndex(), 0);
    view()->selectRow(2);
    QCOMPARE(tabs()->currentIndex(), 3);
    QTRY_VERIFY(inspected().contains(QStringLiteral("Payload length: 102,400 bytes")));
    QVERIFY(!inspected().contains(QStringLiteral("there")));
}

void TestMessageLog::showsAndCopiesFrames()
{
    m_recording->append(frameOf(maskedFrame(1, "hello")));
    m_recording->append(dataMessage(MessageKind::RawBytes, "\x81\xff", Direction::Out));
    grow();
    const auto cell = [this](int row, int column) {
        const RecordingModel &model = view()->model();
        return model.data(model.index(row, column)).toString();
    };
    QCOMPARE(cell(0, RecordingModel::Type), QStringLiteral("Frame"));
    QCOMPARE(cell(0, RecordingModel::Size), QStringLiteral("5 B"));
    QCOMPARE(cell(1, RecordingModel::Type), QStringLiteral("Raw bytes"));
    QCOMPARE(cell(1, RecordingModel::Size), QStringLiteral("2 B"));
    view()->selectRow(0);
    view()->selectRow(1, true);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("FIN text, masked, length 5 · hello\n81 ff"));
}

void TestMessageLog::inspectorKeepsTheChosenTab()
{
    m_recording->append(textMessage("{}"));
    m_recording->append(textMessage("plain"));
    m_recording->append(textMessage("[1]"));
    grow();
    view()->selectRow(0);
    QTest::mouseClick(tabs()->tabBar(), Qt::LeftButton, {}, tabs()->tabBar()->tabRect(1).center());
    QCOMPARE(tabs()->currentIndex(), 1);
    view()->selectRow(1);
    QCOMPARE(tabs()->currentIndex(), 0);
    view()->selectRow(2);
    QCOMPARE(tabs()->currentIndex(), 1);
    QCOMPARE(inspectedJson(), QStringLiteral("0=1"));
}

void TestMessageLog::inspectorCutsLargeMessages()
{
    m_recording->append(textMessage(QByteArray("\xc3\xa9").repeated(1024 * 1024 / 2)));
    m_recording->append(textMessage(QByteArray(8 * 1024 * 1024, 'x')));
    grow();
    view()->selectRow(0);
    QCOMPARE(inspected().size(), 32 * 1024);
    QToolButton *showAll = tabs()->currentWidget()->findChild<QToolButton *>();
    QVERIFY(showAll->isVisible());
    showAll->click();
    QTRY_COMPARE(inspected().size(), 512 * 1024);
    QVERIFY(!showAll->isVisible());
    view()->selectRow(1);
    QCOMPARE(inspected().size(), 64 * 1024);
    QVERIFY(!showAll->isVisible());
    QVERIFY(statusContains("Copy takes all of it"));
}

void TestMessageLog::inspectorCopies()
{
    m_recording->append(textMessage(QByteArray(100 * 1024, 'x')));
    grow();
    view()->selectRow(0);
    QGuiApplication::clipboard()->clear();
    button("Copy")->click();
    QTRY_COMPARE(QGuiApplication::clipboard()->text().size(), 100 * 1024);
}

void TestMessageLog::inspectorIsEmptyWithoutSelection()
{
    m_recording->append(textMessage("a"));
    grow();
    QVERIFY(!tabs()->isVisible());
    view()->selectRow(0);
    QVERIFY(tabs()->isVisible());
    view()->selectRow(-1);
    QVERIFY(!tabs()->isVisible());
}

void TestMessageLog::exportsWhatIsShown()
{
    m_recording->appendNumbers(0, 100);
    grow();
    m_log->findChild<QLineEdit *>()->setText(QStringLiteral("7"));
    const QString path = m_recording->filePath(QStringLiteral("out.jsonl"));
    QSignalSpy exported(m_log.get(), &MessageLog::exported);
    m_log->exportTo({path, ExportFormat::JsonLines});
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().at(1).toULongLong(), 19u);
    QCOMPARE(readAll(path).count('\n'), 19);
    QVERIFY(notice().contains(path));
    button("Close")->click();
    QVERIFY(notice().isEmpty());
}

void TestMessageLog::exportsTheSelection()
{
    m_recording->appendNumbers(0, 100);
    grow();
    m_log->findChild<QLineEdit *>()->setText(QStringLiteral("7"));
    QTRY_COMPARE(view()->model().rowCount(), 19);
    view()->selectRow(2);
    const QString path = m_recording->filePath(QStringLiteral("out.jsonl"));
    QSignalSpy exported(m_log.get(), &MessageLog::exported);
    m_log->exportTo({path, ExportFormat::JsonLines, ExportScope::Selected});
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().at(1).toULongLong(), 1u);
    QVERIFY(readAll(path).contains("27"));
}

void TestMessageLog::exportsTheWholeRecordingMasked()
{
    m_recording->append(textMessage(R"({"password":"geheim"})"));
    m_recording->append(textMessage("7"));
    grow();
    m_log->findChild<QLineEdit *>()->setText(QStringLiteral("7"));
    const QString path = m_recording->filePath(QStringLiteral("out.jsonl"));
    QSignalSpy exported(m_log.get(), &MessageLog::exported);
    m_log->exportTo({path, ExportFormat::JsonLines, ExportScope::Whole, SecretMasking()});
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().at(1).toULongLong(), 2u);
    QVERIFY(readAll(path).contains("***"));
    QVERIFY(!readAll(path).contains("geheim"));
}

void TestMessageLog::exportFailure()
{
    m_recording->appendNumbers(0, 10);
    grow();
    const QString path = m_recording->filePath(QStringLiteral("none/out.csv"));
    QSignalSpy failed(m_log.get(), &MessageLog::exportFailed);
    m_log->exportTo({path, ExportFormat::Csv});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(notice().contains(path));
    m_log->exportTo({m_recording->index()->path(), ExportFormat::Csv});
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.last().first().value<Error>().code, ErrorCode::InvalidArgument);
}

void TestMessageLog::diesWhileWorking()
{
    m_recording->appendNumbers(0, 50000);
    grow();
    m_log->findChild<QLineEdit *>()->setText(QStringLiteral("9"));
    m_log->exportTo({m_recording->filePath(QStringLiteral("out.har")), ExportFormat::Har});
    m_log.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
}

void TestMessageLog::remembersItsState()
{
    view()->header().resizeSection(RecordingModel::Type, 123);
    const QByteArray state = m_log->saveState();
    MessageLog other(m_recording->index(), m_filters.filters());
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.findChild<LogView *>()->header().sectionSize(RecordingModel::Type), 123);
    QVERIFY(!other.restoreState(QByteArray("rubbish")));
}

QTEST_MAIN(TestMessageLog)
#include "tst_messagelog.moc"
