// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

#include "message/message.h"
#include "result.h"

namespace wsw {

/// Chooses clients of a server by what is known of them: "room = 7", "path = /chat/* and user != anna|bob".
///
/// Terms, all of which must hold, are joined by `and` or a comma. `NAME = VALUE` and `NAME != VALUE` look at id,
/// address, path, subprotocol, query.NAME or a path parameter; one that a client does not have is empty. In a value `*`
/// stands for anything, `|` is between alternatives, and double quotes keep what is between them as it is. A word alone
/// is looked for in all of these, in any case. The empty filter matches every client.
class ClientFilter
{
public:
    ClientFilter() = default;
    /// InvalidArgument names the position, from 1, and what is wrong there.
    static Result<ClientFilter> parse(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty(); }
    bool matches(const OpenInfo &client) const;

private:
    struct Term
    {
        QString name; ///< empty: any
        QRegularExpression value;
        bool negated = false;
    };

    QList<Term> m_terms;
};

} // namespace wsw
