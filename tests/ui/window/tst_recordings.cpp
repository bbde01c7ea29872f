// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "message/recordingwriter.h"
#include "support/recordings.h"
#include "ui/message/filter/logfilters.h"
#include "ui/message/log/logview.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/settings.h"
#include "ui/widgets/notice/noticearea.h"
#include "ui/window/recording/recordingkeeper.h"
#include "ui/window/recording/recordingsdialog.h"
#include "ui/window/recording/recordingsmodel.h"
#include "workspace/workbench.h"

using namespace wsw;
using namespace wsw::test;

namespace {

QString leave(const QString &folder, bool crashed = false)
{
    SessionRecordings session(folder);
    const QString path = *session.claim();
    auto writer = RecordingWriter::create(path);
    (*writer)->append(textMessage("x"));
    writer->reset();
    if (!crashed)
        session.release(false);
    return path;
}

QPushButton *button(const QWidget &parent, const char *text)
{
    const auto buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

} // namespace

/// Retention, parts, and the dialog of both.
class TestRecordings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void model();
    void dialogOpensSavesDeletes();
    void dialogStoresLimits();
    void nothingExpired();
    void expiredGoesOnlyWhenAsked();
    void goesOnInANewPart();
    void neverAPartWithoutLimit();
    void partRefused();

private:
    QString folder() const { return m_data->filePath(QStringLiteral("recordings")); }
    RecordingKeeper &keep();
    void fill(qint64 bytes);

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SessionRecordings> m_recordings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<LogFilters> m_filters;
    std::unique_ptr<LogTabs> m_logs;
    std::unique_ptr<NoticeArea> m_notices;
    std::unique_ptr<RecordingKeeper> m_keeper;
};

void TestRecordings::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    qputenv("WSW_DATA_DIR", m_data->path().toUtf8());
    m_settings = std::make_unique<Settings>();
    m_recordings = std::make_unique<SessionRecordings>(folder());
}

void TestRecordings::cleanup()
{
    m_keeper.reset();
    m_notices.reset();
    m_logs.reset();
    m_workbench.reset();
}

RecordingKeeper &TestRecordings::keep()
{
    m_workbench = std::move(*Workbench::create(*m_recordings->claim()));
    m_filters = std::make_unique<LogFilters>(*m_settings);
    m_logs = std::make_unique<LogTabs>(m_workbench->recording(), *m_filters);
    m_notices = std::make_unique<NoticeArea>();
    connect(m_workbench.get(), &Workbench::recordingPartStarted, m_logs.get(), // as LogPanel does
            [this] { m_logs->live().continueIn(m_workbench->recording()); });
    m_keeper = std::make_unique<RecordingKeeper>(*m_recordings, *m_workbench, *m_settings, *m_logs, *m_notices);
    return *m_keeper;
}

/// By a conversation with a server of ours, unless a new part begins meanwhile.
void TestRecordings::fill(qint64 bytes)
{
    ServerProfile server;
    server.id = QStringLiteral("s");
    server.port = 0;
    m_workbench->startServer(server);
    QTRY_COMPARE(m_workbench->serverStatus(server.id).state, ServerStatus::State::Listening);
    ConnectionProfile client;
    client.id = QStringLiteral("c");
    client.address = m_workbench->serverStatus(server.id).url();
    m_workbench->openConnection(client);
    QTRY_COMPARE(m_workbench->connectionStatus(client.id).state, ConnectionState::Open);
    const std::shared_ptr<const RecordingIndex> part = m_workbench->recording();
    const quint64 before = part->bytes();
    m_workbench->sendText(client.id, QString(int(bytes), QLatin1Char('x')));
    QTRY_VERIFY(part->bytes() >= before + quint64(bytes));
}

void TestRecordings::model()
{
    const QString ended = leave(folder());
    const QString crashed = leave(folder(), true);
    RecordingsModel model(*m_recordings);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.bytes() > 0);
    QStringList states;
    for (int row = 0; row < 2; ++row) {
        const bool isCrashed = QFileInfo(model.path(row)) == QFileInfo(crashed);
        QCOMPARE(model.index(row, RecordingsModel::State).data().toString(),
                 isCrashed ? QStringLiteral("The session did not end well") : QStringLiteral("Ended"));
        QVERIFY(!model.index(row, RecordingsModel::Started).data().toString().isEmpty());
    }
    QVERIFY(SessionRecordings::discard(ended));
    model.reload();
    QCOMPARE(model.rowCount(), 1);
}

void TestRecordings::dialogOpensSavesDeletes()
{
    const QString path = leave(folder());
    RecordingsDialog dialog(*m_recordings, *m_settings);
    dialog.show();
    auto *table = dialog.findChild<QTableView *>();
    QVERIFY(!button(dialog, "&Open")->isEnabled());
    table->selectRow(0);
    QSignalSpy opened(&dialog, &RecordingsDialog::openRequested);
    QSignalSpy saved(&dialog, &RecordingsDialog::saveRequested);
    button(dialog, "&Open")->click();
    button(dialog, "&Save As…")->click();
    QCOMPARE(QFileInfo(opened.first().first().toString()), QFileInfo(path));
    QCOMPARE(QFileInfo(saved.first().first().toString()), QFileInfo(path));
    button(dialog, "&Delete")->click();
    QVERIFY(!QFile::exists(path));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!button(dialog, "&Delete")->isEnabled());
}

void TestRecordings::dialogStoresLimits()
{
    QCOMPARE(m_settings->recordingRetention(), RecordingRetention());
    RecordingsDialog dialog(*m_recordings, *m_settings);
    QSignalSpy changed(&dialog, &RecordingsDialog::limitsChanged);
    const auto boxes = dialog.findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), 3);
    boxes.at(0)->setValue(7);
    boxes.at(1)->setValue(2);
    boxes.at(2)->setValue(0);
    QCOMPARE(changed.size(), 3);
    const Settings again;
    QCOMPARE(again.recordingRetention(), (RecordingRetention{7, qint64(2) * 1024 * 1024 * 1024}));
    QCOMPARE(again.recordingPartBytes(), 0);
}

void TestRecordings::nothingExpired()
{
    leave(folder());
    keep().tellExpired();
    QVERIFY(!m_notices->bar(QStringLiteral("recordings-expired")));
}

void TestRecordings::expiredGoesOnlyWhenAsked()
{
    const QString path = leave(folder());
    m_settings->setRecordingRetention({30, 1});
    RecordingKeeper &keeper = keep();
    keeper.tellExpired();
    WindowNotice *bar = m_notices->bar(QStringLiteral("recordings-expired"));
    QVERIFY(bar);
    QVERIFY(bar->text().contains(QLatin1String("1")));
    QVERIFY(QFile::exists(path));
    QSignalSpy manage(&keeper, &RecordingKeeper::manageRequested);
    button(*bar, "Show recordings…")->click();
    QCOMPARE(manage.size(), 1);
    QVERIFY(QFile::exists(path));
    button(*bar, "Delete them")->click();
    QTRY_VERIFY(!m_notices->bar(QStringLiteral("recordings-expired")));
    QVERIFY(!QFile::exists(path));
}

void TestRecordings::goesOnInANewPart()
{
    m_settings->setRecordingPartBytes(4096);
    keep();
    const QString first = m_workbench->recordingPath();
    QSignalSpy started(m_workbench.get(), &Workbench::recordingPartStarted);
    fill(10'000);
    QTRY_VERIFY(!started.isEmpty());
    QVERIFY(m_workbench->recordingPath() != first);
    WindowNotice *bar = m_notices->bar(QStringLiteral("recording-part"));
    QVERIFY(bar);
    QSignalSpy opened(m_logs.get(), &LogTabs::fileOpened);
    button(*bar, "Show the part before")->click();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), first);
    QVERIFY(m_logs->current().findChild<LogView *>()->model().rowCount() > 2);
    const auto leftovers = m_recordings->leftovers();
    QVERIFY(!leftovers.isEmpty());
    QVERIFY(leftovers.last().ofThisSession);
}

void TestRecordings::neverAPartWithoutLimit()
{
    m_settings->setRecordingPartBytes(0);
    keep();
    const QString first = m_workbench->recordingPath();
    fill(10'000);
    QCOMPARE(m_workbench->recordingPath(), first);
}

void TestRecordings::partRefused()
{
    m_settings->setRecordingPartBytes(4096);
    keep();
    const QString first = m_workbench->recordingPath();
    QVERIFY(QDir(folder()).exists());
    QVERIFY(QDir().rename(folder(), folder() + QStringLiteral("-moved")));
    QVERIFY(writeAll(folder(), "no folder any more"));
    fill(10'000);
    QTRY_VERIFY(m_notices->bar(QStringLiteral("recording-part")));
    QCOMPARE(m_workbench->recordingPath(), first);
    fill(10'000); // it goes on all the same
    QVERIFY(QFile::remove(folder()));
    QVERIFY(QDir().rename(folder() + QStringLiteral("-moved"), folder()));
    m_recordings->release(false);
    QVERIFY2(QFile::exists(first + QStringLiteral(".ended")), "it is the session's all the time");
}

QTEST_MAIN(TestRecordings)
#include "tst_recordings.moc"
