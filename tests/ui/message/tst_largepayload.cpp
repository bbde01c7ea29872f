// SPDX-License-Identifier: MIT
#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include "support/liverecording.h"
#include "ui/message/files/exportdialog.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/inspector/messageinspector.h"
#include "ui/message/log/logview.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/message/search/findbar.h"
#include "ui/message/search/logsearch.h"
#include "ui/message/temporaryfilters.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 payloadSize = 512 * mebibyte;
constexpr int operationsTimeout = 60'000;

/// A line of /proc/…, in bytes; 0 if there is none.
qint64 bytesIn(const char *path, const char *name)
{
    const QList<QByteArray> lines = readAll(QString::fromLatin1(path)).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

qint64 memoryNow()
{
    return bytesIn("/proc/self/status", "VmRSS:");
}

/// A JSON document of some millions of nodes, with two members at its end.
QByteArray largeDocument()
{
    QByteArray block;
    for (int i = 0; block.size() < mebibyte; ++i)
        block += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"one of many texts\",\"open\":true},";
    QByteArray json = "{\"items\":[";
    json.reserve(payloadSize + mebibyte);
    while (json.size() + block.size() < payloadSize)
        json += block;
    json += "{}],\"password\":\"geheim\",\"end\":\"";
    json.append(payloadSize - json.size() - 8, 'e');
    return json + "needle\"}";
}

} // namespace

/// One message of 512 MiB among small ones: all that can be done with it is done beside the window, in a small
/// multiple of its size, which is given back.
class TestLargePayload : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_logs.reset(); }
    void isOpened();
    void isInspected_data();
    void isInspected();
    void isFiltered();
    void isFound();
    void isExported();

private:
    MessageLog &log() const { return m_logs->current(); }
    LogView *view() const { return log().findChild<LogView *>(); }
    QString file(const char *name) const { return m_recording->filePath(QLatin1String(name)); }
    void record();
    void begin();
    void verifyWindowWentOn();
    void verifyEnd(double most);

    std::unique_ptr<LiveRecording> m_recording;
    TemporaryFilters m_filters;
    std::unique_ptr<LogTabs> m_logs;
    QTimer m_turns;
    QElapsedTimer m_since;
    QElapsedTimer m_lastTurn;
    qint64 m_longestTurn = 0; ///< of the event loop, milliseconds
    qint64 m_before = 0;
};

void TestLargePayload::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("memory is measured as Linux tells it");
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("memory is the sanitizer's");
#endif
    m_recording = std::make_unique<LiveRecording>();
    if (bytesIn("/proc/meminfo", "MemAvailable:") < 6 * 1024 * mebibyte)
        QSKIP("6 GiB of memory are not free");
    if (QStorageInfo(m_recording->filePath({})).bytesAvailable() < 4 * payloadSize)
        QSKIP("2 GiB of disk are not free");
    record();
    m_logs = std::make_unique<LogTabs>(m_recording->index(), m_filters.filters());
    m_logs->resize(900, 600);
    m_logs->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_logs.get()));
    connect(&m_turns, &QTimer::timeout, this, [this] { m_longestTurn = qMax(m_longestTurn, m_lastTurn.restart()); });
    m_turns.start(0);
}

/// More than the writer holds back while a disk is full is no reason to wait.
void TestLargePayload::record()
{
    static_assert(payloadSize > RecordingWriter::pendingLimit);
    begin();
    {
        const auto writer = RecordingWriter::create(file("large"));
        QVERIFY(writer);
        (*writer)->append(textMessage("before"));
        (*writer)->append(textMessage("before"));
        (*writer)->append(textMessage(largeDocument()));
        QCOMPARE((*writer)->index()->count(), 3u); // too much for waiting until the event loop turns
    }
    verifyEnd(2.5); // the message itself is one
}

void TestLargePayload::begin()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs")); // 5: the peak begins anew
    QVERIFY(refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(refs.write("5"), 1);
    m_before = memoryNow();
    m_longestTurn = 0;
    m_since.start();
    m_lastTurn.start();
}

/// Its event loop turned all the time, not only before and after: no turn took most of the time.
void TestLargePayload::verifyWindowWentOn()
{
    const qint64 all = m_since.elapsed();
    qInfo("%lld ms, the longest turn of the event loop %lld ms", all, m_longestTurn);
    QVERIFY2(m_longestTurn * 4 < all * 3, "the window stood still");
}

/// `most`: times the payload, at the same time.
void TestLargePayload::verifyEnd(double most)
{
    const double peak = double(bytesIn("/proc/self/status", "VmHWM:") - m_before) / double(payloadSize);
    qInfo("%.2f times the payload at most", peak);
    QVERIFY(peak < most);
    QTRY_VERIFY2(memoryNow() - m_before < payloadSize / 8, "the memory is given back");
}

void TestLargePayload::isOpened()
{
    begin();
    QSignalSpy opened(m_logs.get(), &LogTabs::fileOpened);
    QVERIFY(m_logs->openFile(file("large")));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, operationsTimeout);
    QCOMPARE(view()->model().rowCount(), 3);
    m_logs->grab();
    verifyEnd(0.2);
}

void TestLargePayload::isInspected_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<double>("most");
    QTest::newRow("text") << QStringLiteral("Text") << 0.2; // its beginning
    QTest::newRow("JSON") << QStringLiteral("JSON") << 2.5;
    QTest::newRow("hex") << QStringLiteral("Hex") << 2.5;
}

void TestLargePayload::isInspected()
{
    QFETCH(const QString, tab);
    QFETCH(const double, most);
    begin();
    view()->selectRow(2);
    auto *tabs = log().findChild<MessageInspector *>()->findChild<QTabWidget *>();
    int index = 0;
    while (index < tabs->count() && tabs->tabText(index).remove(u'&') != tab)
        ++index;
    QVERIFY(index < tabs->count());
    QVERIFY(tabs->isTabEnabled(index));
    tabs->setCurrentIndex(index);
    m_logs->grab();
    auto *tree = tabs->currentWidget()->findChild<QTreeView *>();
    if (tree)
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, operationsTimeout);
    m_logs->grab();
    if (tree)
        verifyWindowWentOn();
    view()->selectRow(0);
    verifyEnd(most);
}

void TestLargePayload::isFiltered()
{
    begin();
    log().search().field().setText(QStringLiteral("needle"));
    QTRY_COMPARE_WITH_TIMEOUT(view()->model().searched(), 3u, operationsTimeout);
    QCOMPARE(view()->model().rowCount(), 1);
    log().search().field().setText(QStringLiteral("json:$.end~needle"));
    QTRY_COMPARE_WITH_TIMEOUT(view()->model().searched(), 3u, operationsTimeout);
    QCOMPARE(view()->model().rowCount(), 1);
    verifyWindowWentOn();
    verifyEnd(2.5);
    log().search().field().clear();
}

void TestLargePayload::isFound()
{
    begin();
    FindBar &bar = log().search().findBar();
    bar.open();
    view()->selectRow(0);
    bar.findChild<QLineEdit *>()->setText(QStringLiteral("NEEDLE"));
    QTRY_COMPARE_WITH_TIMEOUT(view()->selection().current, 2, operationsTimeout);
    verifyWindowWentOn();
    bar.findChild<QLineEdit *>()->clear();
    bar.hide();
    view()->selectRow(0);
    verifyEnd(2.5);
}

/// With secrets masked, which does all that is done without, and more.
void TestLargePayload::isExported()
{
    begin();
    QSignalSpy exported(&log(), &MessageLog::exported);
    ExportChoice choice{file("large.jsonl"), ExportFormat::JsonLines};
    choice.masking.emplace();
    log().exportTo(choice);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, operationsTimeout);
    verifyWindowWentOn();
    QFile out(choice.path);
    QVERIFY(out.size() > payloadSize);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(out.seek(out.size() - 2 * mebibyte)); // where both are
    const QByteArray end = out.readAll();
    QVERIFY(end.contains("needle"));
    QVERIFY(!end.contains("geheim"));
    QVERIFY(out.remove());
    verifyEnd(4.5);
}

QTEST_MAIN(TestLargePayload)
#include "tst_largepayload.moc"
