// SPDX-License-Identifier: MIT
#include <QHeaderView>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include "support/liverecording.h"
#include "ui/message/files/exportdialog.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/log/logview.h"
#include "ui/message/lognotice.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/message/search/logsearch.h"
#include "ui/message/temporaryfilters.h"
#include "ui/widgets/label/errorline.h"

using namespace wsw;
using namespace wsw::test;

class TestLogTabs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_logs.reset(); }
    void onlyLive();
    void opensBesideTheLiveOne();
    void opensEachOnce();
    void labelsConnections();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refuses_data();
    void refuses();
    void refusesWhatIsDamagedWithin();
    void tellsOfAnotherWriter();
    void changedUnderneath_data();
    void changedUnderneath();
    void takesTheColumnsAlong();
    void diesWhileOpening();

private:
    QString file(const char *name) const { return m_recording->filePath(QLatin1String(name)); }
    LogView *view() const { return m_logs->current().findChild<LogView *>(); }
    int rows() const { return view()->model().rowCount(); }
    QTabBar *tabs() const { return m_logs->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly); }
    QString notice() const;
    void open(const QString &path);

    std::unique_ptr<LiveRecording> m_recording;
    TemporaryFilters m_filters;
    std::unique_ptr<LogTabs> m_logs;
};

void TestLogTabs::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_logs = std::make_unique<LogTabs>(m_recording->index(), m_filters.filters());
    m_logs->resize(900, 600);
    m_logs->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_logs.get()));
}

QString TestLogTabs::notice() const
{
    QString text;
    const auto bars = m_logs->findChildren<LogNotice *>();
    for (const LogNotice *bar : bars)
        text += bar->isVisible() ? bar->text() : QString();
    return text;
}

void TestLogTabs::open(const QString &path)
{
    QSignalSpy opened(m_logs.get(), &LogTabs::fileOpened);
    QVERIFY(m_logs->openFile(path));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path);
}

void TestLogTabs::onlyLive()
{
    QVERIFY(!tabs()->isVisible());
    QCOMPARE(&m_logs->current(), &m_logs->live());
    m_logs->closeCurrent();
    QCOMPARE(&m_logs->current(), &m_logs->live());
    QVERIFY(m_logs->openFile(m_recording->index()->path())); // is there already
    QCOMPARE(&m_logs->current(), &m_logs->live());
}

void TestLogTabs::opensBesideTheLiveOne()
{
    m_recording->appendNumbers(0, 5);
    m_logs->live().showGrowth(5);
    writeRecording(file("a.wsrecording"), {textMessage("1"), textMessage("2")});
    writeRecording(file("b.wsrecording"), {textMessage("1"), textMessage("2"), textMessage("3")});
    open(file("a.wsrecording"));
    QVERIFY(tabs()->isVisible());
    QCOMPARE(rows(), 2);
    QCOMPARE(view()->accessibleName(), QStringLiteral("Message log"));
    open(file("b.wsrecording"));
    QCOMPARE(rows(), 3);
    QCOMPARE(tabs()->count(), 3);
    QVERIFY(notice().isEmpty());

    m_recording->appendNumbers(5, 8);
    m_logs->live().showGrowth(8);
    QCOMPARE(rows(), 3);
    tabs()->setCurrentIndex(0);
    QCOMPARE(rows(), 8);
    QVERIFY(view()->isFollowing());

    QSignalSpy changed(m_logs.get(), &LogTabs::currentChanged);
    tabs()->setCurrentIndex(2);
    m_logs->closeCurrent();
    QVERIFY(changed.size() >= 2);
    QCOMPARE(rows(), 2);
    m_logs->closeCurrent();
    QVERIFY(!tabs()->isVisible());
    QCOMPARE(&m_logs->current(), &m_logs->live());
}

void TestLogTabs::opensEachOnce()
{
    writeRecording(file("a.wsrecording"), {textMessage("1")});
    open(file("a.wsrecording"));
    tabs()->setCurrentIndex(0);
    QVERIFY(m_logs->openFile(file("a.wsrecording")));
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 1);
}

void TestLogTabs::labelsConnections()
{
    OpenInfo client;
    client.name = QStringLiteral("alerts");
    client.client = 42;
    OpenInfo nameless;
    nameless.url = QStringLiteral("ws://127.0.0.1:1/a");
    Message text = textMessage("x");
    text.connection = 9;
    writeRecording(file("a.wsrecording"), {openMessage(3, client), openMessage(4, nameless), text});
    open(file("a.wsrecording"));
    const RecordingModel &model = view()->model();
    QCOMPARE(model.cellText(model.row(0), RecordingModel::Connection), QStringLiteral("alerts #42"));
    QCOMPARE(model.cellText(model.row(1), RecordingModel::Connection), nameless.url);
    QCOMPARE(model.cellText(model.row(2), RecordingModel::Connection), QStringLiteral("9"));
}

void TestLogTabs::tellsWhatIsWrong_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("flipped");
    QTest::addColumn<QString>("said");
    QTest::newRow("torn") << 1 << -1 << QStringLiteral("not written whole");
    QTest::newRow("damaged") << 0 << 68 << QStringLiteral("damaged and left out");
    QTest::newRow("damaged, told of a torn one") << 1 << 68 << QStringLiteral("damaged and left out");
    QTest::newRow("torn, told of a damaged one") << 1 << 68 << QStringLiteral("not written whole");
}

void TestLogTabs::tellsWhatIsWrong()
{
    QFETCH(const int, cut);
    QFETCH(const int, flipped);
    QFETCH(const QString, said);
    QList<Message> messages{textMessage("whole"), textMessage("another")};
    if (cut > 0 && flipped >= 0)
        messages.append(textMessage("and one more"));
    writeRecording(file("a.wsrecording"), messages);
    QByteArray bytes = readAll(file("a.wsrecording"));
    bytes.chop(cut);
    if (flipped >= 0)
        bytes[flipped] = char(bytes[flipped] ^ 1);
    QVERIFY(writeAll(file("a.wsrecording"), bytes));
    open(file("a.wsrecording"));
    QCOMPARE(rows(), 1);
    QVERIFY2(notice().contains(said), qPrintable(notice()));
    QCOMPARE(readAll(file("a.wsrecording")), bytes);
}

void TestLogTabs::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QStringLiteral("/nonexistent") << ErrorCode::FileNotFound;
    QTest::newRow("foreign") << QStringLiteral(WSW_SOURCE_DIR "/LICENSE") << ErrorCode::InvalidDocument;
}

void TestLogTabs::refuses()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorCode, code);
    const auto opened = m_logs->openFile(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(&m_logs->current(), &m_logs->live());
}

/// The header is looked at now, the rest by the worker: it may be gone until then.
void TestLogTabs::refusesWhatIsDamagedWithin()
{
    writeRecording(file("a.wsrecording"), {textMessage("1")});
    QSignalSpy refused(m_logs.get(), &LogTabs::fileRefused);
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    QSemaphore gone;
    QThreadPool::globalInstance()->start([&gone] { gone.acquire(); }); // the worker comes after it
    QVERIFY(m_logs->openFile(file("a.wsrecording")));
    QVERIFY(QFile::remove(file("a.wsrecording")));
    gone.release();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(notice().contains(file("a.wsrecording")));
    QCOMPARE(&m_logs->current(), &m_logs->live());
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
}

/// By the same sentence as if it were another program's.
void TestLogTabs::tellsOfAnotherWriter()
{
    auto writer = RecordingWriter::create(file("a.wsrecording"));
    QVERIFY(writer);
    (*writer)->append(textMessage("1"));
    QVERIFY((*writer)->flush());
    QFile unfinished(file("a.wsrecording"));
    QVERIFY(unfinished.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(unfinished.write("half"), 4);
    unfinished.close();
    open(file("a.wsrecording"));
    QCOMPARE(rows(), 1);
    QVERIFY2(notice().contains(QStringLiteral("is writing it")), qPrintable(notice()));
    QVERIFY(!notice().contains(QStringLiteral("not written whole")));
    (*writer)->append(textMessage("2"));
    QVERIFY((*writer)->flush());
    QCOMPARE(rows(), 1);
    open(file("a.wsrecording")); // again, as it says
    QCOMPARE(rows(), 2);
    QCOMPARE(tabs()->count(), 2);
}

void TestLogTabs::changedUnderneath_data()
{
    QTest::addColumn<QByteArray>("contents"); ///< null: deleted, and where that frees nothing, replaced by nothing
    writeRecording(file("other"), QList<Message>(3000, textMessage("of another recording")));
    QTest::newRow("truncated") << readAll(file("other")).first(32);
    QTest::newRow("emptied") << QByteArray("");
    QTest::newRow("overwritten") << QByteArray("xyz").repeated(200'000);
    QTest::newRow("another recording") << readAll(file("other"));
    QTest::newRow("deleted") << QByteArray();
}

/// Whatever becomes of the file: the tab says so, nothing dies, and nothing is exported as if it were whole.
void TestLogTabs::changedUnderneath()
{
    QFETCH(const QByteArray, contents);
    writeRecording(file("a.wsrecording"), QList<Message>(3000, textMessage(QByteArray(100, 'x'))));
    open(file("a.wsrecording"));
    QCOMPARE(rows(), 3000);
    if (contents.isNull())
        QVERIFY(QFile::remove(file("a.wsrecording")));
    else
        QVERIFY(writeAll(file("a.wsrecording"), contents));

    view()->selectRow(2900); // where nothing was read before
    m_logs->grab();
    const bool stillThere = contents.isNull(); // an open file is, until it is closed
    QCOMPARE(view()->model().messageHead(2900).kind, stillThere ? MessageKind::Text : MessageKind::Error);

    MessageLog &log = m_logs->current();
    log.search().field().setText(QStringLiteral("xxx"));
    QTRY_VERIFY2(log.search().error().isVisible(), "the filter says why it ended");
    QCOMPARE(view()->model().searched(), 3000u);
    log.search().field().clear();

    QSignalSpy failed(&log, &MessageLog::exportFailed);
    log.exportTo({file("a.jsonl")});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!QFile::exists(file("a.jsonl")));
    const auto missing = m_logs->openFile(file("no such recording"));
    QVERIFY2(!missing, "is not taken for the one that was deleted");
    m_logs->closeCurrent();
    QCOMPARE(&m_logs->current(), &m_logs->live());
}

void TestLogTabs::takesTheColumnsAlong()
{
    view()->header().resizeSection(RecordingModel::Type, 123);
    view()->model().setTimeMode(TimeMode::SinceStart);
    writeRecording(file("a.wsrecording"), {textMessage("1")});
    open(file("a.wsrecording"));
    QCOMPARE(view()->header().sectionSize(RecordingModel::Type), 123);
    QCOMPARE(view()->model().timeMode(), TimeMode::SinceStart);
}

void TestLogTabs::diesWhileOpening()
{
    writeRecording(file("a.wsrecording"), QList<Message>(50'000, textMessage("1")));
    QVERIFY(m_logs->openFile(file("a.wsrecording")));
    m_logs.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
}

QTEST_MAIN(TestLogTabs)
#include "tst_logtabs.moc"
