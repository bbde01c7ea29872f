// SPDX-License-Identifier: MIT
#include <QTest>

#include "lib/websocket/wire/codectest.h"
#include "websocket/wire/codec/utf8validator.h"

using namespace wsw;
using namespace wsw::test;
using wire::Role;
using wire::Rule;
using wire::Utf8Validator;

namespace {

bool isValid(const QByteArray &bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes.constData(), bytes.size()) < 0 && validator.isComplete();
}

/// The index of the first bad byte when fed in pieces of that size; the size if the text ends too early; -1 if valid.
qsizetype badByte(const QByteArray &bytes, qsizetype pieceSize)
{
    Utf8Validator validator;
    for (qsizetype offset = 0; offset < bytes.size(); offset += pieceSize) {
        const QByteArray piece = bytes.mid(offset, pieceSize);
        if (const qsizetype bad = validator.feed(piece.constData(), piece.size()); bad >= 0)
            return offset + bad;
    }
    return validator.isComplete() ? -1 : bytes.size();
}

/// As defined: the shortest prefix that no valid text begins with, less its last byte. By hand from RFC 3629's table.
qsizetype expectedBadByte(const QByteArray &bytes)
{
    qsizetype i = 0;
    while (i < bytes.size()) {
        const int lead = quint8(bytes.at(i));
        const int follow = lead < 0x80   ? 0
                           : lead < 0xc2 ? -1
                           : lead < 0xe0 ? 1
                           : lead < 0xf0 ? 2
                           : lead < 0xf5 ? 3
                                         : -1;
        if (follow < 0)
            return i;
        for (int k = 1; k <= follow; ++k) {
            if (i + k >= bytes.size())
                return bytes.size();
            const int byte = quint8(bytes.at(i + k));
            int low = 0x80;
            int high = 0xbf;
            if (k == 1) {
                low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
                high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
            }
            if (byte < low || byte > high)
                return i + k;
        }
        i += follow + 1;
    }
    return -1;
}

} // namespace

/// RFC 6455 section 8.1 and RFC 3629: text is UTF-8, and fails at the first byte that can't be.
class TestWireUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void everySequenceOfUpToThreeBytes()
    {
        QByteArray bytes;
        const auto check = [&bytes] {
            const bool valid = isValid(bytes);
            return valid == bytes.isValidUtf8() && badByte(bytes, 1) == expectedBadByte(bytes)
                   && valid == (expectedBadByte(bytes) < 0);
        };
        for (int a = 0; a < 256; ++a) {
            bytes = QByteArray(1, char(a));
            QVERIFY2(check(), bytes.toHex().constData());
            for (int b = 0; b < 256; ++b) {
                bytes = QByteArray(1, char(a)) + char(b);
                QVERIFY2(check(), bytes.toHex().constData());
                for (int c = 0; c < 256; ++c) {
                    bytes.resize(2);
                    bytes += char(c);
                    if (!check())
                        QFAIL(bytes.toHex().constData());
                }
            }
        }
    }

    void bordersOfFourBytes()
    {
        const QByteArray borders = QByteArray::fromHex("007f808f909fa0bfc0c1c2dfe0ecedeeeff0f1f3f4f5f8ff");
        for (const char a : borders) {
            for (const char b : borders) {
                for (const char c : borders) {
                    for (const char d : borders) {
                        const QByteArray bytes = QByteArray(1, a) + b + c + d;
                        const qsizetype expected = expectedBadByte(bytes);
                        if (isValid(bytes) != bytes.isValidUtf8() || isValid(bytes) != (expected < 0))
                            QFAIL(bytes.toHex().constData());
                        for (const qsizetype pieceSize : {1, 2, 3, 4})
                            QCOMPARE(badByte(bytes, pieceSize), expected);
                        // With more behind it, where whole characters are taken at once.
                        const qsizetype more = expectedBadByte(bytes + "abcdefgh");
                        QCOMPARE(badByte(bytes + "abcdefgh", 100), more);
                    }
                }
            }
        }
    }

    void everyCodePoint()
    {
        for (char32_t point = 0; point <= 0x10ffff; ++point) {
            if (point >= 0xd800 && point <= 0xdfff)
                continue;
            const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
            if (!isValid(bytes) || badByte(bytes, 1) != -1)
                QFAIL(bytes.toHex().constData());
        }
    }

    void longTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ASCII") << QByteArray("The quick brown fox. ").repeated(10);
        QTest::newRow("two bytes") << QString::fromUtf8("Съешь ещё этих мягких булок ").repeated(8).toUtf8();
        QTest::newRow("three bytes") << QString::fromUtf8("視野無限廣窗外有藍天").repeated(8).toUtf8();
        QTest::newRow("four bytes") << QString::fromUtf8("😀🎉𝄞").repeated(12).toUtf8();
        QTest::newRow("all of them")
            << QString::fromUtf8("aß水😀 ascii again, longer than a word ").repeated(6).toUtf8();
    }

    void longTexts()
    {
        QFETCH(const QByteArray, text);
        for (qsizetype pieceSize = 1; pieceSize <= text.size(); ++pieceSize)
            QCOMPARE(badByte(text, pieceSize), qsizetype(-1));
        // A bad byte at every place, which the wide steps must not jump over.
        for (qsizetype place = 0; place < text.size(); ++place) {
            QByteArray bad = text;
            bad[place] = char(0xff);
            for (const qsizetype pieceSize : {qsizetype(1), qsizetype(7), bad.size()})
                QCOMPARE(badByte(bad, pieceSize), place);
        }
    }

    void resets()
    {
        Utf8Validator validator;
        QCOMPARE(validator.feed("\xe2\x82", 2), qsizetype(-1));
        QVERIFY(!validator.isComplete());
        validator.reset();
        QVERIFY(validator.isComplete());
        QCOMPARE(validator.feed("\xac", 1), qsizetype(0));
    }

    void messages_data()
    {
        QTest::addColumn<QList<TestFrame>>("frames");
        QTest::addColumn<Place>("place");
        const auto row = [](const char *name, const QList<TestFrame> &frames, const Place &place) {
            QTest::newRow(name) << frames << place;
        };
        row("8.1 a bad byte", {text("ab\xff")}, {0, 2});
        row("8.1 a bad byte, and the message goes on",
            {text("ab\xff"
                  "cd")
                 .open()},
            {0, 2});
        row("8.1 a bad byte before the frame has come whole", {text("ab\xff").declaring(100)}, {0, 2});
        row("8.1 a character is torn by the message's end", {text("ab\xe2\x82")}, {0, 4});
        row("8.1 torn by the end of the last fragment", {text("a\xe2").open(), continuation("\x82")}, {1, 1});
        row("8.1 torn, and an empty last fragment", {text("a\xe2").open(), continuation({})}, {1, 0});
        row("8.1 bad in the second fragment", {text("ab").open(), continuation("c\xc0")}, {1, 1});
        row("8.1 a character across fragments that goes wrong", {text("\xe2\x82").open(), continuation("a")}, {1, 0});
        row("8.1 a surrogate", {text("\xed\xa0\x80")}, {0, 1});
        row("8.1 overlong", {text("\xc0\xaf")}, {0, 0});
        row("8.1 above U+10FFFF", {text("\xf4\x90\x80\x80")}, {0, 1});
    }

    void messages()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const Place, place);
        for (const Role role : {Role::Client, Role::Server}) {
            const TestStream stream = streamTo(role, frames);
            QCOMPARE(
                differenceHoweverCut(settingsOf(role), stream, failureLines(Rule::TextNotUtf8, stream.offset(place))),
                QString());
        }
    }

    void onlyTextIsText()
    {
        const QList<TestFrame> frames{binary("\xff\xfe").open(), continuation("\xc0"), text("a\xe2").open(),
                                      ping("\xff"), continuation("\x82\xac")};
        for (const Role role : {Role::Client, Role::Server}) {
            QCOMPARE(differenceHoweverCut(settingsOf(role), streamTo(role, frames),
                                          {line(QStringLiteral("binary"), "\xff\xfe\xc0"),
                                           line(QStringLiteral("> pong"), "\xff"), line(QStringLiteral("ping"), "\xff"),
                                           line(QStringLiteral("text"), "a\xe2\x82\xac")}),
                     QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestWireUtf8)
#include "tst_wireutf8.moc"
