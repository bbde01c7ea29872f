// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "message/frameinfo.h"
#include "message/recordingreader.h"
#include "ui/connection/faultform.h"
#include "ui/connection/faultpanel.h"
#include "ui/connection/frameform.h"
#include "ui/widgets/label/errorline.h"
#include "ui/windowparts.h"
#include "websocket/engines.h"

using namespace wsw;

namespace {

QPushButton *button(const QWidget &parent, const char *text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text() == QLatin1String(text))
            return candidate;
    }
    return nullptr;
}

void check(const QWidget &parent, const char *text, bool checked)
{
    for (QCheckBox *box : parent.findChildren<QCheckBox *>()) {
        if (box->text() == QLatin1String(text))
            box->setChecked(checked);
    }
}

void choose(const QWidget &parent, const char *text)
{
    for (QComboBox *box : parent.findChildren<QComboBox *>()) {
        if (const int index = box->findText(QLatin1String(text)); index >= 0)
            box->setCurrentIndex(index);
    }
}

// The panel of one connection to an echo server; both of one engine, so that what is done wrong on purpose is felt.
struct Fixture
{
    explicit Fixture(EngineKind engine)
    {
        ServerProfile server;
        server.id = QStringLiteral("server");
        server.port = 0;
        server.paths.first().behaviours = {newBehaviour(EchoBehaviour())};
        server.engine = engine;
        parts.workbench->startServer(server, {});
        profile.id = QStringLiteral("client");
        profile.engine = engine;
        panel = std::make_unique<FaultPanel>(profile.id, *parts.workbench);
        panel->show();
        QObject::connect(parts.workbench.get(), &Workbench::connectionChanged, panel.get(),
                         [this](const ConnectionStatus &status) { panel->showStatus(status); });
    }

    QString serverUrl() const { return parts.workbench->serverStatus(QStringLiteral("server")).url(); }
    ConnectionStatus status() const { return parts.workbench->connectionStatus(profile.id); }
    void open()
    {
        profile.address = serverUrl();
        parts.workbench->openConnection(profile);
    }
    /// The kinds of what the connection sent, in order.
    QList<MessageKind> sent() const
    {
        QList<MessageKind> kinds;
        const auto reader = RecordingReader::attach(parts.workbench->recording());
        if (!reader)
            return kinds;
        (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
            if (message.connection == status().connection && message.direction == Direction::Out)
                kinds.append(message.kind);
            return true;
        });
        return kinds;
    }
    void type(const QString &payload) const
    {
        findNamed<QPlainTextEdit>(*panel, QStringLiteral("Payload"))->setPlainText(payload);
    }

    WindowParts parts;
    ConnectionProfile profile;
    std::unique_ptr<FaultPanel> panel;
};

} // namespace

class TestFaultPanel : public QObject
{
    Q_OBJECT

private slots:
    void formsAFrame();
    void saysWhatIsNoFrame_data();
    void saysWhatIsNoFrame();
    void formsFragments();
    void tellsPaceAndResetsSilently();
    void needsAnOpenConnection();
    void sendsAFrame();
    void sendsRawBytes();
    void dropsTcp();
    void offersTheWireEngine();
};

void TestFaultPanel::formsAFrame()
{
    FrameForm form;
    form.show();
    findNamed<QPlainTextEdit>(form, QStringLiteral("Payload"))->setPlainText(QStringLiteral("00 ff"));
    choose(form, "Hex");
    choose(form, "0xb reserved");
    choose(form, "Not masked");
    choose(form, "64 bits");
    check(form, "FIN", false);
    check(form, "RSV1", true);
    check(form, "RSV3", true);
    findNamed<QLineEdit>(form, QStringLiteral("Declared length"))->setText(QStringLiteral("18446744073709551615"));
    const auto frame = form.frame();
    QVERIFY(frame);
    QVERIFY(!frame->fin);
    QCOMPARE(int(frame->rsv), 5);
    QCOMPARE(int(frame->opcode), 0xb);
    QVERIFY(frame->masked == std::optional<bool>(false));
    QVERIFY(frame->declaredLength == std::optional<quint64>(~quint64(0)));
    QVERIFY(frame->lengthForm == HandmadeFrame::LengthForm::Bits64);
    QCOMPARE(frame->payload, QByteArray("\x00\xff", 2));
}

void TestFaultPanel::saysWhatIsNoFrame_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("length");
    QTest::addColumn<QString>("sizes");
    QTest::addColumn<QString>("says");
    QTest::newRow("right") << QStringLiteral("00") << QString() << QString() << QString();
    QTest::newRow("no hex") << QStringLiteral("xy") << QString() << QString() << QStringLiteral("hexadecimal");
    QTest::newRow("no length") << QString() << QStringLiteral("-1") << QString() << QStringLiteral("“-1” is no length");
    QTest::newRow("too long") << QString() << QStringLiteral("18446744073709551616") << QString()
                              << QStringLiteral("is no length");
    QTest::newRow("no size") << QString() << QString() << QStringLiteral("1, two") << QStringLiteral("“two” is no");
}

void TestFaultPanel::saysWhatIsNoFrame()
{
    QFETCH(const QString, hex);
    QFETCH(const QString, length);
    QFETCH(const QString, sizes);
    QFETCH(const QString, says);
    FrameForm form;
    form.show();
    form.setSendEnabled(true);
    choose(form, "Hex");
    findNamed<QPlainTextEdit>(form, QStringLiteral("Payload"))->setPlainText(hex);
    findNamed<QLineEdit>(form, QStringLiteral("Declared length"))->setText(length);
    findNamed<QLineEdit>(form, QStringLiteral("Fragment sizes"))->setText(sizes);
    const auto *error = form.findChild<ErrorLine *>();
    QCOMPARE(error->isVisible(), !says.isEmpty());
    QVERIFY2(error->text().contains(says), qPrintable(error->text()));
    QCOMPARE(button(form, "Send frame")->isEnabled(), says.isEmpty() || !sizes.isEmpty());
    QVERIFY(!button(form, "Send fragmented")->isEnabled());
}

void TestFaultPanel::formsFragments()
{
    FrameForm form;
    form.show();
    form.setSendEnabled(true);
    QSignalSpy submitted(&form, &FrameForm::fragmentsSubmitted);
    findNamed<QPlainTextEdit>(form, QStringLiteral("Payload"))->setPlainText(QStringLiteral("hello"));
    QVERIFY(!button(form, "Send fragmented")->isEnabled());
    findNamed<QLineEdit>(form, QStringLiteral("Fragment sizes"))->setText(QStringLiteral("1, 0,2"));
    choose(form, "0x2 binary");
    button(form, "Send fragmented")->click();
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.first().at(0).toByteArray(), QByteArray("hello"));
    QVERIFY(submitted.first().at(1).toBool());
    QCOMPARE(submitted.first().at(2).value<QList<qsizetype>>(), (QList<qsizetype>{1, 0, 2}));
    choose(form, "0x9 ping"); // no message
    QVERIFY(!button(form, "Send fragmented")->isEnabled());
}

void TestFaultPanel::tellsPaceAndResetsSilently()
{
    FaultForm form;
    form.show();
    OutgoingPace told;
    int times = 0;
    connect(&form, &FaultForm::paceChosen, this, [&](const OutgoingPace &pace) {
        told = pace;
        ++times;
    });
    QSignalSpy withheld(&form, &FaultForm::pongsWithheld);
    findNamed<QSpinBox>(form, QStringLiteral("Send at most, in bytes a second"))->setValue(1000);
    findNamed<QSpinBox>(form, QStringLiteral("Delay sending, in milliseconds"))->setValue(20);
    check(form, "Withhold pongs", true);
    QCOMPARE(times, 2);
    QCOMPARE(told.bytesPerSecond, 1000);
    QCOMPARE(told.delay.count(), 20);
    QCOMPARE(withheld.count(), 1);
    form.reset();
    QCOMPARE(times, 2);
    QCOMPARE(withheld.count(), 1);
    QVERIFY(!form.findChild<QCheckBox *>()->isChecked());
}

void TestFaultPanel::needsAnOpenConnection()
{
    Fixture fixture(EngineKind::Wire);
    fixture.type(QStringLiteral("x"));
    QVERIFY(!button(*fixture.panel, "Send frame")->isEnabled());
    QVERIFY(!button(*fixture.panel, "RST")->isEnabled());
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.open();
    QTRY_VERIFY(button(*fixture.panel, "Send frame")->isEnabled());
    QVERIFY(button(*fixture.panel, "RST")->isEnabled());
    fixture.parts.workbench->closeConnection(fixture.profile.id);
    QTRY_VERIFY(!button(*fixture.panel, "Send frame")->isEnabled());
}

void TestFaultPanel::sendsAFrame()
{
    Fixture fixture(EngineKind::Wire);
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.open();
    QTRY_VERIFY(button(*fixture.panel, "Send frame")->isEnabled());
    fixture.type(QStringLiteral("by hand"));
    button(*fixture.panel, "Send frame")->click();
    QTRY_COMPARE(fixture.status().received, 1U);
    QCOMPARE(fixture.sent(), QList<MessageKind>{MessageKind::Frame});
    choose(*fixture.panel, "0x3 reserved");
    button(*fixture.panel, "Send frame")->click();
    QTRY_VERIFY(fixture.status().state == ConnectionState::Closed);
    QCOMPARE(fixture.status().close.code, quint16(1002));
}

void TestFaultPanel::sendsRawBytes()
{
    Fixture fixture(EngineKind::Wire);
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.open();
    QTRY_VERIFY(button(*fixture.panel, "Send frame")->isEnabled());
    choose(*fixture.panel, "Hex");
    fixture.type(QStringLiteral("81 83 00 00 00 00 61 62 63")); // a masked text frame: abc
    button(*fixture.panel, "Send raw bytes")->click();
    QTRY_COMPARE(fixture.status().received, 1U);
    QCOMPARE(fixture.sent(), QList<MessageKind>{MessageKind::RawBytes});
}

void TestFaultPanel::dropsTcp()
{
    Fixture fixture(EngineKind::Wire);
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    fixture.open();
    QTRY_VERIFY(button(*fixture.panel, "RST")->isEnabled());
    button(*fixture.panel, "RST")->click();
    QTRY_VERIFY(fixture.status().state == ConnectionState::Closed);
    QCOMPARE(fixture.status().close.code, quint16(1006));
}

void TestFaultPanel::offersTheWireEngine()
{
    if (!hasQtEngine())
        QSKIP("built without the Qt engine");
    Fixture fixture(EngineKind::Qt);
    QTRY_VERIFY(!fixture.serverUrl().isEmpty());
    QVERIFY(!button(*fixture.panel, "Use the wire engine")->isVisible());
    fixture.open();
    QTRY_VERIFY(fixture.status().state == ConnectionState::Open);
    QVERIFY(!button(*fixture.panel, "Send frame")->isEnabled());
    QSignalSpy requested(fixture.panel.get(), &FaultPanel::wireEngineRequested);
    QTRY_VERIFY(button(*fixture.panel, "Use the wire engine")->isVisible());
    button(*fixture.panel, "Use the wire engine")->click();
    QCOMPARE(requested.count(), 1);
    fixture.panel->setEngine(EngineKind::Wire);
    QVERIFY(!button(*fixture.panel, "Use the wire engine")->isVisible());
}

QTEST_MAIN(TestFaultPanel)
#include "tst_faultpanel.moc"
