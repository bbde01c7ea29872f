// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QTextLayout>
#include <QTimer>

#include "workspace/variables/variablescope.h"

class QPlainTextEdit;

namespace wsw {

/// Colours JSON and {{variables}}, only where the text is in view: a text's size makes no difference. Pointing at a
/// variable tells its value.
class MessageHighlighter : public QObject
{
    Q_OBJECT

public:
    explicit MessageHighlighter(QPlainTextEdit &editor);

    void setJson(bool json);
    /// Without: `{{…}}` is text like any other.
    void setVariables(bool shown, const VariableScope &scope = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Ranges = QList<QTextLayout::FormatRange>;

    void highlight();
    Ranges formats(const QString &block, bool beginsInString) const;
    void addJson(Ranges &ranges, const QString &block, bool beginsInString) const;
    void addVariables(Ranges &ranges, const QString &block) const;
    QString variableTip(const QPoint &position) const;

    QPlainTextEdit &m_editor;
    QTimer m_timer;
    bool m_json = false;
    bool m_variables = false;
    VariableScope m_scope;
};

} // namespace wsw
