// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

#include "lib/websocket/wire/codectest.h"

using namespace wsw;
using namespace wsw::test;
using wire::DeflateParameters;
using wire::Role;

namespace {

constexpr int messages = 4;

/// zlib as a peer uses it, without the code under test.
class Packer
{
public:
    Packer(int windowBits, bool fresh)
        : m_fresh(fresh)
    {
        // Below 9 zlib can't; a window of 9 reaches back 250 bytes at most, which 8 holds.
        deflateInit2(&m_stream, 6, Z_DEFLATED, -std::max(windowBits, 9), 8, Z_DEFAULT_STRATEGY);
    }
    ~Packer() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Packer)

    QByteArray pack(QByteArray message)
    {
        if (message.isEmpty())
            return QByteArray(1, '\0'); // RFC 7692 section 7.2.3.6
        if (m_fresh)
            deflateReset(&m_stream);
        QByteArray out(qsizetype(deflateBound(&m_stream, uLong(message.size()))) + 64, '\0');
        m_stream.next_in = reinterpret_cast<Bytef *>(message.data());
        m_stream.avail_in = uInt(message.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = uInt(out.size());
        deflate(&m_stream, Z_SYNC_FLUSH);
        return out.left(out.size() - qsizetype(m_stream.avail_out) - 4);
    }

private:
    z_stream m_stream{};
    const bool m_fresh;
};

class Unpacker
{
public:
    Unpacker(int windowBits, bool fresh)
        : m_fresh(fresh)
    {
        inflateInit2(&m_stream, -windowBits);
    }
    ~Unpacker() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Unpacker)

    /// In small steps, so that what lies behind the window is out of reach.
    QByteArray unpack(QByteArray packed)
    {
        packed += QByteArray("\0\0\xff\xff", 4);
        if (m_fresh)
            inflateReset(&m_stream);
        m_stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_in = uInt(packed.size());
        QByteArray out;
        char step[16];
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(step);
            m_stream.avail_out = sizeof step;
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            if (result != Z_OK && result != Z_BUF_ERROR)
                return "(broken)";
            out.append(step, qsizetype(sizeof step) - qsizetype(m_stream.avail_out));
        } while (m_stream.avail_in > 0 || m_stream.avail_out == 0);
        return out;
    }

private:
    z_stream m_stream{};
    const bool m_fresh;
};

QByteArray payloadOf(const QString &kind, qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray payload;
    while (payload.size() < size) {
        const QByteArray number = QByteArray::number(random.bounded(1000000));
        if (kind == QLatin1String("JSON"))
            payload += "{\"id\":" + number + ",\"name\":\"order " + number + "\",\"open\":true},";
        else if (kind == QLatin1String("prose"))
            payload +=
                QByteArray(random.bounded(2) == 0 ? "Lorem ipsum dolor sit amet, " : "consectetur elit ") + number;
        else if (kind == QLatin1String("zeros"))
            payload += QByteArray(64, '\0');
        else
            payload += char(random.bounded(256));
    }
    return payload.left(size);
}

} // namespace

/// In the spirit of the Autobahn test suite's cases 12 and 13: payloads of many kinds and sizes under every
/// combination of parameters, against zlib itself.
class TestAutobahnCompression : public QObject
{
    Q_OBJECT

private slots:
    void conversation_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("windowBits");
        QTest::addColumn<bool>("fresh");
        const QStringList kinds{QStringLiteral("JSON"), QStringLiteral("prose"), QStringLiteral("zeros"),
                                QStringLiteral("random")};
        for (const QString &kind : kinds) {
            for (const qsizetype size : {0, 1, 16, 64, 256, 1024, 4096, 8192, 16384, 32768, 65536, 131072})
                row("12", kind, size, 15, false);
            for (int bits = 8; bits <= 15; ++bits) {
                for (const bool fresh : {false, true}) {
                    for (const qsizetype size : {16, 1024, 40000})
                        row("13", kind, size, bits, fresh);
                }
            }
        }
    }

    void conversation()
    {
        QFETCH(const QString, kind);
        QFETCH(const qsizetype, size);
        QFETCH(const int, windowBits);
        QFETCH(const bool, fresh);
        for (const Role role : {Role::Client, Role::Server}) {
            const wire::Endpoint::Settings settings =
                deflating(role, DeflateParameters{fresh, fresh, windowBits, windowBits});
            Transcript us(settings, true);
            Packer packer(windowBits, fresh);
            Unpacker unpacker(windowBits, fresh);
            for (quint32 i = 0; i < messages; ++i) {
                const QByteArray payload = payloadOf(kind, size, i);
                us.sent.clear();
                us.feedEach(streamTo(role, fragmentsOf(packer.pack(payload), int(i))).bytes, 1000);
                QVERIFY2(!us.error, us.error ? qPrintable(wire::closeReason(us.error->rule)) : "");
                QCOMPARE(us.messages.size(), qsizetype(i + 1));
                QCOMPARE(us.messages.last(), payload);
                const std::optional<TestFrame> echo = takeFrame(us.sent);
                QVERIFY(echo);
                QCOMPARE(int(echo->rsv), payload.isEmpty() ? 0 : 4);
                QCOMPARE(payload.isEmpty() ? echo->payload : unpacker.unpack(echo->payload), payload);
            }
        }
    }

    void weAmongOurselves_data() { conversation_data(); }

    void weAmongOurselves()
    {
        QFETCH(const QString, kind);
        QFETCH(const qsizetype, size);
        QFETCH(const int, windowBits);
        QFETCH(const bool, fresh);
        const DeflateParameters agreed{fresh, !fresh, windowBits, 23 - windowBits};
        for (const int level : {1, 9}) {
            wire::Endpoint::Settings settings = deflating(Role::Client, agreed);
            settings.deflateLevel = level;
            Transcript client(settings);
            Transcript server(deflating(Role::Server, agreed), true);
            QByteArrayList payloads;
            for (quint32 i = 0; i < messages; ++i) {
                payloads.append(payloadOf(kind, size, i));
                client.endpoint.sendFragmented(MessageKind::Binary, payloads.last(), {1, 500});
            }
            server.feedEach(client.sent, 1460);
            client.feedEach(server.sent, 1460);
            QCOMPARE(server.messages, payloads);
            QCOMPARE(client.messages, payloads);
        }
    }

    void compressesAtAll() // and with context takeover the better, the more alike the messages are
    {
        for (int bits = 9; bits <= 15; ++bits) {
            Transcript going(deflating(Role::Server, {false, false, bits, 15}));
            Transcript fresh(deflating(Role::Server, {true, false, bits, 15}));
            const QByteArray payload = payloadOf(QStringLiteral("JSON"), 150, 1);
            for (int i = 0; i < messages; ++i) {
                going.endpoint.send(MessageKind::Text, payload);
                fresh.endpoint.send(MessageKind::Text, payload);
            }
            QVERIFY(fresh.sent.size() < payload.size() * messages);
            QVERIFY(going.sent.size() < fresh.sent.size() / 2);
        }
        Transcript smallest(deflating(Role::Server, {false, false, 8, 15}));
        smallest.endpoint.send(MessageKind::Text, QByteArray(10000, 'x'));
        QVERIFY(smallest.sent.size() < 100);
    }

private:
    static void row(const char *section, const QString &kind, qsizetype size, int bits, bool fresh)
    {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2, %3 B, %4 bits%5")
                                     .arg(QLatin1String(section), kind)
                                     .arg(size)
                                     .arg(bits)
                                     .arg(fresh ? QStringLiteral(", fresh") : QString())))
            << kind << size << bits << fresh;
    }

    /// In one frame, or in as many as that more.
    static QList<TestFrame> fragmentsOf(const QByteArray &packed, int cuts)
    {
        QList<TestFrame> frames;
        const qsizetype size = packed.size() / (cuts + 1) + 1;
        for (qsizetype offset = 0; offset < packed.size(); offset += size) {
            TestFrame frame{quint8(offset == 0 ? 2 : 0), packed.mid(offset, size), offset + size >= packed.size()};
            frame.rsv = offset == 0 ? 4 : 0;
            frames.append(frame);
        }
        return frames;
    }
};

QTEST_GUILESS_MAIN(TestAutobahnCompression)
#include "tst_autobahncompression.moc"
