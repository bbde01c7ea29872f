// SPDX-License-Identifier: MIT
#include <QDragEnterEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "message/recordingwriter.h"
#include "ui/message/logtabs.h"
#include "ui/widgets/notice/windownotice.h"
#include "ui/window/pages/pagetabs.h"
#include "ui/windowparts.h"
#include "workspace/workspacefile.h"

using namespace wsw;
using namespace Qt::StringLiterals;
using Kind = WorkspaceItem::Kind;

namespace {

QString importPath(const QString &name)
{
    return QStringLiteral(WSW_SOURCE_DIR "/tests/lib/workspace/imports/") + name;
}

/// As a file manager does. False if the window does not want it.
bool drop(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
    return true;
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    const QList<QPushButton *> all = parent.findChildren<QPushButton *>();
    for (QPushButton *each : all) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QString noticeText(const QWidget &window)
{
    const auto *notice = window.findChild<WindowNotice *>();
    return notice ? notice->text() : QString();
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_parts = std::make_unique<WindowParts>(); }

    void foreignFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("told");
        QTest::addColumn<int>("connections");
        QTest::newRow("Postman") << u"postman-collection.json"_s << u"5 connection"_s << 5;
        QTest::newRow("Insomnia 4") << u"insomnia-4.json"_s << u"2 saved message"_s << 3;
        QTest::newRow("Insomnia 5") << u"insomnia-5.yaml"_s << u"1 environment"_s << 2;
        QTest::newRow("variables alone") << u"postman-environment.json"_s << u"1 environment"_s << 0;
    }
    void foreignFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, told);
        QFETCH(int, connections);
        WorkspaceDocument &document = m_parts->document;
        const WorkspaceItem kept = document.insert(ConnectionProfile());
        document.changeVariables({{u"mine"_s, u"1"_s}}, {});
        const Workspace before = document.workspace();
        MainWindow window(m_parts->forWindow());
        window.show();
        QVERIFY(drop(window, {importPath(name)}));
        QTRY_VERIFY(noticeText(window).contains(told));
        QVERIFY2(noticeText(window).contains(name), qPrintable(noticeText(window)));
        QCOMPARE(document.workspace().connections.size(), 1 + connections);
        QVERIFY(document.isModified());
        if (connections > 0) {
            QCOMPARE(window.findChild<PageTabs *>()->currentItem(),
                     (WorkspaceItem{Kind::Connection, document.workspace().connections.at(1).id}));
        }

        button(window, u"Undo"_s)->click();
        QCOMPARE(document.workspace(), before);
        QVERIFY(document.contains(kept));
    }

    void whatIsThereAlreadyStays()
    {
        WorkspaceDocument &document = m_parts->document;
        document.changeVariables({{u"host"_s, u"my.example.org"_s}}, {});
        MainWindow window(m_parts->forWindow());
        window.show();
        QVERIFY(drop(window, {importPath(u"postman-collection.json"_s)}));
        QTRY_VERIFY(!noticeText(window).isEmpty());
        QCOMPARE(document.workspace().variables,
                 (QList<Variable>{{u"host"_s, u"my.example.org"_s}, {u"socket"_s, u"wss://{{host}}"_s}}));
        button(window, u"What Was Left Out…"_s)->click();
        const auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->informativeText().contains(u"“host”"_s), qPrintable(box->informativeText()));
        QVERIFY2(box->informativeText().contains(u"2 HTTP request"_s), qPrintable(box->informativeText()));
    }

    void noSecretInTheDocument()
    {
        MainWindow window(m_parts->forWindow());
        window.show();
        QVERIFY(drop(window, {importPath(u"postman-collection.json"_s), importPath(u"postman-environment.json"_s)}));
        QTRY_COMPARE(m_parts->document.workspace().environments.size(), 1);
        const QString path = m_parts->folder.filePath(u"saved.wsworkspace"_s);
        QVERIFY(m_parts->document.saveAs(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.contains("staging.example.org"));
        QVERIFY(!saved.contains("pass word"));
        QVERIFY(!saved.contains("s3cret"));
        const SecretValues &kept = m_parts->vault.values();
        QVERIFY(kept.values().contains(u"pass word"_s));
        QCOMPARE(kept.value(variableKey(m_parts->document.workspace().environments.first().id, u"token"_s)),
                 u"s3cret"_s);

        // The notice of the second file: its Undo takes that one's secret along.
        button(window, u"Undo"_s)->click();
        QVERIFY(!m_parts->vault.values().values().contains(u"s3cret"_s));
        QVERIFY(m_parts->vault.values().values().contains(u"pass word"_s));
    }

    void notWhatItSays()
    {
        QFile file(m_parts->folder.filePath(u"api.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"openapi\":\"3.1.0\"}") > 0);
        file.close();
        MainWindow window(m_parts->forWindow());
        window.show();
        QVERIFY(drop(window, {file.fileName()}));
        QTRY_VERIFY(noticeText(window).contains(u"OpenAPI"_s));
        QVERIFY(m_parts->document.isEmpty());
        QVERIFY(!m_parts->document.isModified());
    }

    void workspaceAsksFirst()
    {
        Workspace other;
        other.name = u"Other"_s;
        other.connections = {ConnectionProfile()};
        const QString path = m_parts->folder.filePath(u"other.wsworkspace"_s);
        QVERIFY(writeWorkspaceFile(path, other));
        m_parts->document.insert(ServerProfile());
        MainWindow window(m_parts->forWindow());
        window.show();
        QVERIFY(drop(window, {path}));
        QTRY_VERIFY(window.findChild<QMessageBox *>());
        QVERIFY(m_parts->document.path().isEmpty());
        window.findChild<QMessageBox *>()->button(QMessageBox::Discard)->click();
        QTRY_COMPARE(m_parts->document.path(), path);
        QCOMPARE(m_parts->document.workspace().connections.size(), 1);
    }

    void flow()
    {
        MainWindow window(m_parts->forWindow());
        window.show();
        QVERIFY(drop(window, {QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow")}));
        QTRY_COMPARE(m_parts->document.workspace().flows.size(), 1);
        QCOMPARE(window.findChild<PageTabs *>()->currentItem().kind, Kind::Flow);
    }

    void recording()
    {
        const QString path = m_parts->folder.filePath(u"old.wsrecording"_s);
        {
            auto writer = RecordingWriter::create(path);
            QVERIFY(writer);
            Message message;
            message.payload = "long ago";
            (*writer)->append(message);
            QVERIFY((*writer)->flush());
        }
        MainWindow window(m_parts->forWindow());
        window.show();
        QSignalSpy opened(window.findChild<LogTabs *>(), &LogTabs::fileOpened);
        QVERIFY(drop(window, {path}));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), path);
    }

    void textIsNoFile()
    {
        MainWindow window(m_parts->forWindow());
        window.show();
        QMimeData data;
        data.setText(u"hello"_s);
        data.setUrls({QUrl(u"https://example.org/a.json"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(!enter.isAccepted());
    }

private:
    std::unique_ptr<WindowParts> m_parts;
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
