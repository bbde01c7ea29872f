// SPDX-License-Identifier: MIT
// MessageLog: what others ask about its selection.
#include "ui/message/files/exportdialog.h"
#include "ui/message/inspector/messageinspector.h"
#include "ui/message/log/logexcerpt.h"
#include "ui/message/log/logview.h"
#include "ui/message/log/recordingmodel.h"
#include "ui/message/messagelog.h"

namespace wsw {

QList<RecordAddress> MessageLog::selectedRecords(int most) const
{
    QList<RecordAddress> records;
    const LogSelection &selection = m_view->selection();
    for (int row = selection.first(); !selection.isEmpty() && row <= selection.last() && records.size() < most; ++row)
        records.append({m_model->recording(), m_model->record(row)});
    return records;
}

QList<InspectedMessage> MessageLog::selectedMessages(int most) const
{
    QList<InspectedMessage> messages;
    for (const RecordAddress &address : selectedRecords(most))
        messages.append(inspectedMessage(m_model->head(address.record, InspectedMessage::headBytes), address));
    return messages;
}

LogExcerpt MessageLog::excerpt(ExportScope scope) const
{
    LogExcerpt excerpt{.recording = m_model->recording()};
    if (scope != ExportScope::Whole) {
        excerpt.firstRecord = m_model->firstRecord();
        excerpt.query = m_model->query();
    }
    if (const LogSelection &selection = m_view->selection(); scope == ExportScope::Selected && !selection.isEmpty()) {
        excerpt.firstRecord = m_model->record(selection.first());
        excerpt.endRecord = m_model->record(selection.last()) + 1;
    }
    return excerpt;
}

int MessageLog::selectedCount() const
{
    return m_view->selection().count();
}

const std::optional<InspectedMessage> &MessageLog::inspected() const
{
    return m_inspector->message();
}

} // namespace wsw
