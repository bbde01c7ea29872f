// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace wsw {

/// Runs work(promise) on a pool thread; it adds the result. Whoever waits uses a QFutureWatcher, and may go away or
/// cancel at any time: the work must hold everything it needs by value.
template <typename T, typename F>
QFuture<T> runInBackground(F work)
{
    auto promise = std::make_shared<QPromise<T>>();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->start();
        if (!promise->isCanceled())
            work(*promise);
        promise->finish();
    });
    return promise->future();
}

} // namespace wsw
