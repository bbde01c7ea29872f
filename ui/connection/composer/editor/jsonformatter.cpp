// SPDX-License-Identifier: MIT
#include "ui/connection/composer/editor/jsonformatter.h"

#include "ui/connection/composer/editor/messageeditor.h"
#include "ui/message/background.h"

namespace wsw {

JsonFormatter::JsonFormatter(MessageEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JsonFormatter::onFinished);
}

void JsonFormatter::format(JsonLayout layout)
{
    m_text = m_editor.text();
    m_watcher.setFuture(runInBackground<Result<QString>>(
        [text = m_text, layout](QPromise<Result<QString>> &promise) { promise.addResult(formatJson(text, layout)); }));
}

void JsonFormatter::onFinished()
{
    if (m_editor.text() != m_text)
        return;
    const Result<QString> formatted = m_watcher.result();
    if (formatted)
        m_editor.replaceText(*formatted);
    else
        emit failed(formatted.error());
}

} // namespace wsw
