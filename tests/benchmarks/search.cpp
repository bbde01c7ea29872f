// SPDX-License-Identifier: MIT
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include "message/export.h"
#include "message/filter/messagematcher.h"
#include "message/recordingreader.h"
#include "message/recordingwriter.h"

using namespace wsw;

namespace {

constexpr qsizetype payloadSize = 200;

/// A JSON message of 200 bytes; every hundredth has type 1, every thousandth the word that is looked for.
QByteArray payload(quint64 number)
{
    const char *word = number % 1000 == 0 ? "needle" : "hay";
    QByteArray json = R"({"id":)" + QByteArray::number(number) + R"(,"type":)" + QByteArray::number(number % 100 + 1)
                      + R"(,"user":"user-)" + QByteArray::number(number % 977) + R"(","word":")" + word
                      + R"(","price":)" + QByteArray::number(double(number % 9973) / 100) + R"(,"text":")";
    json += QByteArray("the quick brown fox jumps over the lazy dog and on and on ")
                .repeated(4)
                .left(payloadSize - 2 - json.size());
    return json + "\"}";
}

Result<void> writeMessages(const QString &path, quint64 messages)
{
    auto writer = RecordingWriter::create(path);
    if (!writer)
        return Failure(writer.error());
    Message message;
    message.time = currentTime();
    message.connection = 1;
    for (quint64 number = 0; number < messages; ++number) {
        message.time += 10;
        message.payload = payload(number);
        (*writer)->append(message);
    }
    return (*writer)->flush();
}

/// What jq reads: the payloads alone, a line each. Its easiest task, as the payload need not be parsed twice.
Result<void> writeLines(RecordingReader &reader, const QString &exported, const QString &payloads)
{
    const auto written = exportRecordingToFile(reader, ExportFormat::JsonLines, exported);
    if (!written)
        return Failure(written.error());
    QFile file(payloads);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, file.errorString());
    reader.forEach(0, reader.count(), [&file](quint64, const MessageView &message) {
        return file.write(message.payload.toByteArray() + '\n') > 0;
    });
    return {};
}

struct Run
{
    double seconds = 0;
    QByteArray output;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForFinished(-1);
    return {double(timer.nsecsElapsed()) / 1e9, process.readAllStandardOutput().trimmed()};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// One task, for us and for the other.
struct Task
{
    const char *name;
    QStringList ours; ///< behind `wsw recording search FILE --count`
    MessageFilter filter;
    QString other;
    QStringList otherArguments;
    double wanted;
};

/// The matching alone, without opening the file or starting a program.
double searchAlone(RecordingReader &reader, const MessageFilter &filter)
{
    MessageMatcher matcher(filter);
    quint64 found = 0;
    QElapsedTimer timer;
    timer.start();
    reader.forEach(0, reader.count(), [&](quint64 row, const MessageView &message) {
        found += matcher.matches(row, message);
        return true;
    });
    return double(timer.nsecsElapsed()) / 1e9;
}

bool compare(const Task &task, const QString &wsw, const QString &recording, RecordingReader &reader, int rounds)
{
    QList<double> ours;
    QList<double> theirs;
    QList<double> alone;
    for (int round = 0; round < rounds; ++round) {
        const Run our = run(wsw, QStringList{QStringLiteral("recording"), QStringLiteral("search"), recording,
                                             QStringLiteral("--count")}
                                     + task.ours);
        Run other = run(task.other, task.otherArguments);
        if (task.other == QLatin1String("jq"))
            other.output = QByteArray::number(other.output.split('\n').size());
        if (our.output != other.output || our.output.toLongLong() == 0) {
            std::printf("%s: wsw found %s, %s %s\n", task.name, our.output.constData(), qPrintable(task.other),
                        other.output.constData());
            return false;
        }
        ours.append(our.seconds);
        theirs.append(other.seconds);
        alone.append(searchAlone(reader, task.filter));
    }
    std::printf("%-20s %8.3f s %8.3f s %-5s %6.2f (wanted: at most %.0f) %10.3f s\n", task.name, median(ours),
                median(theirs), qPrintable(task.other), median(ours) / median(theirs), task.wanted, median(alone));
    std::fflush(stdout);
    return true;
}

MessageFilter parsed(const char *expression)
{
    return MessageFilter::parse(QString::fromLatin1(expression)).value_or(MessageFilter());
}

QList<Task> tasks(const QString &exported, const QString &payloads)
{
    const QString grep = QStringLiteral("grep");
    const QString pattern = QStringLiteral("user-9[0-9]+.*needle");
    return {
        {"substring",
         {QStringLiteral("needle")},
         MessageFilter::fromText(QStringLiteral("needle")),
         grep,
         {QStringLiteral("-F"), QStringLiteral("-c"), QStringLiteral("needle"), exported},
         2},
        {"regular expression",
         {QStringLiteral("--regex"), pattern},
         *MessageFilter::fromPattern(pattern),
         grep,
         {QStringLiteral("-E"), QStringLiteral("-c"), pattern, exported},
         3},
        {"json:$.type==1",
         {QStringLiteral("--filter"), QStringLiteral("json:$.type==1")},
         parsed("json:$.type==1"),
         QStringLiteral("jq"),
         {QStringLiteral("-c"), QStringLiteral("select(.type==1)"), payloads},
         2},
    };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("MESSAGES"), QStringLiteral("How many; 1,000,000 if not said."));
    parser.addPositionalArgument(QStringLiteral("ROUNDS"), QStringLiteral("How often each; 5 if not said."));
    parser.addHelpOption();
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const quint64 messages = arguments.value(0, QStringLiteral("1000000")).toULongLong();
    const int rounds = qMax(1, arguments.value(1, QStringLiteral("5")).toInt());

    const QTemporaryDir folder;
    const QString recording = folder.filePath(QStringLiteral("search.wsrecording"));
    const QString exported = folder.filePath(QStringLiteral("search.jsonl"));
    const QString payloads = folder.filePath(QStringLiteral("payloads.jsonl"));
    auto prepared = writeMessages(recording, messages);
    const auto reader = RecordingReader::open(recording);
    if (prepared && reader)
        prepared = writeLines(**reader, exported, payloads);
    if (!prepared || !reader) {
        std::fprintf(stderr, "%s\n", qPrintable(prepared ? reader.error().message : prepared.error().message));
        return 1;
    }
    std::printf("%llu messages of %lld bytes; whole processes, median of %d\n%-20s %10s %10s %19s %31s\n", messages,
                qlonglong(payloadSize), rounds, "", "wsw", "other", "ratio", "matching alone");
    const QString wsw = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/wsw");
    bool compared = true;
    for (const Task &task : tasks(exported, payloads))
        compared &= compare(task, wsw, recording, **reader, rounds);
    return compared ? 0 : 1;
}
