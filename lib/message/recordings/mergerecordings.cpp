// SPDX-License-Identifier: MIT
#include "message/recordings/mergerecordings.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <queue>
#include <vector>

#include "message/recordings/newrecording.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Recordings)
};

constexpr quint64 progressStep = 4096;

/// One file, and which of its records comes next.
struct Input
{
    std::unique_ptr<RecordingReader> reader;
    quint64 count = 0;
    quint64 row = 0;
    MessageView head;
    QHash<quint32, quint32> connections; ///< its number there → in the output

    bool next()
    {
        if (row == count)
            return false;
        head = reader->at(row++);
        return true;
    }
};

struct Later
{
    const std::vector<Input> &inputs;
    bool operator()(std::size_t a, std::size_t b) const
    {
        const qint64 timeA = inputs[a].head.time;
        const qint64 timeB = inputs[b].head.time;
        return timeA != timeB ? timeA > timeB : a > b;
    }
};

Result<std::vector<Input>> openAll(const QStringList &paths, const QString &output)
{
    std::vector<Input> inputs;
    for (const QString &path : paths) {
        if (isSameFile(path, output))
            return failure(
                ErrorCode::InvalidArgument,
                Text::tr("%1 is to be merged and stays as it is. Choose another name for the result.").arg(path));
        auto reader = RecordingReader::open(path);
        if (!reader)
            return Failure(reader.error());
        const quint64 count = (*reader)->count();
        inputs.push_back({std::move(*reader), count, 0, {}, {}});
    }
    return inputs;
}

} // namespace

Result<quint64> mergeRecordings(const QStringList &paths, const QString &output, const RecordingProgress &proceed)
{
    auto inputs = openAll(paths, output);
    if (!inputs)
        return Failure(inputs.error());
    const auto merged = NewRecording::create(output);
    if (!merged)
        return Failure(merged.error());

    quint64 total = 0;
    std::priority_queue<std::size_t, std::vector<std::size_t>, Later> heads(Later{*inputs});
    for (std::size_t i = 0; i < inputs->size(); ++i) {
        total += (*inputs)[i].count;
        if ((*inputs)[i].next())
            heads.push(i);
    }
    quint32 connections = 0;
    for (; !heads.empty();) {
        const quint64 done = (*merged)->count();
        if (done % progressStep == 0 && proceed && !proceed(done, total))
            return failure(ErrorCode::Stopped, Text::tr("Merging was cancelled."));
        const std::size_t first = heads.top();
        heads.pop();
        Input &input = (*inputs)[first];
        MessageView message = input.head;
        if (message.connection != 0) {
            quint32 &connection = input.connections[message.connection];
            message.connection = connection = connection == 0 ? ++connections : connection;
        }
        if (const auto written = (*merged)->append(message); !written)
            return Failure(written.error());
        if (input.next())
            heads.push(first);
    }
    for (const Input &input : *inputs) {
        if (const auto read = input.reader->allRead(); !read)
            return Failure(read.error());
    }
    return (*merged)->commit().map([&merged] { return (*merged)->count(); });
}

} // namespace wsw
