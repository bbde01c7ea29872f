// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

#include "message/filter/match/matchscratch.h"
#include "message/message.h"
#include "message/notes/recordingnotes.h"

namespace wsw {

/// What a term looks at: one record and what is known around it.
struct FilterInput
{
    quint64 record = 0; ///< its number in the recording, from 0
    const MessageView &message;
    QByteArrayView content;                ///< contentOf(message)
    const OpenInfo *connection = nullptr;  ///< of the record's connection; null: its Open record was not seen
    const RecordingNotes *notes = nullptr; ///< of the recording; null: none
    MatchScratch &scratch;
};

/// One condition of a filter. Immutable, so any number of threads may use it, each with a scratch of its own.
class FilterTerm
{
public:
    FilterTerm() = default;
    virtual ~FilterTerm() = default;
    Q_DISABLE_COPY_MOVE(FilterTerm)

    virtual bool matches(const FilterInput &input) const = 0;
    /// Whether it looks at FilterInput::connection.
    virtual bool needsConnections() const { return false; }
    /// Whether it looks at FilterInput::notes.
    virtual bool needsNotes() const { return false; }
};

using FilterTermPointer = std::shared_ptr<const FilterTerm>;

} // namespace wsw
