// SPDX-License-Identifier: MIT
#include <QTest>

#include "lib/websocket/wire/codectest.h"

using namespace wsw;
using namespace wsw::test;
using wire::Role;
using wire::Rule;

namespace {

QByteArray hex(const QByteArray &digits)
{
    return QByteArray::fromHex(digits);
}

const QByteArray greeting = QByteArray("Hello-") + "\xc2\xb5@\xc3\x9f\xc3\xb6\xc3\xa4\xc3\xbc\xc3\xa0\xc3\xa1-UTF-8!!";
const QByteArray kosme = hex("cebae1bdb9cf83cebcceb5");

/// Whether some valid text begins with these bytes, asked of Qt.
bool isBeginning(const QByteArray &bytes)
{
    static const QByteArrayList ends = [] {
        QByteArrayList list{QByteArray()};
        for (const char *first : {"80", "8f", "90", "9f", "a0", "bf"}) {
            for (const char *more : {"", "80", "8080"})
                list.append(hex(QByteArray(first) + more));
        }
        return list;
    }();
    return std::any_of(ends.begin(), ends.end(),
                       [&bytes](const QByteArray &end) { return (bytes + end).isValidUtf8(); });
}

/// -1 if there is none; the size if the text ends too early.
qsizetype firstBadByte(const QByteArray &bytes)
{
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        if (!isBeginning(bytes.left(size)))
            return size - 1;
    }
    return bytes.isValidUtf8() ? -1 : bytes.size();
}

QList<TestFrame> inBytes(const QByteArray &payload)
{
    QList<TestFrame> frames;
    for (qsizetype i = 0; i < payload.size(); ++i)
        frames.append({quint8(i == 0 ? 1 : 0), payload.mid(i, 1), i + 1 == payload.size()});
    return frames;
}

} // namespace

/// The UTF-8 cases that the Autobahn test suite publishes, in both roles. Names are the cases' numbers.
class TestAutobahnUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void fragments_data()
    {
        QTest::addColumn<QList<TestFrame>>("frames");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<Place>("place");
        const auto ok = [](const char *name, const QList<TestFrame> &frames) {
            QTest::newRow(name) << frames << true << Place();
        };
        const auto bad = [](const char *name, const QList<TestFrame> &frames, const Place &place) {
            QTest::newRow(name) << frames << false << place;
        };
        const QByteArray invalid = kosme + hex("eda080656469746564");
        const QByteArray above = hex("f4908080");
        ok("6.1.1", {text({})});
        ok("6.1.2", {text({}).open(), continuation({}).open(), continuation({})});
        ok("6.1.3", {text({}).open(), continuation("middle frame payload").open(), continuation({})});
        ok("6.2.1", {text(greeting)});
        ok("6.2.2", {text(greeting.left(12)).open(), continuation(greeting.mid(12))});
        ok("6.2.3", inBytes(greeting));
        ok("6.2.4", inBytes(kosme));
        bad("6.3.1", {text(invalid)}, {0, 12});
        bad("6.3.2", inBytes(invalid), {12, 0});
        bad("6.4.1", {text(kosme).open(), continuation(above).open(), continuation("edited")}, {1, 1});
        bad("6.4.2", {text(kosme + hex("f4")).open(), continuation(hex("90")).open(), continuation(hex("8080"))},
            {1, 0});
        bad("6.4.3 and 6.4.4", {text(kosme + above + "edited")}, {0, 12});
    }

    void fragments()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const bool, valid);
        QFETCH(const Place, place);
        QByteArray payload;
        for (const TestFrame &frame : frames)
            payload += frame.payload;
        for (const Role role : {Role::Client, Role::Server}) {
            const TestStream stream = streamTo(role, frames);
            const QStringList lines =
                valid ? QStringList{line(QStringLiteral("text"), payload), line(QStringLiteral("> text"), payload)}
                      : failureLines(Rule::TextNotUtf8, stream.offset(place));
            QCOMPARE(differenceHoweverCut(settingsOf(role), stream, lines, true), QString());
        }
    }

    void failsBeforeTheFrameIsWhole() // 6.4.3 and 6.4.4: what follows the bad byte has not come
    {
        for (const Role role : {Role::Client, Role::Server}) {
            const TestStream stream = streamTo(role, {text(kosme + hex("f4908080") + "edited")});
            const quint64 bad = stream.offset({0, 12});
            Transcript us(settingsOf(role));
            us.feed(QByteArrayView(stream.bytes).first(qsizetype(bad)));
            QVERIFY(!us.error);
            us.feed(QByteArrayView(stream.bytes).sliced(qsizetype(bad), 1));
            QVERIFY(us.error);
            QCOMPARE(us.error->offset, bad);
        }
    }

    void codePoints_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("valid");
        rows("6.5", true,
             {"68656c6c6f24776f726c64", "68656c6c6fc2a2776f726c64", "68656c6c6fe282ac776f726c64",
              "68656c6c6ff0a4ada2776f726c64", kosme.toHex()});
        for (qsizetype size = 1; size <= kosme.size(); ++size) {
            const bool valid = QList<qsizetype>{2, 5, 7, 9, 11}.contains(size);
            QTest::newRow(qPrintable(QStringLiteral("6.6.%1").arg(size))) << kosme.left(size) << valid;
        }
        rows("6.7", true, {"00", "c280", "e0a080", "f0908080"});
        rows("6.8", false, {"f888808080", "fc8480808080"});
        rows("6.9", true, {"7f", "dfbf", "efbfbf", "f48fbfbf"});
        rows("6.10", false, {"f7bfbfbf", "fbbfbfbfbf", "fdbfbfbfbfbf"});
        rows("6.11", true, {"ed9fbf", "ee8080", "efbfbd", "f48fbfbf"});
        QTest::newRow("6.11.5") << hex("f4908080") << false;
        QByteArray continuations;
        for (int byte = 0x80; byte < 0xbf; ++byte)
            continuations += char(byte);
        rows("6.12", false,
             {"80", "bf", "80bf", "80bf80", "80bf80bf", "80bf80bf80", "80bf80bf80bf", continuations.toHex()});
        rows("6.13", false,
             {lonely(0xc0, 0xdf), lonely(0xe0, 0xef), lonely(0xf0, 0xf7), lonely(0xf8, 0xfb), lonely(0xfc, 0xfd)});
        const QByteArrayList torn{"c0", "e080", "f08080", "f8808080", "fc80808080",
                                  "df", "efbf", "f7bfbf", "fbbfbfbf", "fdbfbfbfbf"};
        rows("6.14", false, torn);
        rows("6.15", false, {torn.join()});
        rows("6.16", false, {"fe", "ff", "fefeffff"});
        rows("6.17", false, {"c0af", "e080af", "f08080af", "f8808080af", "fc80808080af"});
        rows("6.18", false, {"c1bf", "e09fbf", "f08fbfbf", "f887bfbfbf", "fc83bfbfbfbf"});
        rows("6.19", false, {"c080", "e08080", "f0808080", "f880808080", "fc8080808080"});
        rows("6.20", false, {"eda080", "edadbf", "edae80", "edafbf", "edb080", "edbe80", "edbfbf"});
        rows("6.21", false,
             {"eda080edb080", "eda080edbfbf", "edadbfedb080", "edadbfedbfbf", "edae80edb080", "edae80edbfbf",
              "edafbfedb080", "edafbfedbfbf"});
        QByteArrayList nonCharacters;
        for (char32_t plane = 0; plane <= 16; ++plane) {
            for (const char32_t point : {plane << 16 | 0xfffe, plane << 16 | 0xffff})
                nonCharacters.append(QString::fromUcs4(&point, 1).toUtf8().toHex());
        }
        rows("6.22", true, nonCharacters);
        rows("6.23", true, {"efbfb9", "efbfba", "efbfbb", "efbfbc", "efbfbd", "efbfbe", "efbfbf"});
    }

    void codePoints()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const bool, valid);
        QCOMPARE(payload.isValidUtf8(), valid);
        const qsizetype bad = firstBadByte(payload);
        for (const Role role : {Role::Client, Role::Server}) {
            const TestStream stream = streamTo(role, {text(payload)});
            const QStringList lines = valid ? QStringList{line(QStringLiteral("text"), payload)}
                                            : failureLines(Rule::TextNotUtf8, stream.offset({0, bad}));
            QCOMPARE(differenceHoweverCut(settingsOf(role), stream, lines), QString());
        }
    }

private:
    static void rows(const char *section, bool valid, const QByteArrayList &payloads)
    {
        for (qsizetype i = 0; i < payloads.size(); ++i) {
            QTest::newRow(qPrintable(QStringLiteral("%1.%2").arg(QLatin1String(section)).arg(i + 1)))
                << hex(payloads.at(i)) << valid;
        }
    }

    /// Leading bytes, each with a space behind it, in hex.
    static QByteArray lonely(int first, int last)
    {
        QByteArray bytes;
        for (int byte = first; byte <= last; ++byte) {
            bytes += char(byte);
            bytes += ' ';
        }
        return bytes.toHex();
    }
};

QTEST_GUILESS_MAIN(TestAutobahnUtf8)
#include "tst_autobahnutf8.moc"
