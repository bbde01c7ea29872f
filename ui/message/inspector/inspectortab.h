// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/message/inspector/inspectedmessage.h"
#include "ui/message/inspector/payloadtext.h"

namespace wsw {

/// One of the inspector's ways to show a message. Told of a message only while it is in front.
class InspectorTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Returns at once, whatever the message's size.
    virtual void showMessage(const InspectedMessage &message) = 0;
    virtual void clear() = 0;
    /// What copying the whole message means here.
    virtual Representation representation() const = 0;
    /// The accessible name of what shows the message.
    virtual void setContentName(const QString &name) = 0;
};

} // namespace wsw
