// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "message/json/jsontext.h"

namespace wsw {

class MessageEditor;

/// Lays the JSON in an editor out anew, on a worker thread. What is typed meanwhile wins.
class JsonFormatter : public QObject
{
    Q_OBJECT

public:
    explicit JsonFormatter(MessageEditor &editor);

    void format(JsonLayout layout);

signals:
    void failed(const wsw::Error &error);

private:
    void onFinished();

    MessageEditor &m_editor;
    QString m_text; ///< what is being formatted
    QFutureWatcher<Result<QString>> m_watcher;
};

} // namespace wsw
