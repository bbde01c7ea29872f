// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QTcpServer>
#include <QTest>
#include <QtEndian>

#include "inspected.h"
#include "ui/message/inspector/image/imageview.h"

using namespace wsw;
using namespace wsw::test;

namespace {

QByteArray encoded(const char *format, const QSize &size = {20, 10})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// As PNG has it at the end of each chunk.
quint32 crc(QByteArrayView bytes)
{
    quint32 sum = 0xffffffff;
    for (const char c : bytes) {
        sum ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

/// A PNG of 70 bytes that says it is so large.
QByteArray bomb(quint32 width, quint32 height)
{
    QByteArray png = encoded("PNG", {1, 1});
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    qToBigEndian(crc(QByteArrayView(png).sliced(12, 17)), png.data() + 29);
    return png;
}

} // namespace

class TestImageView : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void formatWithoutPlugin();
    void svgLoadsNothing_data();
    void svgLoadsNothing();
    void shows();
    void showsTheNextOne();
};

void TestImageView::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << encoded("PNG") << QSize(20, 10);
    QTest::newRow("jpeg") << encoded("JPEG") << QSize(20, 10);
    QTest::newRow("bmp") << encoded("BMP") << QSize(20, 10);
    QTest::newRow("gif") << QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==") << QSize(1, 1);
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='30' height='40'>"
                                       "<rect width='30' height='40' fill='#f00'/></svg>")
                         << QSize(30, 40);
    QTest::newRow("huge svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='50000'/>")
                              << QSize(100000, 50000);
}

void TestImageView::decodes()
{
    QFETCH(const QByteArray, bytes);
    const Result<DecodedImage> decoded = decodeImage(bytes);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QTEST(decoded->size, "size");
    QVERIFY(!decoded->image.isNull());
    QVERIFY(decoded->image.width() <= 2048);
    QVERIFY(!decoded->leftOut);
}

void TestImageView::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << int(code);
    };
    row("cut png", encoded("PNG", {200, 200}).left(60), ErrorCode::InvalidArgument);
    row("png without a header", encoded("PNG").left(8), ErrorCode::InvalidArgument);
    row("cut jpeg", encoded("JPEG").left(4), ErrorCode::InvalidArgument);
    row("bomb", bomb(60000, 60000), ErrorCode::MessageTooBig);
    row("wide bomb", bomb(900000, 1000), ErrorCode::MessageTooBig);
    row("broken svg", "<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>", ErrorCode::InvalidArgument);
    row("svg with growing entities",
        "<!DOCTYPE svg [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;",
        ErrorCode::Unsupported);
    row("nothing", "", ErrorCode::Unsupported);
}

void TestImageView::refuses()
{
    QFETCH(const QByteArray, bytes);
    const Result<DecodedImage> decoded = decodeImage(bytes);
    QVERIFY(!decoded);
    QVERIFY(!decoded.error().message.isEmpty());
    QTEST(int(decoded.error().code), "code");
}

void TestImageView::formatWithoutPlugin()
{
    const Result<DecodedImage> decoded = decodeImage("RIFF\x10\0\0\0WEBPVP8 ....");
    QVERIFY(!decoded);
    const bool hasPlugin = QImageReader::supportedImageFormats().contains("webp");
    QCOMPARE(int(decoded.error().code), int(hasPlugin ? ErrorCode::InvalidArgument : ErrorCode::Unsupported));
}

void TestImageView::svgLoadsNothing_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("image") << QByteArray("<image href='file:///etc/hostname' width='9' height='9'/>");
    QTest::newRow("xlink") << QByteArray("<image xlink:href='URL' width='9' height='9'/>");
    QTest::newRow("data") << QByteArray("<image href='data:image/png;base64,AAAA' width='9' height='9'/>");
    QTest::newRow("use") << QByteArray("<use href='URL#a'/>");
    QTest::newRow("style") << QByteArray("<style>@import url(URL);</style>");
    QTest::newRow("fill") << QByteArray("<rect width='1' height='1' fill='url(URL#a)'/>");
    QTest::newRow("script") << QByteArray("<script>fetch('URL')</script>");
}

void TestImageView::svgLoadsNothing()
{
    QFETCH(QByteArray, element);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    element.replace("URL", "http://127.0.0.1:" + QByteArray::number(server.serverPort()));
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                           "width='9' height='9'><g id='a'/><use href='#a'/>"
                           + element + "</svg>";
    bool leftOut = false;
    const QByteArray harmless = harmlessSvg(svg, leftOut);
    QVERIFY(leftOut);
    QVERIFY(harmless.contains("#a"));
    for (const char *word : {"127.0.0.1", "file:", "data:", "fetch"})
        QVERIFY2(!harmless.contains(word), harmless.constData());
    const Result<DecodedImage> decoded = decodeImage(svg);
    QVERIFY(decoded);
    QVERIFY(decoded->leftOut);
    QVERIFY(!server.hasPendingConnections());
}

void TestImageView::shows()
{
    LiveRecording recording;
    ImageView view;
    view.resize(300, 200);
    view.show();
    view.showMessage(inspected(recording, dataMessage(MessageKind::Binary, encoded("PNG", {2000, 1000}))));
    QTRY_VERIFY(!view.image().isNull());
    QCOMPARE(view.image().size(), QSize(2000, 1000));
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    const auto says = [&](const QString &text) {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(QStringLiteral("PNG  ·  2000 × 1000 pixels")));
    view.showMessage(inspected(recording, dataMessage(MessageKind::Binary, encoded("PNG").left(40))));
    QVERIFY(view.image().isNull());
    QTRY_VERIFY(says(QStringLiteral("broken or cut")));
}

void TestImageView::showsTheNextOne()
{
    LiveRecording recording;
    ImageView view;
    view.showMessage(inspected(recording, dataMessage(MessageKind::Binary, encoded("PNG", {3000, 3000}))));
    view.showMessage(inspected(recording, dataMessage(MessageKind::Binary, encoded("PNG", {5, 5}))));
    QTRY_COMPARE(view.image().size(), QSize(5, 5));
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(view.image().size(), QSize(5, 5));
}

QTEST_MAIN(TestImageView)
#include "tst_imageview.moc"
