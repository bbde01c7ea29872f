// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>
#include <functional>

#include "ui/message/inspector/inspectedmessage.h"

class QAction;
class QMenu;

namespace wsw {

class MessageLog;

/// What a log's menu, its inspector's and its keys offer to do with the selected messages. Those that are not possible
/// say why in their tool tips.
class MessageActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        SendAgain,
        EditAndSend,
        Save,
        MakeRule,
        MakeFlow,
        ShowNode,
        CopyPayload,
        CopyBase64,
        CopyHex,
        CopyJsonLine,
        Ids,
    };

    explicit MessageActions(MessageLog &log);

    /// For an action that depends on more than the message; empty: it is possible.
    using WhyNot = std::function<QString(Id, const InspectedMessage &)>;
    void setWhyNot(WhyNot whyNot) { m_whyNot = std::move(whyNot); }
    QAction &action(Id id) const { return *m_actions.at(size_t(id)); }

signals:
    void triggered(wsw::MessageActions::Id id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(QMenu &menu);
    void update();
    QString whyNot(Id id) const;
    void retranslate();

    MessageLog &m_log;
    std::array<QAction *, Ids> m_actions{};
    WhyNot m_whyNot;
};

} // namespace wsw
