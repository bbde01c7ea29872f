// SPDX-License-Identifier: MIT
// A large file through the window to node's ws and back.
#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include "message/recordingreader.h"
#include "support/peers/nodepeer.h"
#include "ui/connection/composer/composermemory.h"
#include "ui/connection/connectionpage.h"
#include "ui/profile/profilestarter.h"
#include "ui/widgets/label/errorline.h"
#include "ui/windowparts.h"

using namespace wsw;
using wsw::test::NodePeer;

namespace {

constexpr qsizetype fileBytes = 50 * 1024 * 1024;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray writeRandomFile(const QString &path)
{
    QByteArray bytes(fileBytes, Qt::Uninitialized);
    QRandomGenerator random(42);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), fileBytes / 4);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != fileBytes)
        return {};
    return sha256(bytes);
}

QByteArray digestOfReceived(const Workbench &workbench)
{
    const auto reader = RecordingReader::attach(workbench.recording());
    QByteArray digest;
    (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
        if (message.kind == MessageKind::Binary && message.direction == Direction::In)
            digest = sha256(message.payload.toByteArray());
        return true;
    });
    return digest;
}

} // namespace

class FileSendingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
    }

    void arrivesWholeAndComesBack_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::newRow("automatic") << EngineKind::Automatic;
        QTest::newRow("wire") << EngineKind::Wire;
    }
    void arrivesWholeAndComesBack()
    {
        QFETCH(EngineKind, engine);
        NodePeer peer(QStringLiteral("digest-server.js"));
        const quint16 port = peer.waitForPort();
        QVERIFY(port != 0);
        WindowParts parts;
        const QString path = parts.folder.filePath(QStringLiteral("large"));
        const QByteArray digest = writeRandomFile(path);
        QVERIFY(!digest.isEmpty());
        ConnectionProfile profile;
        profile.address = QStringLiteral("ws://127.0.0.1:%1/").arg(port);
        profile.engine = engine;
        profile.contentType = ContentType::File;
        profile.draftFile = path;
        const QString id = parts.document.insert(profile).id;
        QWidget window;
        ProfileStarter starter(parts.document, *parts.workbench, parts.vault, *parts.settings, &window);
        ComposerMemories memories;
        ConnectionPage page(id, parts.document, *parts.workbench, starter, *parts.settings, memories);
        page.show();
        page.connectOrDisconnect();
        QPushButton *send = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Send"))
                send = button;
        }
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 10000);
        send->click();
        QTRY_COMPARE_WITH_TIMEOUT(parts.workbench->connectionStatus(id).received, 1U, 60000);
        const QJsonObject arrived = peer.lineWith(QStringLiteral("sha256"));
        QCOMPARE(arrived.value(QStringLiteral("bytes")).toInteger(), qint64(fileBytes));
        QVERIFY(arrived.value(QStringLiteral("binary")).toBool());
        QCOMPARE(arrived.value(QStringLiteral("sha256")).toString().toLatin1(), digest);
        QCOMPARE(digestOfReceived(*parts.workbench), digest);
        QCOMPARE(page.findChild<ErrorLine *>()->text(), QString());
    }
};

QTEST_MAIN(FileSendingTest)
#include "tst_filesending.moc"
