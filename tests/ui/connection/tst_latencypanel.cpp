// SPDX-License-Identifier: MIT
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "ui/connection/latency/latencyhistogram.h"
#include "ui/connection/latency/latencypanel.h"
#include "ui/connection/latency/latencyview.h"
#include "ui/windowparts.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

LatencyReport report()
{
    LatencyReport report;
    for (qint64 milliseconds = 1; milliseconds <= 100; ++milliseconds)
        report.pings.record(milliseconds * 1000);
    report.unanswered = 3;
    report.dropped = 2;
    return report;
}

QStringList shownTexts(const QWidget &widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts;
}

} // namespace

class TestLatencyPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_parts.language.setCurrent(u"en"_s); }

    void figures()
    {
        LatencyPanel panel;
        panel.show();
        panel.showReport(report());
        const auto *pings = findNamed<LatencyView>(panel, u"Pings"_s);
        QVERIFY(pings);
        const QStringList texts = shownTexts(*pings);
        for (const QString &figure : {u"100"_s, u"1.00 ms"_s, u"100 ms"_s})
            QVERIFY2(texts.contains(figure), qPrintable(figure + u" in "_s + texts.join(u'|')));
        QCOMPARE(pings->accessibleDescription(),
                 u"Count: 100; Minimum: 1.00 ms; Median: %1 ms; 95 %: %2 ms; Maximum: 100 ms"_s
                     .arg(std::lround(double(report().pings.median()) / 1000))
                     .arg(std::lround(double(report().pings.p95()) / 1000)));

        const auto *pairs = findNamed<LatencyView>(panel, u"Requests and answers"_s);
        QVERIFY(pairs);
        QVERIFY2(pairs->accessibleDescription().contains(u"3 request"_s), qPrintable(pairs->accessibleDescription()));
        QVERIFY(pairs->accessibleDescription().contains(u"2 request"_s));
    }

    void nothingYet()
    {
        LatencyPanel panel;
        panel.show();
        const auto *pairs = findNamed<LatencyView>(panel, u"Requests and answers"_s);
        QVERIFY(pairs->accessibleDescription().startsWith(u"Give the key"_s));
        QVERIFY(shownTexts(*pairs).contains(u"–"_s));
        panel.setPairKey(u"id"_s);
        QCOMPARE(pairs->accessibleDescription(), u"No request with this key was sent yet."_s);
        QVERIFY(!panel.findChild<QPushButton *>()->isEnabled());
    }

    void hiddenOneCatchesUp()
    {
        LatencyPanel panel;
        panel.showReport(report());
        panel.show();
        QVERIFY(shownTexts(panel).contains(u"100"_s));
    }

    void keyAndReset()
    {
        LatencyPanel panel;
        panel.show();
        QSignalSpy edited(&panel, &LatencyPanel::pairKeyEdited);
        QSignalSpy reset(&panel, &LatencyPanel::resetRequested);
        panel.setPairKey(u"id"_s); // shown, not edited
        QCOMPARE(edited.size(), 0);
        auto *key = findNamed<QLineEdit>(panel, u"Pair key"_s);
        QCOMPARE(key->text(), u"id"_s);
        key->setText(u" meta.id "_s);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().toString(), u"meta.id"_s);
        QCOMPARE(panel.pairKey(), u"meta.id"_s);
        panel.showReport(report());
        panel.findChild<QPushButton *>()->click();
        QCOMPARE(reset.size(), 1);
    }

    void barsArePainted()
    {
        LatencyHistogram histogram;
        histogram.resize(240, 100);
        const auto bars = [&] {
            const QImage image = histogram.grab().toImage();
            const QRgb bar = histogram.palette().color(QPalette::Highlight).rgb();
            int pixels = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    pixels += image.pixel(x, y) == bar;
            }
            return pixels;
        };
        QCOMPARE(bars(), 0);
        LatencyStatistics statistics;
        statistics.record(1000);
        statistics.record(50000);
        histogram.show(statistics);
        QVERIFY(bars() > 100);

        QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(&histogram, &help);
        QVERIFY2(QToolTip::text().startsWith(u"1.00 ms"_s) && QToolTip::text().endsWith(u": 1"_s),
                 qPrintable(QToolTip::text()));
    }

private:
    WindowParts m_parts;
};

QTEST_MAIN(TestLatencyPanel)
#include "tst_latencypanel.moc"
