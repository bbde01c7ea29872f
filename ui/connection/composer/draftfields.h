// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "workspace/profile/messagecontent.h"

namespace wsw {

/// What a composer keeps in a profile, a connection's or a server's.
struct DraftFields
{
    ContentType contentType = ContentType::Text;
    QString draft;
    bool hasVariables = true;
    QString file;

    bool operator==(const DraftFields &) const = default;
};

template <typename Profile>
DraftFields draftFields(const Profile &profile)
{
    return {profile.contentType, profile.draft, profile.draftHasVariables, profile.draftFile};
}

template <typename Profile>
void setDraftFields(Profile &profile, const DraftFields &fields)
{
    profile.contentType = fields.contentType;
    profile.draft = fields.draft;
    profile.draftHasVariables = fields.hasVariables;
    profile.draftFile = fields.file;
}

} // namespace wsw
