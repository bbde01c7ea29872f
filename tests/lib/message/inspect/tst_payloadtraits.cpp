// SPDX-License-Identifier: MIT
#include <QTest>

#include "message/inspect/payloadtraits.h"

using namespace wsw;

class TestPayloadTraits : public QObject
{
    Q_OBJECT

private slots:
    void images_data();
    void images();
    void json_data();
    void json();
    void base64_data();
    void base64();
};

void TestPayloadTraits::images_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *name, const QByteArray &head, const char *format) {
        QTest::newRow(name) << head << QString::fromLatin1(format);
    };
    row("png", "\x89PNG\r\n\x1a\n", "PNG");
    row("jpeg", "\xff\xd8\xff\xe0", "JPEG");
    row("gif", "GIF89a..", "GIF");
    row("webp", "RIFF....WEBPVP8 ", "WebP");
    row("wave", "RIFF....WAVEfmt ", "");
    row("bmp", QByteArray("BM\1\0\0\0\0\0\0\0", 10) + QByteArray(20, 'x'), "BMP");
    row("text that begins like one", "BM is short for Bacau Municipality", "");
    row("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG");
    row("svg behind a declaration", "\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- a -->\n<!DOCTYPE svg>\n<svg >", "SVG");
    row("svg with a prefix", "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>", "SVG");
    row("html", "<html><svg></svg></html>", "");
    row("xml", "<?xml version=\"1.0\"?><note/>", "");
    row("text", "see <svg>", "");
    row("empty", "", "");
}

void TestPayloadTraits::images()
{
    QFETCH(const QByteArray, head);
    QTEST(imageFormatName(imageFormat(head)), "format");
}

void TestPayloadTraits::json_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("looks");
    QTest::newRow("object") << QByteArray("{}") << true;
    QTest::newRow("array behind space") << QByteArray(" \r\n\t[1]") << true;
    QTest::newRow("text") << QByteArray("hi {}") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("space") << QByteArray(1000, ' ') << false;
}

void TestPayloadTraits::json()
{
    QFETCH(const QByteArray, payload);
    QTEST(looksLikeJson(payload), "looks");
}

void TestPayloadTraits::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("looks");
    QTest::addColumn<QByteArray>("decoded");
    const QByteArray bytes("hello, binary \x01\xff world");
    QTest::newRow("plain") << bytes.toBase64() << true << bytes;
    QTest::newRow("url") << QByteArray("\xfb\xef\xbe\xfb\xef\xbe\xfb\xef\xbe\xfb\xef\xbe!")
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                         << true << QByteArray("\xfb\xef\xbe\xfb\xef\xbe\xfb\xef\xbe\xfb\xef\xbe!");
    QTest::newRow("lines") << bytes.toBase64().insert(8, "\r\n") + '\n' << true << bytes;
    QTest::newRow("short") << QByteArray("aGVsbG8=") << false << QByteArray("hello");
    QTest::newRow("a word") << QByteArray("internationalization") << false << QByteArray();
    QTest::newRow("a number") << QByteArray("12345678901234567890") << false << QByteArray();
    QTest::newRow("text") << QByteArray("Hello there, how are you today?") << false << QByteArray();
    QTest::newRow("wrong length") << QByteArray("aGVsbG8gd29ybGQhI1A9z") << false << QByteArray();
    QTest::newRow("padding within") << QByteArray("aGVsbG8=aGVsbG8gd29ybGQh") << false << QByteArray();
    QTest::newRow("empty") << QByteArray() << false << QByteArray();
}

void TestPayloadTraits::base64()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, looks);
    QFETCH(const QByteArray, decoded);
    QCOMPARE(looksLikeBase64(text, true), looks);
    if (!decoded.isEmpty())
        QCOMPARE(decodedBase64(text), decoded);
}

QTEST_GUILESS_MAIN(TestPayloadTraits)
#include "tst_payloadtraits.moc"
