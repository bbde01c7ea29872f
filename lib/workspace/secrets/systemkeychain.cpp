// SPDX-License-Identifier: MIT
#include "workspace/secrets/systemkeychain.h"

#include <qt6keychain/keychain.h>

namespace wsw {

namespace {

QString service()
{
    return QStringLiteral("org.wsworkbench.Workbench");
}

Failure keychainFailure(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::AccessDeniedByUser)
        return failure(ErrorCode::KeychainFailed, SystemKeychain::tr("You did not allow access to the keychain."));
    return failure(ErrorCode::KeychainFailed,
                   SystemKeychain::tr("The system's keychain can't be used: %1.").arg(job.errorString()));
}

template <typename Job, typename F>
void start(SystemKeychain *owner, Job *job, const QString &key, F &&finished)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    // With the keychain as context: nothing is called back once that is gone.
    QObject::connect(job, &QKeychain::Job::finished, owner,
                     [job, finished = std::forward<F>(finished)] { finished(*job); });
    job->start();
}

} // namespace

void SystemKeychain::read(const QString &key, Found found)
{
    start(this, new QKeychain::ReadPasswordJob(service()), key, [found](const QKeychain::ReadPasswordJob &job) {
        if (job.error() == QKeychain::NoError)
            found(std::optional<QString>(job.textData()));
        else if (job.error() == QKeychain::EntryNotFound)
            found(std::optional<QString>());
        else
            found(keychainFailure(job));
    });
}

void SystemKeychain::write(const QString &key, const QString &value, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(value);
    start(this, job, key, [done](const QKeychain::WritePasswordJob &finished) {
        done(finished.error() == QKeychain::NoError ? Result<void>() : keychainFailure(finished));
    });
}

void SystemKeychain::remove(const QString &key, Done done)
{
    start(this, new QKeychain::DeletePasswordJob(service()), key, [done](const QKeychain::DeletePasswordJob &job) {
        const bool gone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
        done(gone ? Result<void>() : keychainFailure(job));
    });
}

} // namespace wsw
