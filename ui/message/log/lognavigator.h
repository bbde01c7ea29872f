// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

#include "message/message.h"

namespace wsw {

class LogView;
class RecordingModel;
struct RecordNote;

/// Ways through a log: to a number or a time, to what is pinned or has a note, and the notes themselves.
class LogNavigator : public QObject
{
    Q_OBJECT

public:
    /// Shows its forms over the view.
    LogNavigator(RecordingModel &model, LogView &view, QObject *parent = nullptr);

    /// Those of the recording that the model shows.
    void loadNotes();

    /// These are of the selected message, and do nothing without one.
    void togglePin();
    void editNote();
    bool isPinned() const;

    void goToNote(bool forward);
    /// To the message that was sent then over a connection that isOf(connection), of the rows that the log shows: the
    /// nearest to that time. False if it is not among those around it.
    bool goToSent(qint64 time, MessageKind kind, QByteArrayView payload, const std::function<bool(quint32)> &isOf);
    /// Asks for a number or a time and goes there.
    void askWhereToGo();

signals:
    /// The notes can't be read or written.
    void failed(const wsw::Error &error);
    void noteMissed(bool forward); ///< there is none further down, or up

private:
    void setNote(quint64 record, const RecordNote &note);
    int rowOfText(const QString &text, qint64 reference) const; ///< -1 if it is neither number nor time

    RecordingModel &m_model;
    LogView &m_view;
};

} // namespace wsw
