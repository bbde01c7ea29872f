// SPDX-License-Identifier: MIT
// The examples of the documents. A ```sh block is run line by line: what ends in " &" goes on beside the lines that
// follow, of the others the output is what the next block shows, where "…" stands for anything.
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include "support/peers/peerprogram.h"
#include "support/runningprogram.h"

using namespace Qt::StringLiterals;
using namespace wsw::test;

namespace {

struct Example
{
    QStringList lines;
    QString output; ///< as the document has it
};

QList<Example> examplesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression block(u"```sh\\n(.*?)```\\n(?:```\\w*\\n(.*?)```\\n)?"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<Example> examples;
    auto matches = block.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        examples.append({match.captured(1).split(u'\n', Qt::SkipEmptyParts), match.captured(2)});
    }
    return examples;
}

bool isLike(const QString &text, const QString &shown)
{
    QStringList parts = shown.trimmed().split(u'…');
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".*"_s)))
        .match(text.trimmed())
        .hasMatch();
}

} // namespace

class TestDocumentation : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunningProgram> m_server;
    std::vector<std::unique_ptr<RunningProgram>> m_clients;

    /// With the ports that are free here.
    QString here(QString line) const
    {
        if (!m_server)
            return line;
        const auto urlOf = [this](const QString &event) {
            const auto events = m_server->events(event);
            return events.isEmpty() ? QString() : events.first().value("url"_L1).toString();
        };
        line.replace(u"ws://127.0.0.1:8181"_s, urlOf(u"listening"_s));
        return line.replace(u"http://127.0.0.1:8180"_s, urlOf(u"http"_s));
    }

    bool start(const QString &line)
    {
        const QStringList shell{u"-c"_s, u"exec "_s + here(line) + u" --json"_s};
        if (!line.startsWith(u"wsw serve"_s)) {
            m_clients.push_back(std::make_unique<RunningProgram>(u"/bin/sh"_s, shell));
            return m_clients.back()->waitFor(u"open"_s) && m_server->waitFor(u"open"_s, qsizetype(m_clients.size()));
        }
        m_clients.clear();
        m_server.reset();
        QString command = shell.last();
        command.remove(u" --listen 127.0.0.1:8181"_s);
        command.replace(u"--http 127.0.0.1:8180"_s, u"--http 127.0.0.1:0"_s);
        command += u" --listen 127.0.0.1:0"_s;
        m_server = std::make_unique<RunningProgram>(u"/bin/sh"_s, QStringList{u"-c"_s, command});
        return !m_server->url().isEmpty() && (!line.contains(u"--http "_s) || m_server->waitFor(u"http"_s));
    }

    QString run(const QString &line) const
    {
        QProcess process;
        process.start(u"/bin/sh"_s, {u"-c"_s, here(line)});
        process.closeWriteChannel();
        process.waitForFinished(30000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(hasProgram(u"curl"_s), "curl is missing: packaging/test.sh installs it");
        QVERIFY(QDir::setCurrent(QStringLiteral(WSW_SOURCE_DIR)));
        qputenv("PATH", QByteArray(WSW_BIN_DIR ":") + qgetenv("PATH"));
        qputenv("TOKEN", "s3cret");
    }
    void cleanup()
    {
        m_clients.clear();
        m_server.reset();
    }

    void examples_data()
    {
        QTest::addColumn<QString>("document");
        QTest::newRow("HTTP") << u"lib/workspace/http/HTTP.md"_s;
        QTest::newRow("behaviours") << u"lib/workspace/server/BEHAVIOURS.md"_s;
    }
    void examples()
    {
        QFETCH(QString, document);
        const QList<Example> examples = examplesOf(document);
        QVERIFY(examples.size() > 3);
        for (const Example &example : examples) {
            QString output;
            for (const QString &line : example.lines) {
                if (line.endsWith(u" &"_s))
                    QVERIFY2(start(line.chopped(2)), qPrintable(line));
                else
                    output += run(line);
            }
            QVERIFY2(isLike(output, example.output), qPrintable(example.lines.join(u'\n') + u'\n' + output));
        }
    }
};

QTEST_GUILESS_MAIN(TestDocumentation)
#include "tst_documentation.moc"
