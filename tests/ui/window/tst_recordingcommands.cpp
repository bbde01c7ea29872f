// SPDX-License-Identifier: MIT
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QToolButton>

#include "message/recordingreader.h"
#include "support/liverecording.h"
#include "ui/message/files/recordingjob.h"
#include "ui/message/lognotice.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/message/temporaryfilters.h"
#include "ui/window/commands/recordingcommands.h"

using namespace wsw;
using namespace wsw::test;

class TestRecordingCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_logs.reset(); }
    void importsAndOpens();
    void importTellsWhatIsWrong();
    void importFailure();
    void mergesAndOpens();
    void savesTheLiveOne();
    void savesTheOneThatIsShown();
    void neverOverItself();
    void asksForFiles();
    void cancel();
    void oneAtATime();
    void diesWhileWorking();

private:
    QString file(const char *name) const { return m_recording->filePath(QLatin1String(name)); }
    QString notice() const;
    QToolButton *button(const QString &text) const;
    quint64 countOf(const QString &path) const;

    std::unique_ptr<LiveRecording> m_recording;
    TemporaryFilters m_filters;
    std::unique_ptr<LogTabs> m_logs;
    RecordingCommands *m_commands = nullptr;
};

void TestRecordingCommands::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_recording->appendNumbers(0, 3);
    m_logs = std::make_unique<LogTabs>(m_recording->index(), m_filters.filters());
    m_logs->show();
    m_commands = new RecordingCommands(*m_logs, m_logs.get());
}

QString TestRecordingCommands::notice() const
{
    QString text;
    const auto bars = m_logs->findChildren<LogNotice *>();
    for (const LogNotice *bar : bars)
        text += bar->isVisible() ? bar->text() : QString();
    return text;
}

QToolButton *TestRecordingCommands::button(const QString &text) const
{
    const auto buttons = m_logs->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

quint64 TestRecordingCommands::countOf(const QString &path) const
{
    const auto reader = RecordingReader::open(path);
    return reader ? (*reader)->count() : 0;
}

void TestRecordingCommands::importsAndOpens()
{
    QVERIFY(writeAll(file("in.jsonl"), "{\"event\":\"listening\"}\n{\"event\":\"ping\",\"connection\":1,\"direction\":"
                                       "\"in\",\"data\":\"\",\"time\":\"2026-01-31T12:00:00Z\"}\n"));
    QSignalSpy opened(m_logs.get(), &LogTabs::fileOpened);
    m_commands->importFrom(file("in.jsonl"), file("out.wsrecording"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), file("out.wsrecording"));
    QCOMPARE(m_logs->current().recordingPath(), file("out.wsrecording"));
    QVERIFY2(notice().contains(QLatin1String("Records: 1, skipped because they are no records: 1.")),
             qPrintable(notice()));
    button(QStringLiteral("Close"))->click();
    QVERIFY(notice().isEmpty());
}

void TestRecordingCommands::importTellsWhatIsWrong()
{
    QVERIFY(writeAll(file("in.jsonl"), "{}\n"));
    QSignalSpy finished(m_logs.get(), &LogTabs::taskFinished);
    m_commands->importFrom(file("in.jsonl"), file("out.wsrecording"));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(notice().contains(QStringLiteral("Number 1: “event” is missing.")), qPrintable(notice()));
}

void TestRecordingCommands::importFailure()
{
    QVERIFY(writeAll(file("in.txt"), "hello"));
    QSignalSpy failed(m_logs.get(), &LogTabs::taskFailed);
    m_commands->importFrom(file("in.txt"), file("out.wsrecording"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(notice().contains(file("in.txt")));
    QVERIFY(!QFile::exists(file("out.wsrecording")));
}

void TestRecordingCommands::mergesAndOpens()
{
    writeRecording(file("a"), {textMessage("a")});
    writeRecording(file("b"), {textMessage("b")});
    QSignalSpy opened(m_logs.get(), &LogTabs::fileOpened);
    m_commands->mergeTo({file("a"), file("b")}, file("out.wsrecording"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(countOf(file("out.wsrecording")), 2u);
}

void TestRecordingCommands::savesTheLiveOne()
{
    QSignalSpy finished(m_logs.get(), &LogTabs::taskFinished);
    m_commands->saveTo(file("copy.wsrecording"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(countOf(file("copy.wsrecording")), 3u);
    QVERIFY2(notice().contains(file("copy.wsrecording")), qPrintable(notice()));
    QCOMPARE(&m_logs->current(), &m_logs->live());
}

void TestRecordingCommands::savesTheOneThatIsShown()
{
    writeRecording(file("a"), {textMessage("a")});
    QSignalSpy opened(m_logs.get(), &LogTabs::fileOpened);
    QVERIFY(m_logs->openFile(file("a")));
    QTRY_COMPARE(opened.size(), 1);
    QSignalSpy finished(m_logs.get(), &LogTabs::taskFinished);
    m_commands->saveTo(file("copy.wsrecording"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(countOf(file("copy.wsrecording")), 1u);
}

void TestRecordingCommands::neverOverItself()
{
    QSignalSpy failed(m_logs.get(), &LogTabs::taskFailed);
    m_commands->saveTo(m_recording->index()->path());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(countOf(m_recording->index()->path()), 3u);
}

void TestRecordingCommands::asksForFiles()
{
    QVERIFY(writeAll(file("in.har"), R"({"log":{"entries":[]}})"));
    QSignalSpy opened(m_logs.get(), &LogTabs::fileOpened);
    m_commands->importRecording();
    QPointer<QFileDialog> source = m_logs->findChild<QFileDialog *>();
    QVERIFY(source);
    emit source->fileSelected(file("in.har"));
    source->close();
    QTRY_VERIFY(!source);
    auto *target = m_logs->findChild<QFileDialog *>();
    QVERIFY(target);
    QCOMPARE(target->acceptMode(), QFileDialog::AcceptSave);
    emit target->fileSelected(file("out.wsrecording"));
    QTRY_COMPARE(opened.size(), 1);
}

void TestRecordingCommands::cancel()
{
    QSignalSpy failed(m_logs.get(), &LogTabs::taskFailed);
    m_logs->start({QStringLiteral("Working …"),
                   [](const RecordingProgress &proceed) -> Result<QString> {
                       while (proceed(1, 2))
                           QThread::yieldCurrentThread();
                       return failure(ErrorCode::Stopped, QString());
                   },
                   {}});
    QVERIFY(notice().contains(QLatin1String("Working")));
    button(QStringLiteral("Cancel"))->click();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Stopped);
    button(QStringLiteral("Close"))->click();
    QVERIFY(notice().isEmpty());
}

void TestRecordingCommands::oneAtATime()
{
    QSemaphore go;
    QSignalSpy failed(m_logs.get(), &LogTabs::taskFailed);
    QSignalSpy finished(m_logs.get(), &LogTabs::taskFinished);
    m_logs->start({QStringLiteral("First …"),
                   [&go](const RecordingProgress &) -> Result<QString> {
                       go.acquire();
                       return QStringLiteral("done");
                   },
                   {}});
    m_commands->saveTo(file("copy.wsrecording"));
    QCOMPARE(failed.size(), 1);
    QVERIFY(notice().contains(QLatin1String("First")));
    go.release();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!QFile::exists(file("copy.wsrecording")));
}

void TestRecordingCommands::diesWhileWorking()
{
    m_recording->appendNumbers(0, 50000);
    m_commands->saveTo(file("copy.wsrecording"));
    m_logs.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
}

QTEST_MAIN(TestRecordingCommands)
#include "tst_recordingcommands.moc"
