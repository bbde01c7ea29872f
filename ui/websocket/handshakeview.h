// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "message/handshakeinfo.h"
#include "websocket/connectionoptions.h"

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace wsw {

class WireNotice;

/// An opening handshake: both heads as they were on the wire and what came of them. Showing the same again costs a
/// comparison and leaves selection and scrolling alone.
class HandshakeView : public QWidget
{
    Q_OBJECT

public:
    explicit HandshakeView(QWidget *parent = nullptr);

    /// Whether there is more to show than that nothing came of it. What the Qt engine knows is always worth a word.
    static bool hasSomethingOf(const HandshakeInfo &handshake);

    /// `refused`: it ended without a connection.
    void showHandshake(const HandshakeInfo &handshake, const QString &subprotocol, bool refused);
    /// There is none, and why.
    void showNone(const QString &why);
    /// What the profile says: whether there is still something to choose.
    void setEngine(EngineKind engine);

signals:
    /// The Qt engine knows no heads; the user wants the one that does.
    void wireEngineRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        QPlainTextEdit *edit = nullptr;
        QHBoxLayout *head = nullptr;
    };

    Part addPart(QSplitter *splitter, bool fixedWidth);
    void setText(const Part &part, const QString &text);
    void showTexts();
    void updateNotice();
    void copy();
    void retranslate();

    QStackedWidget *m_stack;
    QLabel *m_none;
    WireNotice *m_notice;
    QToolButton *m_copy;
    Part m_request;
    Part m_response;
    Part m_agreement;
    HandshakeInfo m_handshake;
    QString m_subprotocol;
    bool m_refused = false;
    EngineKind m_engine = EngineKind::Automatic;
};

} // namespace wsw
