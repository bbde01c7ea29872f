// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QTest>

#include "websocket/wire/codec/frame.h"
#include "websocket/wire/codec/outputqueue.h"
#include "websocket/wire/io/outgoinggate.h"

using namespace wsw;
using wire::OutgoingGate;
using wire::OutputQueue;

namespace {

QByteArray numbered(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 251);
    return bytes;
}

/// Takes everything off, in steps of that size.
QByteArray drained(OutputQueue &queue, qsizetype step)
{
    QByteArray bytes;
    while (!queue.isEmpty()) {
        const QByteArrayView piece = queue.front();
        const qsizetype size = std::min(step, piece.size());
        bytes += piece.first(size);
        queue.consume(size);
    }
    return bytes;
}

} // namespace

/// What stands between the codec and the socket: masking, the queue, the gate.
class TestWireOutput : public QObject
{
    Q_OBJECT

private slots:
    void masksAtEveryAlignment() // RFC 6455 section 5.3
    {
        constexpr quint32 key = 0x37fa213d;
        constexpr uchar octets[] = {0x37, 0xfa, 0x21, 0x3d};
        const QByteArray bytes = numbered(80);
        for (qsizetype begin = 0; begin < 9; ++begin) {
            for (qsizetype size = 0; begin + size <= 70; ++size) {
                for (quint64 offset = 0; offset < 9; ++offset) {
                    QByteArray masked = bytes;
                    wire::applyMask(masked.data() + begin, size, key, offset);
                    QByteArray expected = bytes;
                    for (qsizetype i = 0; i < size; ++i)
                        expected[begin + i] = char(uchar(bytes.at(begin + i)) ^ octets[(quint64(i) + offset) % 4]);
                    QCOMPARE(masked, expected);
                }
            }
        }
        QByteArray far = bytes;
        wire::applyMask(far.data(), far.size(), key, (Q_UINT64_C(1) << 40) + 3);
        QByteArray near = bytes;
        wire::applyMask(near.data(), near.size(), key, 3);
        QCOMPARE(far, near);
    }

    void masksAsTheRfcShows() // section 5.7
    {
        QByteArray hello = "Hello";
        wire::applyMask(hello.data(), hello.size(), 0x37fa213d);
        QCOMPARE(hello, QByteArray::fromHex("7f9f4d5158"));
    }

    void queueKeepsOrder_data()
    {
        QTest::addColumn<qsizetype>("step");
        for (const qsizetype step : {1, 7, 4096, 1'000'000})
            QTest::newRow(qPrintable(QString::number(step))) << step;
    }

    void queueKeepsOrder()
    {
        QFETCH(const qsizetype, step);
        OutputQueue queue;
        QRandomGenerator random(1);
        QByteArray all;
        for (int i = 0; i < 300; ++i) {
            const QByteArray bytes = numbered(random.bounded(i % 10 == 0 ? 20'000 : 300));
            queue.append(bytes);
            all += bytes;
        }
        QCOMPARE(queue.size(), all.size());
        QCOMPARE(drained(queue, step), all);
        QVERIFY(queue.front().isEmpty());
    }

    void queueTakesWhileItGives()
    {
        OutputQueue queue;
        QRandomGenerator random(2);
        QByteArray in;
        QByteArray out;
        for (int i = 0; i < 5000; ++i) {
            const QByteArray bytes = numbered(random.bounded(i % 50 == 0 ? 30'000 : 200));
            queue.append(bytes);
            in += bytes;
            for (int k = 0; k < 2 && !queue.isEmpty(); ++k) {
                const QByteArrayView piece = queue.front();
                const qsizetype size = 1 + random.bounded(int(piece.size()));
                out += piece.first(size);
                queue.consume(size);
            }
            QCOMPARE(queue.size(), in.size() - out.size());
        }
        QCOMPARE(out + drained(queue, 1000), in);
    }

    void queueLeavesTheGiversBytesAlone()
    {
        OutputQueue queue;
        const QByteArray shared = numbered(100);
        const QByteArray copy = shared;
        queue.append(shared);
        queue.append("more");
        QCOMPARE(shared, copy);
        const QByteArray large = numbered(100'000);
        queue.append(large);
        queue.append("end");
        QCOMPARE(drained(queue, 999), shared + "more" + large + "end");
        QCOMPARE(large, numbered(100'000));
    }

    void queueClears()
    {
        OutputQueue queue;
        queue.append(numbered(5000));
        queue.append({});
        queue.consume(10);
        queue.clear();
        QVERIFY(queue.isEmpty());
        QCOMPARE(queue.size(), qint64(0));
        queue.append("x");
        QCOMPARE(drained(queue, 1), QByteArray("x"));
    }

    void gateIsOpenUntilToldOtherwise()
    {
        OutgoingGate gate;
        QCOMPARE(gate.allowance(), qint64(0));
        QCOMPARE(gate.wait(), -1);
        gate.queued(100);
        QCOMPARE(gate.allowance(), qint64(100));
        gate.sent(60);
        QCOMPARE(gate.allowance(), qint64(40));
    }

    void gateStallsAndResumes()
    {
        OutgoingGate gate;
        gate.stallAfter(150);
        gate.queued(100);
        QCOMPARE(gate.allowance(), qint64(100));
        gate.sent(100);
        gate.queued(100);
        QCOMPARE(gate.allowance(), qint64(50));
        gate.sent(50);
        gate.queued(1000);
        QCOMPARE(gate.allowance(), qint64(0));
        QCOMPARE(gate.wait(), -1); // nothing but resume() helps
        gate.resume();
        QCOMPARE(gate.allowance(), qint64(1050));
        gate.stallAfter(-5);
        QCOMPARE(gate.allowance(), qint64(0));
    }

    void gateDelays()
    {
        OutgoingGate gate;
        gate.queued(10); // before anybody asked for a delay
        gate.setPace({std::chrono::hours(1), 0});
        gate.queued(1000);
        QCOMPARE(gate.allowance(), qint64(10));
        gate.sent(10);
        QCOMPARE(gate.allowance(), qint64(0));
        QVERIFY(gate.wait() > 3'000'000);
        gate.setPace({}); // what waits, waits on: the order stays
        gate.queued(5);
        QCOMPARE(gate.allowance(), qint64(0));
    }

    void gatePaces()
    {
        OutgoingGate gate;
        gate.setPace({{}, 1000});
        gate.queued(1'000'000);
        QVERIFY(gate.allowance() <= 100); // a tenth of a second's worth at most
        qint64 sent = 0;
        QElapsedTimer clock;
        clock.start();
        while (sent < 150) {
            const qint64 allowed = gate.allowance();
            QVERIFY(allowed >= 0 && allowed <= 100);
            if (allowed == 0) {
                QVERIFY(gate.wait() >= 1);
                continue;
            }
            sent += allowed;
            gate.sent(allowed);
            // Never ahead of the pace, however long the machine takes.
            QVERIFY2(sent <= clock.elapsed() + 110, qPrintable(QString::number(sent)));
        }
        gate.setPace({});
        QCOMPARE(gate.allowance(), 1'000'000 - sent);
    }
};

QTEST_GUILESS_MAIN(TestWireOutput)
#include "tst_wireoutput.moc"
