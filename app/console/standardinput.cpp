// SPDX-License-Identifier: MIT
#include "console/standardinput.h"

#include <QMutex>

#include <thread>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <cerrno>
#include <unistd.h>
#endif

namespace wsw {

namespace {

constexpr int chunkSize = 64 * 1024;

/// At most chunkSize bytes; empty at the end.
QByteArray readChunk()
{
    QByteArray chunk(chunkSize, Qt::Uninitialized);
#ifdef Q_OS_WIN
    const auto size = _read(0, chunk.data(), unsigned(chunkSize));
#else
    ssize_t size = 0;
    do {
        size = read(0, chunk.data(), size_t(chunkSize));
    } while (size < 0 && errno == EINTR);
#endif
    chunk.truncate(std::max<qsizetype>(0, size));
    return chunk;
}

} // namespace

struct StandardInput::Shared
{
    QSemaphore wanted;
    QMutex mutex;
    StandardInput *receiver = nullptr;
};

StandardInput::StandardInput(QObject *parent)
    : LineSource(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->receiver = this;
}

StandardInput::~StandardInput()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->receiver = nullptr;
    m_shared->wanted.release();
}

void StandardInput::start()
{
    if (std::exchange(m_started, true))
        return;
    std::thread([shared = m_shared] {
        for (bool more = true; more;) {
            shared->wanted.acquire();
            const QByteArray chunk = readChunk();
            more = !chunk.isEmpty();
            const QMutexLocker lock(&shared->mutex);
            StandardInput *receiver = shared->receiver;
            if (!receiver)
                return;
            QMetaObject::invokeMethod(
                receiver, [receiver, chunk] { receiver->take(chunk); }, Qt::QueuedConnection);
        }
    }).detach();
    m_ready = true;
    resume();
}

void StandardInput::pause()
{
    m_paused = true;
}

void StandardInput::resume()
{
    m_paused = false;
    if (m_started && std::exchange(m_ready, false))
        m_shared->wanted.release();
}

void StandardInput::take(const QByteArray &chunk)
{
    const auto handOut = [this](QByteArray line) {
        if (line.endsWith('\r'))
            line.chop(1);
        emit lineRead(line);
    };
    if (chunk.isEmpty()) {
        if (!m_partialLine.isEmpty())
            handOut(std::exchange(m_partialLine, {}));
        emit ended();
        return;
    }
    m_partialLine += chunk;
    qsizetype begin = 0;
    for (qsizetype end; (end = m_partialLine.indexOf('\n', begin)) >= 0; begin = end + 1)
        handOut(m_partialLine.mid(begin, end - begin));
    m_partialLine.remove(0, begin);
    m_ready = true;
    if (!m_paused)
        resume();
}

} // namespace wsw
