// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/behaviour/messageresponder.h"

namespace wsw {

/// See RelayBehaviour.
class Relayer : public MessageResponder
{
public:
    /// `sameParameter`: only to clients that have the same value of it; empty: to all.
    Relayer(const QString &id, MessageTemplate text, const QString &sameParameter);

    QString neededIndex() const override { return m_sameParameter; }

protected:
    void deliver(const OpenInfo &from, MessageKind kind, const QByteArray &payload, BehaviourActions &actions) override;

private:
    const QString m_sameParameter;
};

} // namespace wsw
