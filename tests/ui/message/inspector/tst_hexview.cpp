// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

#include "inspected.h"
#include "ui/message/inspector/hexcolumns.h"
#include "ui/message/inspector/hexsearch.h"
#include "ui/message/inspector/hexview.h"

using namespace wsw;
using namespace wsw::test;

class TestHexView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void columns();
    void offsets_data();
    void offsets();
    void typedBytes_data();
    void typedBytes();
    void showsBytes();
    void emptyPayload();
    void selects();
    void pages();
    void turnsPagesByKeys();
    void goesToOffsets();
    void findsText();
    void findsBytes();
    void largeOneHoldsUpNothing();

private:
    void show(const QByteArray &bytes)
    {
        m_view->showMessage(inspected(*m_recording, dataMessage(MessageKind::Binary, bytes)));
    }
    QPlainTextEdit *edit() const { return m_view->findChild<QPlainTextEdit *>(); }
    QString firstLine() const { return edit()->document()->firstBlock().text(); }
    template <typename Widget>
    Widget *named(const char *name) const;
    bool says(const QString &text) const;

    std::unique_ptr<LiveRecording> m_recording;
    std::unique_ptr<HexView> m_view;
};

void TestHexView::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_view = std::make_unique<HexView>();
    m_view->resize(800, 300);
    m_view->show();
}

template <typename Widget>
Widget *TestHexView::named(const char *name) const
{
    for (Widget *each : m_view->findChildren<Widget *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

bool TestHexView::says(const QString &text) const
{
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

void TestHexView::columns()
{
    const QString line = hexDump("0123456789abcdef");
    for (int byte = 0; byte < 16; ++byte) {
        const int column = hexcolumns::columnOf(byte);
        const QString character = line.mid(hexcolumns::characters + byte, 1);
        QCOMPARE(QByteArray::fromHex(line.mid(column, 2).toLatin1()), character.toLatin1());
        QCOMPARE(hexcolumns::byteAt(column), byte);
        QCOMPARE(hexcolumns::byteAt(column + 1), byte);
        QCOMPARE(hexcolumns::byteAt(hexcolumns::characters + byte), byte);
    }
    QCOMPARE(hexcolumns::byteAt(0), 0);
    QCOMPARE(hexcolumns::byteAt(200), 15);
}

void TestHexView::offsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("decimal") << QStringLiteral(" 4096 ") << qint64(4096);
    QTest::newRow("0x") << QStringLiteral("0x1F") << qint64(31);
    QTest::newRow("h") << QStringLiteral("1fH") << qint64(31);
    QTest::newRow("negative") << QStringLiteral("-1") << qint64(-1);
    QTest::newRow("word") << QStringLiteral("here") << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void TestHexView::offsets()
{
    QFETCH(const QString, text);
    QTEST(hexsearch::parseOffset(text).value_or(-1), "offset");
}

void TestHexView::typedBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("spaces") << QStringLiteral("48 65") << QByteArray("He") << true;
    QTest::newRow("none") << QStringLiteral("4865") << QByteArray("He") << true;
    QTest::newRow("0x") << QStringLiteral("0x48, 0x65") << QByteArray("He") << true;
    QTest::newRow("empty") << QString() << QByteArray() << true;
    QTest::newRow("odd") << QStringLiteral("486") << QByteArray() << false;
    QTest::newRow("no hex") << QStringLiteral("hello") << QByteArray() << false;
}

void TestHexView::typedBytes()
{
    QFETCH(const QString, text);
    const Result<QByteArray> bytes = hexsearch::parseBytes(text);
    QTEST(bytes.has_value(), "valid");
    QTEST(bytes.value_or(QByteArray()), "bytes");
}

void TestHexView::showsBytes()
{
    show("0123456789abcdef\xff");
    QCOMPARE(edit()->blockCount(), 2);
    QVERIFY(firstLine().startsWith(QStringLiteral("00000000  30 31")));
    QVERIFY(edit()->document()->lastBlock().text().endsWith(QStringLiteral("|.|")));
    QVERIFY(!named<QToolButton>("Next page")->isVisible());
}

void TestHexView::emptyPayload()
{
    show({});
    QVERIFY(edit()->toPlainText().isEmpty());
    m_view->goTo(5);
    QVERIFY(m_view->selectedBytes().isEmpty());
}

void TestHexView::selects()
{
    show("0123456789abcdefXYZ");
    m_view->goTo(14, 4);
    QCOMPARE(m_view->selectedBytes(), QByteArray("efXY"));
    edit()->selectAll();
    QCOMPARE(m_view->selectedBytes(), QByteArray("0123456789abcdefXYZ"));
    m_view->goTo(1000, 50);
    QCOMPARE(m_view->selectedBytes(), QByteArray("Z"));
}

void TestHexView::pages()
{
    show(QByteArray(3 * HexView::pageBytes + 5, 'x'));
    QVERIFY(!named<QToolButton>("Previous page")->isEnabled());
    named<QToolButton>("Next page")->click();
    QVERIFY(firstLine().startsWith(QStringLiteral("00004000  78")));
    for (int i = 0; i < 2; ++i)
        named<QToolButton>("Next page")->click();
    QVERIFY(firstLine().startsWith(QStringLiteral("0000c000  78 78 78 78 78  ")));
    QVERIFY(!named<QToolButton>("Next page")->isEnabled());
    QCOMPARE(edit()->blockCount(), 1);
}

void TestHexView::turnsPagesByKeys()
{
    show(QByteArray(2 * HexView::pageBytes, 'x'));
    QTest::keyClick(edit(), Qt::Key_Up);
    QVERIFY(firstLine().startsWith(QStringLiteral("00000000")));
    m_view->goTo(HexView::pageBytes - 1);
    QTest::keyClick(edit(), Qt::Key_Down);
    QVERIFY(firstLine().startsWith(QStringLiteral("00004000")));
    QTest::keyClick(edit(), Qt::Key_PageUp);
    QVERIFY(firstLine().startsWith(QStringLiteral("00000000")));
    QVERIFY(says(QStringLiteral("0x3ff0")));
}

void TestHexView::goesToOffsets()
{
    show(QByteArray(2 * HexView::pageBytes, 'x'));
    auto *field = named<QLineEdit>("Go to offset");
    field->setText(QStringLiteral("0x4011"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(firstLine().startsWith(QStringLiteral("00004000")));
    QVERIFY(says(QStringLiteral("Byte 16,401 (0x4011) of 32,768")));
    field->setText(QStringLiteral("99999999"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(says(QStringLiteral("ends before")));
    field->setText(QStringLiteral("there"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(says(QStringLiteral("An offset is a number")));
}

void TestHexView::findsText()
{
    QByteArray bytes(3 * HexView::pageBytes, '.');
    bytes.replace(HexView::pageBytes - 2, 6, "needle"); // over the end of a page
    bytes.replace(2 * HexView::pageBytes + 100, 6, "needle");
    show(bytes);
    auto *field = named<QLineEdit>("Find bytes or text");
    field->setText(QStringLiteral("needle"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(says(QStringLiteral("0x3ff")));
    QTest::keyClick(field, Qt::Key_F3);
    QTRY_COMPARE(m_view->selectedBytes(), QByteArray("needle"));
    QVERIFY(firstLine().startsWith(QStringLiteral("00008000")));
    named<QToolButton>("Previous match")->click();
    QTRY_VERIFY(firstLine().startsWith(QStringLiteral("00000000")));
    field->setText(QStringLiteral("nothing"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(says(QStringLiteral("not found")));
}

void TestHexView::findsBytes()
{
    show(QByteArray("\0\1\2\3\xff\xfe", 6));
    named<QComboBox>("Find as")->setCurrentIndex(1);
    auto *field = named<QLineEdit>("Find bytes or text");
    field->setText(QStringLiteral("FF fe"));
    named<QToolButton>("Next match")->click();
    QTRY_COMPARE(m_view->selectedBytes(), QByteArray("\xff\xfe"));
    field->setText(QStringLiteral("f"));
    named<QToolButton>("Next match")->click();
    QVERIFY(says(QStringLiteral("pairs of hex digits")));
}

void TestHexView::largeOneHoldsUpNothing()
{
    QByteArray bytes(64 * 1024 * 1024, 'x');
    bytes.replace(bytes.size() - 3, 3, "END");
    const InspectedMessage message = inspected(*m_recording, dataMessage(MessageKind::Binary, bytes));
    QCOMPARE(message.head.payload.size(), InspectedMessage::headBytes);
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
    timer.start(0);
    m_view->showMessage(message);
    QVERIFY(firstLine().startsWith(QStringLiteral("00000000  78")));
    QCOMPARE(edit()->blockCount(), int(HexView::pageBytes / 16));
    QCOMPARE(turns, 0);
    m_view->goTo(bytes.size() - 3, 3);
    QTRY_COMPARE_WITH_TIMEOUT(edit()->document()->lastBlock().text().right(4), QStringLiteral("END|"), 30000);
    QVERIFY(turns > 0);
}

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
