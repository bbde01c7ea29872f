// SPDX-License-Identifier: MIT
// Export to JSON Lines beside `jq -c .` of the exported file: whole processes, both into a file, in turn, the best of
// several rounds. Messages of 200 bytes, half of them plain text, half JSON, whose quotes must be escaped. Arguments:
// messages (default 1,000,000), rounds (default 3). Exits with 1 if we are not 5 times as fast, or if jq does not give
// back the file that it was given.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <limits>

#include "message/recordingwriter.h"

using namespace wsw;

namespace {

constexpr qsizetype messageSize = 200;
constexpr double wantedRatio = 5;

bool writeRecording(const QString &path, int messages)
{
    const QByteArray text = QByteArray("The quick brown fox jumps over the lazy dog. ").repeated(5).left(messageSize);
    QByteArray json =
        R"({"type":"order","id":123456,"price":99.95,"customer":"Ada","items":[{"sku":"A-1","n":2}],"x":")";
    json = json.leftJustified(messageSize - 2, 'x') + "\"}";
    const auto writer = RecordingWriter::create(path);
    for (int i = 0; writer && i < messages; ++i)
        (*writer)->append(Message{1769860800000000 + i * 100, quint32(1 + i % 5), Direction(i % 2), MessageKind::Text,
                                  0, i % 2 ? text : json});
    return writer && (*writer)->flush();
}

/// Seconds, of one run to its end; infinite if it failed.
double seconds(const QString &program, const QStringList &arguments, const QString &out)
{
    QProcess process;
    if (!out.isEmpty())
        process.setStandardOutputFile(out);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool good =
        process.waitForFinished(600000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? double(timer.nsecsElapsed()) / 1e9 : std::numeric_limits<double>::infinity();
}

/// Of their JSON: jq sorts no keys, and neither touches a number here.
bool sameContent(const QString &a, const QString &b)
{
    return QProcess::execute(QStringLiteral("cmp"), {QStringLiteral("-s"), a, b}) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int messages = argc > 1 ? std::max(1, atoi(argv[1])) : 1000000;
    const int rounds = argc > 2 ? std::max(1, atoi(argv[2])) : 3;
    const QTemporaryDir folder;
    const QString recording = folder.filePath(QStringLiteral("a.wsrecording"));
    const QString ours = folder.filePath(QStringLiteral("ours.jsonl"));
    const QString theirs = folder.filePath(QStringLiteral("theirs.jsonl"));
    if (!writeRecording(recording, messages)) {
        std::fputs("The recording could not be written.\n", stderr);
        return 2;
    }
    const QString wsw = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/wsw");
    double best = std::numeric_limits<double>::infinity();
    double bestOfJq = best;
    for (int round = 0; round < rounds; ++round) {
        best =
            std::min(best, seconds(wsw,
                                   {QStringLiteral("recording"), QStringLiteral("export"), recording,
                                    QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--out"), ours},
                                   {}));
        bestOfJq = std::min(bestOfJq,
                            seconds(QStringLiteral("jq"), {QStringLiteral("-c"), QStringLiteral("."), ours}, theirs));
    }
    const double ratio = bestOfJq / best;
    std::printf("export of %d messages of %d bytes to JSON Lines: %.2f s (%.0f MB/s)\n", messages, int(messageSize),
                best, double(QFile(ours).size()) / best / 1e6);
    std::printf("jq -c . of that file:                            %.2f s\n", bestOfJq);
    std::printf("ratio: %.1f, wanted at least %.0f\n", ratio, wantedRatio);
    const bool same = sameContent(ours, theirs);
    if (!same)
        std::puts("jq gave back something else.");
    return same && ratio >= wantedRatio ? 0 : 1;
}
