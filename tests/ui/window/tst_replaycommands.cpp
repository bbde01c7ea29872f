// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "support/recordings.h"
#include "ui/message/log/logview.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/message/replay/replaydialog.h"
#include "ui/message/replay/replayprogress.h"
#include "ui/widgets/label/errorline.h"
#include "ui/windowparts.h"

using namespace wsw;
using namespace wsw::test;
using Kind = WorkspaceItem::Kind;
using State = ReplayStatus::State;

class TestReplayCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void replaysTheSession();
    void replaysARecordingToClients();
    void replaysTheSelection();
    void pausesResumesAndStops();
    void closingStops();
    void closesWithItsLog();
    void offersWhatIsOpen();
    void saysWhatIsWrong();
    void tellsThatThePeerHasGone();
    void namesItsControls();

private:
    LogTabs *logs() const { return m_window->findChild<LogTabs *>(); }
    MessageLog *log() const { return &logs()->current(); }
    Workbench &workbench() const { return *m_parts->workbench; }
    /// By the log's menu.
    ReplayDialog *open() const;
    void openRecording(const QList<Message> &messages);
    template <typename Widget>
    static Widget *named(const QWidget &dialog, const QString &name)
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == name || QString(widget->property("text").toString()).remove(u'&') == name)
                return widget;
        }
        return nullptr;
    }
    static void press(const ReplayDialog &dialog, const char *button)
    {
        QTest::mouseClick(named<QPushButton>(dialog, QLatin1String(button)), Qt::LeftButton);
    }
    static QComboBox *boxWith(const ReplayDialog &dialog, const char *item);
    static void choose(const ReplayDialog &dialog, const char *item);
    static QString error(const ReplayDialog &dialog) { return dialog.findChild<ErrorLine *>()->text(); }
    static QString progress(const ReplayDialog &dialog) { return dialog.findChild<ReplayProgress *>()->text(); }
    /// The texts that the server got.
    QByteArrayList received() const;

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    QString m_connection;
    QString m_server;
};

/// A server and a client of it that is connected.
void TestReplayCommands::init()
{
    m_parts = std::make_unique<WindowParts>();
    m_window = std::make_unique<MainWindow>(m_parts->forWindow());
    m_window->show();
    ServerProfile server;
    server.name = QStringLiteral("mirror");
    server.port = 0;
    m_server = m_parts->document.insert(server).id;
    workbench().startServer(*m_parts->document.server(m_server));
    QTRY_COMPARE(int(workbench().serverStatus(m_server).state), int(ServerStatus::State::Listening));
    ConnectionProfile connection;
    connection.name = QStringLiteral("client");
    connection.address = workbench().serverStatus(m_server).url();
    m_connection = m_parts->document.insert(connection).id;
    workbench().openConnection(*m_parts->document.connection(m_connection));
    QTRY_COMPARE(int(workbench().connectionStatus(m_connection).state), int(ConnectionState::Open));
    QTRY_COMPARE(workbench().clients(m_server).clients().size(), 1);
}

void TestReplayCommands::cleanup()
{
    m_window.reset();
    m_parts.reset();
}

ReplayDialog *TestReplayCommands::open() const
{
    for (QAction *action : m_window->menuBar()->findChildren<QAction *>() + m_window->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QStringLiteral("Replay…")) {
            action->trigger();
            break;
        }
    }
    const QList<ReplayDialog *> dialogs = m_window->findChildren<ReplayDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

void TestReplayCommands::openRecording(const QList<Message> &messages)
{
    const QString path = m_parts->folder.filePath(QStringLiteral("old.wsrecording"));
    writeRecording(path, messages);
    QSignalSpy opened(logs(), &LogTabs::fileOpened);
    QVERIFY(logs()->openFile(path));
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(log()->findChild<LogView *>()->model().rowCount(), int(messages.size()));
}

QComboBox *TestReplayCommands::boxWith(const ReplayDialog &dialog, const char *item)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->findText(QLatin1String(item), Qt::MatchStartsWith) >= 0)
            return box;
    }
    return nullptr;
}

void TestReplayCommands::choose(const ReplayDialog &dialog, const char *item)
{
    QComboBox *box = boxWith(dialog, item);
    QVERIFY(box);
    box->setCurrentIndex(box->findText(QLatin1String(item), Qt::MatchStartsWith));
}

QByteArrayList TestReplayCommands::received() const
{
    QByteArrayList texts;
    const auto reader = RecordingReader::attach(workbench().recording());
    (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
        if (message.kind == MessageKind::Text && message.direction == Direction::In)
            texts.append(message.payload.toByteArray());
        return true;
    });
    return texts;
}

void TestReplayCommands::replaysTheSession()
{
    for (const char *text : {"one", "two", "three"})
        workbench().sendText(m_connection, QLatin1String(text));
    QTRY_COMPARE(received().size(), 3);
    ReplayDialog *dialog = open();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QCOMPARE(open(), dialog);
    choose(*dialog, "client");
    choose(*dialog, "As fast as possible");
    press(*dialog, "Start");
    QTRY_VERIFY2(progress(*dialog).startsWith(QStringLiteral("Finished")), qPrintable(progress(*dialog)));
    QVERIFY(progress(*dialog).contains(QStringLiteral("sent: 3")));
    QTRY_COMPARE(received(), (QByteArrayList{"one", "two", "three", "one", "two", "three"}));
    QCOMPARE(dialog->findChild<QProgressBar *>()->value(), dialog->findChild<QProgressBar *>()->maximum());
    QCOMPARE(error(*dialog), QString());
}

void TestReplayCommands::replaysARecordingToClients()
{
    openRecording({textMessage("a", Direction::In), textMessage("b", Direction::Out),
                   dataMessage(MessageKind::Ping, "p", Direction::In), textMessage("c", Direction::In)});
    ReplayDialog *dialog = open();
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("old.wsrecording")));
    choose(*dialog, "mirror");
    choose(*dialog, "received");
    named<QCheckBox>(*dialog, QStringLiteral("and pings"))->setChecked(true);
    auto *clients = dialog->findChild<QLineEdit *>(QStringLiteral("clients"));
    QVERIFY(clients && clients->isVisible());
    clients->setText(QStringLiteral("id = 1"));
    press(*dialog, "Start");
    QTRY_VERIFY(progress(*dialog).startsWith(QStringLiteral("Finished")));
    QVERIFY(progress(*dialog).contains(QStringLiteral("sent: 3")));
    QTRY_COMPARE(received(), (QByteArrayList{"a", "c"}));
}

void TestReplayCommands::replaysTheSelection()
{
    openRecording({textMessage("1", Direction::Out), textMessage("2", Direction::Out), textMessage("3", Direction::Out),
                   textMessage("4", Direction::Out)});
    auto *view = log()->findChild<LogView *>();
    view->selectRow(1);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(log()->selectedCount(), 2);
    QMenu menu;
    emit log()->menuAboutToShow(menu);
    const QList<QAction *> actions = menu.actions();
    const auto replay = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().remove(u'&') == QStringLiteral("Replay …");
    });
    QVERIFY(replay != actions.end());
    (*replay)->trigger();
    const auto *dialog = m_window->findChild<ReplayDialog *>();
    QVERIFY(dialog);
    QCOMPARE(boxWith(*dialog, "Selection")->currentText(), QStringLiteral("Selection (2)"));
    choose(*dialog, "client");
    press(*dialog, "Start");
    QTRY_COMPARE(received(), (QByteArrayList{"2", "3"}));
}

void TestReplayCommands::pausesResumesAndStops()
{
    Message late = textMessage("late", Direction::Out);
    late.time += qint64(3600) * 1'000'000;
    openRecording({textMessage("now", Direction::Out), late});
    ReplayDialog *dialog = open();
    choose(*dialog, "client");
    QSignalSpy told(&workbench(), &Workbench::replayChanged);
    press(*dialog, "Start");
    QVERIFY(!named<QPushButton>(*dialog, QStringLiteral("Start"))->isEnabled());
    QTRY_VERIFY2(progress(*dialog).contains(QStringLiteral("sent: 1")), qPrintable(progress(*dialog)));
    QVERIFY2(progress(*dialog).contains(QStringLiteral("left")), qPrintable(progress(*dialog)));
    press(*dialog, "Pause");
    QTRY_VERIFY(progress(*dialog).startsWith(QStringLiteral("Paused")));
    press(*dialog, "Resume");
    QTRY_VERIFY(progress(*dialog).startsWith(QStringLiteral("Playing")));
    press(*dialog, "Stop");
    QTRY_VERIFY(progress(*dialog).startsWith(QStringLiteral("Stopped")));
    QVERIFY(named<QPushButton>(*dialog, QStringLiteral("Start"))->isEnabled());
    QVERIFY(!named<QPushButton>(*dialog, QStringLiteral("Stop"))->isEnabled());
    QCOMPARE(received(), QByteArrayList{"now"});
    // No pause takes longer than nothing: it ends at once.
    named<QCheckBox>(*dialog, QStringLiteral("no longer than"))->setChecked(true);
    named<QDoubleSpinBox>(*dialog, QStringLiteral("Longest pause"))->setValue(0);
    press(*dialog, "Start");
    QTRY_VERIFY(progress(*dialog).startsWith(QStringLiteral("Finished")));
    QTRY_COMPARE(received(), (QByteArrayList{"now", "now", "late"}));
}

void TestReplayCommands::closingStops()
{
    Message late = textMessage("late", Direction::Out);
    late.time += qint64(3600) * 1'000'000;
    openRecording({textMessage("now", Direction::Out), late});
    QPointer<ReplayDialog> dialog = open();
    choose(*dialog, "client");
    QSignalSpy told(&workbench(), &Workbench::replayChanged);
    press(*dialog, "Start");
    QTRY_VERIFY(progress(*dialog).contains(QStringLiteral("sent: 1")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(told.last().first().value<ReplayStatus>().state, State::Stopped);
}

void TestReplayCommands::closesWithItsLog()
{
    openRecording({textMessage("now", Direction::Out)});
    QPointer<ReplayDialog> dialog = open();
    QVERIFY(dialog);
    logs()->closeCurrent();
    QTRY_VERIFY(!dialog);
}

void TestReplayCommands::offersWhatIsOpen()
{
    ReplayDialog *dialog = open();
    QComboBox *targets = boxWith(*dialog, "client");
    QVERIFY(targets);
    QCOMPARE(targets->count(), 2);
    workbench().closeConnection(m_connection);
    QTRY_COMPARE(targets->count(), 1);
    QCOMPARE(targets->currentText(), QStringLiteral("mirror"));
    workbench().stopServer(m_server);
    QTRY_COMPARE(targets->count(), 0);
    QVERIFY(!targets->isEnabled());
    press(*dialog, "Start");
    QVERIFY(error(*dialog).contains(QStringLiteral("Connect a connection or start a server")));
    workbench().startServer(*m_parts->document.server(m_server));
    QTRY_COMPARE(targets->currentText(), QStringLiteral("mirror"));
    QCOMPARE(error(*dialog), QString());
}

void TestReplayCommands::saysWhatIsWrong()
{
    workbench().sendText(m_connection, QStringLiteral("one"));
    QTRY_COMPARE(received().size(), 1);
    ReplayDialog *dialog = open();
    choose(*dialog, "mirror");
    auto *clients = dialog->findChild<QLineEdit *>(QStringLiteral("clients"));
    clients->setText(QStringLiteral("id ="));
    press(*dialog, "Start");
    QVERIFY(!error(*dialog).isEmpty());
    clients->setText(QStringLiteral("id = 99"));
    QCOMPARE(error(*dialog), QString());
    press(*dialog, "Start");
    QTRY_VERIFY2(error(*dialog).contains(QStringLiteral("None of the clients")), qPrintable(error(*dialog)));
    QVERIFY(named<QPushButton>(*dialog, QStringLiteral("Start"))->isEnabled());
}

void TestReplayCommands::tellsThatThePeerHasGone()
{
    Message late = textMessage("late", Direction::Out);
    late.time += qint64(3600) * 1'000'000;
    openRecording({textMessage("now", Direction::Out), late});
    ReplayDialog *dialog = open();
    choose(*dialog, "client");
    press(*dialog, "Start");
    QTRY_VERIFY(progress(*dialog).contains(QStringLiteral("sent: 1")));
    workbench().disconnectClients(m_server, {1}, 4000, QStringLiteral("enough"));
    QTRY_VERIFY2(error(*dialog).contains(QStringLiteral("before message 2")), qPrintable(error(*dialog)));
    QVERIFY(error(*dialog).contains(QStringLiteral("4000 (enough)")));
    QVERIFY(progress(*dialog).startsWith(QStringLiteral("Failed")));
}

void TestReplayCommands::namesItsControls()
{
    const ReplayDialog *dialog = open();
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QPushButton *>(widget))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->role() != QAccessible::Client && !qobject_cast<QLineEdit *>(widget))
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestReplayCommands)
#include "tst_replaycommands.moc"
