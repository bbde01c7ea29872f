// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

#include "message/recordingreader.h"

namespace wsw {

/// Told now and then how far it is; returns false to stop. May be empty.
using RecordingProgress = std::function<bool(quint64 done, quint64 total)>;

/// Writes the records of all files into one, by time; where times are equal those of the earlier input come first, and
/// within one input the order stays, even where its clock was set back. Connections are numbered anew from 1 as they
/// appear, so that those of different inputs stay apart; connection 0 remains 0. Torn and damaged ends are left out.
/// Returns how many records there are. The output is replaced once it is whole and must be none of the inputs.
/// Fails as RecordingReader::open() and NewRecording do, and with InvalidArgument or Stopped. Blocks.
Result<quint64> mergeRecordings(const QStringList &inputs, const QString &output,
                                const RecordingProgress &proceed = {});

} // namespace wsw
