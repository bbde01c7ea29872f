// SPDX-License-Identifier: MIT
#include "ui/message/messagelog.h"

#include <QClipboard>
#include <QDataStream>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/message/files/exportdialog.h"
#include "ui/message/files/exportjob.h"
#include "ui/message/filter/filtermenu.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/inspector/messageinspector.h"
#include "ui/message/log/accessiblelog.h"
#include "ui/message/log/logview.h"
#include "ui/message/log/recordingmodel.h"
#include "ui/message/log/rowstext.h"
#include "ui/message/lognotice.h"
#include "ui/message/search/findbar.h"
#include "ui/message/search/logsearch.h"
#include "ui/theme.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/lineform.h"

namespace wsw {

MessageLog::MessageLog(std::shared_ptr<const RecordingIndex> recording, LogFilters &filters, Source source,
                       QWidget *parent)
    : QWidget(parent)
    , m_recording(std::move(recording))
    , m_source(source)
    , m_model(new RecordingModel(this))
    , m_view(new LogView(*m_model))
    , m_inspector(new MessageInspector(*m_model))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_search(new LogSearch(filters, *m_model, *m_view, this))
    , m_status(new QLabel)
    , m_follow(new QToolButton)
    , m_pause(new QToolButton)
    , m_clear(new QToolButton)
    , m_export(new QToolButton)
    , m_notice(new LogNotice)
    , m_exportNotice(new LogNotice)
    , m_exporting(new ExportJob(this))
{
    AccessibleLog::install();
    build();
    connectLog();
    connectJobs();
    retranslate();
    showRecording();
}

MessageLog::~MessageLog() = default;

void MessageLog::build()
{
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({300, 110});
    m_splitter->setCollapsible(0, false);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolBar());
    layout->addWidget(&m_search->error());
    layout->addWidget(&m_search->findBar());
    layout->addWidget(m_notice);
    layout->addWidget(m_exportNotice);
    layout->addWidget(m_splitter, 1);
}

QWidget *MessageLog::buildToolBar()
{
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_pause->setCheckable(true);
    auto *bar = new QWidget;
    m_tools = new QHBoxLayout(bar);
    m_tools->setContentsMargins(6, 4, 6, 4);
    m_tools->addWidget(&m_search->field(), 1);
    m_tools->addWidget(&m_search->menu());
    m_tools->addWidget(m_status);
    const std::pair<QToolButton *, QString> buttons[] = {{m_follow, QStringLiteral("arrow-down-to-line")},
                                                         {m_pause, QStringLiteral("pause")},
                                                         {m_clear, QStringLiteral("eraser")},
                                                         {m_export, QStringLiteral("download")}};
    for (const auto &[button, icon] : buttons) {
        button->setIcon(themeIcon(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setVisible(m_source == Source::Live || button == m_export);
        m_tools->addWidget(button);
    }
    return bar;
}

void MessageLog::addControl(QWidget *control)
{
    m_tools->insertWidget(0, control);
}

void MessageLog::connectLog()
{
    connect(&m_search->field(), &LogFilterField::filterChanged, this, [this](const MessageFilter &filter) {
        m_query.filter = filter;
        applyQuery();
    });
    connect(m_follow, &QToolButton::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_pause, &QToolButton::toggled, this, &MessageLog::setPaused);
    connect(m_clear, &QToolButton::clicked, this, &MessageLog::clear);
    connect(m_export, &QToolButton::clicked, this, &MessageLog::chooseExportFile);
    connect(m_view, &LogView::selectionChanged, this, &MessageLog::inspectSelection);
    connect(m_view, &LogView::copyRequested, this, &MessageLog::copySelection);
    connect(m_view, &LogView::menuRequested, this, &MessageLog::showMenu);
    connect(m_inspector, &MessageInspector::menuAboutToShow, this, &MessageLog::menuAboutToShow);
    connect(m_view, &LogView::activated, this, [this] { m_inspector->setFocus(); });
    connect(m_model, &RecordingModel::progressChanged, this, &MessageLog::updateStatus);
    connect(m_status, &QLabel::linkActivated, this, [this] { m_model->setFirstRecord(0); });
}

void MessageLog::connectJobs()
{
    connect(m_notice, &LogNotice::actionTriggered, m_notice, &QWidget::hide);
    connect(m_exporting, &ExportJob::progressed, m_exportNotice, &LogNotice::setProgress);
    connect(m_exporting, &ExportJob::finished, this, [this](quint64 records) {
        m_exportNotice->tell(tr("Exported to %1. Records: %2").arg(m_exportPath, QLocale().toString(records)),
                             tr("Close"));
        emit exported(m_exportPath, records);
    });
    connect(m_exporting, &ExportJob::failed, this, [this](const Error &error) {
        const bool cancelled = error.code == ErrorCode::Stopped;
        m_exportNotice->tell(error.message, tr("Close"),
                             cancelled ? LogNotice::Tone::Information : LogNotice::Tone::Error);
        emit exportFailed(error);
    });
    connect(m_exportNotice, &LogNotice::actionTriggered, this, [this] {
        if (m_exporting->isRunning())
            m_exporting->cancel();
        else
            m_exportNotice->hide();
    });
}

void MessageLog::setConnectionLabel(quint32 connection, const QString &label)
{
    m_model->setConnectionLabel(connection, label);
}

void MessageLog::setScope(const QSet<quint32> &connections)
{
    m_query.everyConnection = false;
    m_query.connections = connections;
    applyQuery();
}

void MessageLog::clearScope()
{
    m_query.everyConnection = true;
    m_query.connections.clear();
    applyQuery();
}

void MessageLog::applyQuery()
{
    m_model->setQuery(m_query);
}

void MessageLog::showGrowth(quint64 count)
{
    m_liveCount = count;
    if (m_paused)
        updateStatus();
    else
        m_model->grow(count);
}

void MessageLog::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_pause->setChecked(paused);
    showGrowth(m_liveCount);
    updateStatus();
    emit pausedChanged(paused);
}

void MessageLog::clear()
{
    m_view->selectRow(-1);
    m_model->setFirstRecord(m_model->total());
    m_view->setFollowing(true);
}

void MessageLog::showRecording()
{
    if (const auto shown = m_model->setRecording(m_recording); !shown)
        m_notice->tell(shown.error().message, tr("Close"), LogNotice::Tone::Error);
    m_liveCount = m_model->total();
    m_view->setFollowing(m_source == Source::Live);
    loadNotes();
}

void MessageLog::continueIn(std::shared_ptr<const RecordingIndex> recording)
{
    m_recording = std::move(recording);
    m_view->selectRow(-1);
    showRecording();
}

void MessageLog::tellHealth(const RecordingHealth &health)
{
    QStringList remarks;
    if (health.tornBytes > 0)
        remarks += tr("Its last record was not written whole and is left out.");
    if (health.damagedBytes > 0)
        remarks += tr("%1 of it are damaged and left out.").arg(sizeText(qint64(health.damagedBytes)));
    if (!remarks.isEmpty())
        m_notice->tell(tr("The recording %1:").arg(recordingPath()) + QLatin1Char(' ') + remarks.join(QLatin1Char(' ')),
                       tr("Close"));
}

void MessageLog::loadNotes()
{
    auto notes = RecordingNotes::load(recordingPath(), m_recording->mark());
    if (notes)
        m_model->setNotes(std::move(*notes));
    else
        m_notice->tell(notes.error().message, tr("Close"), LogNotice::Tone::Error);
}

bool MessageLog::hasSelection() const
{
    return !m_view->selection().isEmpty();
}

void MessageLog::setNote(quint64 record, const RecordNote &note)
{
    m_model->setNote(record, note);
    if (const auto saved = m_model->notes().save(); !saved)
        m_notice->tell(saved.error().message, tr("Close"), LogNotice::Tone::Error);
}

void MessageLog::togglePin()
{
    if (!hasSelection())
        return;
    const quint64 record = m_model->record(m_view->selection().current);
    RecordNote note = m_model->notes().note(record);
    note.pinned = !note.pinned;
    setNote(record, note);
}

void MessageLog::editNote()
{
    if (!hasSelection())
        return;
    const int row = m_view->selection().current;
    const quint64 record = m_model->record(row);
    const RecordNote note = m_model->notes().note(record);
    auto *form = new LineForm(tr("Note:"), note.text, this);
    form->setHint(tr("Return keeps it, Escape leaves the note as it was."));
    connect(form, &LineForm::accepted, this, [this, record, note](const QString &text) {
        setNote(record, {note.pinned, text.trimmed()});
    });
    form->popUp(*m_view->viewport(), m_view->cellRect(row, RecordingModel::MessageColumn));
}

void MessageLog::goToNote(bool forward)
{
    if (!m_view->goToNote(forward))
        showStatus(forward ? tr("No note further down") : tr("No note further up"));
}

void MessageLog::askWhereToGo()
{
    if (m_model->rowCount() == 0)
        return;
    const LogRow from = m_model->row(hasSelection() ? m_view->selection().current : m_view->firstRowInView());
    auto *form = new LineForm(tr("Go to:"), {}, this);
    form->setHint(tr("A number, such as 1200, or a time, such as 14:05, 14:05:30.250 or 2026-01-31 14:05."));
    form->setCheck([this, from](const QString &text) { return rowOfText(text, from.time) >= 0; });
    connect(form, &LineForm::accepted, this, [this, from](const QString &text) {
        m_view->selectRow(rowOfText(text, from.time));
        m_view->setFocus();
    });
    form->popUp(*m_view->viewport(), m_view->viewport()->rect());
}

int MessageLog::rowOfText(const QString &text, qint64 reference) const
{
    bool isNumber = false;
    QString digits = text.trimmed();
    if (digits.startsWith(QLatin1Char('#')))
        digits.remove(0, 1);
    if (const quint64 number = QLocale().toULongLong(digits, &isNumber); isNumber)
        return m_model->rowNear(number > 0 ? number - 1 : 0);
    const auto time = timeOfText(text, reference);
    return time ? m_model->rowAtTime(*time) : -1;
}

QString MessageLog::statusText() const
{
    const QLocale locale;
    const QString rows = locale.toString(m_model->rowCount());
    QStringList parts{m_query.takesAll()
                          ? tr("Messages: %1").arg(rows)
                          : tr("%1 of %2").arg(rows, locale.toString(m_model->total() - m_model->firstRecord()))};
    if (m_model->searched() < m_model->total())
        parts += tr("searching, %1 %").arg(m_model->searched() * 100 / m_model->total());
    if (m_paused && m_liveCount > m_model->total())
        parts += tr("paused, %1 wait").arg(locale.toString(m_liveCount - m_model->total()));
    if (m_model->firstRecord() > 0)
        parts += QStringLiteral("<a href=\"all\">%1</a>")
                     .arg(tr("Show the %1 before").arg(locale.toString(m_model->firstRecord())));
    return parts.join(QStringLiteral(" · "));
}

void MessageLog::updateStatus()
{
    showStatus(statusText());
    m_view->setEmptyText(m_model->total() == 0 ? tr("No messages yet. What happens on the connections appears here.")
                         : m_query.filter.takesAll() ? tr("No messages here.")
                                                     : tr("No message fits the filter."));
}

/// Sixty times a second: the label has a fixed size, that grows and shrinks in large steps, so that counting neither
/// lays out the window anew nor moves the field beside it.
void MessageLog::showStatus(const QString &text)
{
    m_status->setText(text);
    const int step = fontMetrics().averageCharWidth() * 8;
    const int reserved = fontMetrics().horizontalAdvance(tr("Messages: %1").arg(QLocale().toString(9999999)));
    const int needed = qMax(reserved, m_status->sizeHint().width());
    if (needed > m_status->width() || needed < m_status->width() - 2 * step)
        m_status->setFixedSize((needed / step + 1) * step, m_status->sizeHint().height());
}

void MessageLog::inspectSelection()
{
    const LogSelection &selection = m_view->selection();
    if (selection.isEmpty())
        m_inspector->clear();
    else
        m_inspector->showRecord(m_model->record(selection.current));
    emit selectionChanged();
}

void MessageLog::copySelection()
{
    if (!m_view->selection().isEmpty())
        QGuiApplication::clipboard()->setText(textOfRows(*m_model, m_view->selection()));
}

void MessageLog::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"), this, &MessageLog::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    QAction *pin = menu->addAction(tr("Pin"), this, &MessageLog::togglePin);
    pin->setCheckable(true);
    pin->setChecked(hasSelection() && m_model->notes().note(m_model->record(m_view->selection().current)).pinned);
    QAction *note = menu->addAction(tr("Note …"), this, &MessageLog::editNote);
    for (QAction *action : {copy, pin, note})
        action->setEnabled(hasSelection());
    emit menuAboutToShow(*menu);
    menu->addSeparator();
    menu->addAction(tr("Go to …"), this, &MessageLog::askWhereToGo)->setEnabled(m_model->rowCount() > 0);
    menu->addAction(tr("Find …"), &m_search->findBar(), &FindBar::open);
    menu->addAction(tr("Colour rules …"), m_search, &LogSearch::openColorRules);
    m_view->fillColumnMenu(*menu->addMenu(tr("Columns")));
    if (m_source == Source::Live)
        menu->addAction(tr("Clear"), this, &MessageLog::clear);
    menu->addAction(tr("Export …"), this, &MessageLog::chooseExportFile);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void MessageLog::chooseExportFile()
{
    const LogSelection &selection = m_view->selection();
    auto *dialog =
        new ExportDialog(quint64(m_model->rowCount()), quint64(selection.count()), m_recording->count(), this);
    connect(dialog, &ExportDialog::chosen, this, &MessageLog::exportTo);
    dialog->open();
}

void MessageLog::exportTo(const ExportChoice &choice)
{
    if (m_exporting->isRunning() || !m_model->recording())
        return;
    ExportOrder order{
        .recording = m_model->recording(), .format = choice.format, .path = choice.path, .masking = choice.masking};
    if (choice.scope != ExportScope::Whole) {
        order.firstRecord = m_model->firstRecord();
        order.query = m_query;
    }
    if (const LogSelection &selection = m_view->selection();
        choice.scope == ExportScope::Selected && !selection.isEmpty()) {
        order.firstRecord = m_model->record(selection.first());
        order.endRecord = m_model->record(selection.last()) + 1;
    }
    m_exportPath = choice.path;
    m_exportNotice->tell(tr("Exporting to %1 …").arg(choice.path), tr("Cancel"));
    m_exportNotice->setProgress(0);
    m_exporting->start(order);
}

QByteArray MessageLog::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_view->saveState();
    return state;
}

bool MessageLog::restoreState(const QByteArray &state)
{
    QByteArray splitter;
    QByteArray view;
    QDataStream stream(state);
    stream >> splitter >> view;
    return stream.status() == QDataStream::Ok && m_splitter->restoreState(splitter) && m_view->restoreState(view);
}

void MessageLog::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where it is narrow the icons do alone; their tool tips say the rest.
    const bool roomy = width() > fontMetrics().averageCharWidth() * 110;
    for (QToolButton *button : {m_follow, m_pause, m_clear, m_export})
        button->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void MessageLog::retranslate()
{
    m_view->setAccessibleName(tr("Message log"));
    m_search->field().setAccessibleName(tr("Filter log"));
    m_search->field().setPlaceholderText(tr("Filter log"));
    m_search->field().setToolTip(
        tr("Shows only messages that fit: a text, or conditions such as direction:in, size>1kb, json:$.type==1, "
           "/pattern/i, sid=42, time>12:00, joined by or, not and parentheses. The word ping means ping frames; in "
           "quotation marks it is a text."));
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest message in view"));
    m_pause->setText(tr("Pause"));
    m_pause->setToolTip(tr("Hold the log still; messages are recorded all the same"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Hide the messages that are here now; the recording keeps them"));
    m_export->setText(tr("Export …"));
    m_export->setToolTip(tr("Write the messages shown here into a file"));
    updateStatus();
}

void MessageLog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wsw
