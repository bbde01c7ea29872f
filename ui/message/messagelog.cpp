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

#include "ui/message/exportdialog.h"
#include "ui/message/exportjob.h"
#include "ui/message/filter/filtermenu.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/inspector/messageinspector.h"
#include "ui/message/log/accessiblelog.h"
#include "ui/message/log/logview.h"
#include "ui/message/log/recordingmodel.h"
#include "ui/message/log/rowstext.h"
#include "ui/message/lognotice.h"
#include "ui/message/openjob.h"
#include "ui/message/search/findbar.h"
#include "ui/message/search/logsearch.h"
#include "ui/theme.h"
#include "ui/widgets/errorline.h"

namespace wsw {

MessageLog::MessageLog(std::shared_ptr<const RecordingIndex> recording, LogFilters &filters, QWidget *parent)
    : QWidget(parent)
    , m_recording(std::move(recording))
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
    , m_fileNotice(new LogNotice)
    , m_exportNotice(new LogNotice)
    , m_open(new OpenJob(this))
    , m_exporting(new ExportJob(this))
{
    AccessibleLog::install();
    build();
    connectLog();
    connectJobs();
    retranslate();
    showLive();
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
    layout->addWidget(m_fileNotice);
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
    connect(m_model, &RecordingModel::progressChanged, this, &MessageLog::updateStatus);
    connect(m_status, &QLabel::linkActivated, this, [this] { m_model->setFirstRecord(0); });
}

void MessageLog::connectJobs()
{
    connect(m_open, &OpenJob::opened, this, [this](const auto &recording, const RecordingHealth &health) {
        QString remark;
        if (health.tornBytes > 0)
            remark += tr(" Its last record was not written whole and is left out.");
        if (health.damagedBytes > 0)
            remark += tr(" %1 of it are damaged and left out.").arg(sizeText(qint64(health.damagedBytes)));
        onFileOpened(recording, remark);
    });
    connect(m_open, &OpenJob::failed, this, [this](const Error &error) {
        m_fileNotice->tell(error.message, tr("Back to live"), LogNotice::Tone::Error);
        emit fileRefused(error);
    });
    connect(m_fileNotice, &LogNotice::actionTriggered, this, &MessageLog::showLive);
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
    if (m_live && !m_paused)
        m_model->grow(count);
    else if (m_live)
        updateStatus();
}

void MessageLog::setPaused(bool paused)
{
    m_paused = paused;
    showGrowth(m_liveCount);
    updateStatus();
}

void MessageLog::clear()
{
    m_view->selectRow(-1);
    m_model->setFirstRecord(m_model->total());
    m_view->setFollowing(true);
}

Result<void> MessageLog::openFile(const QString &path)
{
    if (const auto usable = RecordingReader::check(path); !usable)
        return usable;
    m_fileNotice->tell(tr("Opening %1 …").arg(path), tr("Cancel"));
    m_open->start(path);
    return {};
}

void MessageLog::onFileOpened(const std::shared_ptr<const RecordingIndex> &recording, const QString &remark)
{
    m_live = false;
    m_pause->setChecked(false);
    m_pause->setEnabled(false);
    m_view->selectRow(-1);
    m_view->setFollowing(false);
    if (const auto shown = m_model->setRecording(recording); !shown) {
        m_fileNotice->tell(shown.error().message, tr("Back to live"), LogNotice::Tone::Error);
        emit fileRefused(shown.error());
        return;
    }
    m_fileNotice->tell(tr("The recording %1.").arg(recording->path()) + remark, tr("Back to live"));
    emit fileOpened(recording->path());
}

void MessageLog::showLive()
{
    m_open->cancel();
    m_fileNotice->hide();
    if (m_live && m_model->recording() == m_recording)
        return;
    m_live = true;
    m_pause->setEnabled(true);
    m_view->selectRow(-1);
    if (const auto shown = m_model->setRecording(m_recording); !shown)
        m_fileNotice->tell(shown.error().message, tr("Try again"), LogNotice::Tone::Error);
    m_view->setFollowing(true);
    m_liveCount = qMax(m_liveCount, m_model->total());
    emit liveShown();
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
    if (m_live && m_paused && m_liveCount > m_model->total())
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
    copy->setEnabled(!m_view->selection().isEmpty());
    menu->addAction(tr("Clear"), this, &MessageLog::clear);
    menu->addAction(tr("Find …"), &m_search->findBar(), &FindBar::open);
    menu->addAction(tr("Colour rules …"), m_search, &LogSearch::openColorRules);
    menu->addAction(tr("Export …"), this, &MessageLog::chooseExportFile);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void MessageLog::chooseExportFile()
{
    auto *dialog = new ExportDialog(this);
    connect(dialog, &ExportDialog::chosen, this, &MessageLog::exportTo);
    dialog->open();
}

void MessageLog::exportTo(const QString &path, ExportFormat format)
{
    if (m_exporting->isRunning() || !m_model->recording())
        return;
    m_exportPath = path;
    m_exportNotice->tell(tr("Exporting to %1 …").arg(path), tr("Cancel"));
    m_exportNotice->setProgress(0);
    m_exporting->start({m_model->recording(), m_model->firstRecord(), m_query, format, path});
}

QByteArray MessageLog::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_view->header().saveState();
    return state;
}

bool MessageLog::restoreState(const QByteArray &state)
{
    QByteArray splitter;
    QByteArray header;
    QDataStream stream(state);
    stream >> splitter >> header;
    return stream.status() == QDataStream::Ok && m_splitter->restoreState(splitter)
           && m_view->header().restoreState(header);
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
