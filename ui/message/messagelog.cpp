// SPDX-License-Identifier: MIT
#include "ui/message/messagelog.h"

#include <QClipboard>
#include <QDataStream>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/message/files/exportdialog.h"
#include "ui/message/files/exportjob.h"
#include "ui/message/files/logexport.h"
#include "ui/message/filter/filtermenu.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/inspector/messageinspector.h"
#include "ui/message/log/accessiblelog.h"
#include "ui/message/log/logexcerpt.h"
#include "ui/message/log/lognavigator.h"
#include "ui/message/log/logview.h"
#include "ui/message/log/recordingmodel.h"
#include "ui/message/log/rowstext.h"
#include "ui/message/lognotice.h"
#include "ui/message/search/findbar.h"
#include "ui/message/search/logsearch.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/label/steadylabel.h"

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
    , m_navigator(new LogNavigator(*m_model, *m_view, this))
    , m_search(new LogSearch(filters, *m_model, *m_view, this))
    , m_status(new SteadyLabel)
    , m_follow(new QToolButton)
    , m_pause(new QToolButton)
    , m_clear(new QToolButton)
    , m_exportButton(new QToolButton)
    , m_notice(new LogNotice)
    , m_export(new LogExport)
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
    m_inspector->setMinimumHeight(fontMetrics().height() * 5); // else its tallest tab says how low the log may be
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
    layout->addWidget(m_export);
    layout->addWidget(m_splitter, 1);
}

QWidget *MessageLog::buildToolBar()
{
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
                                                         {m_exportButton, QStringLiteral("download")}};
    for (const auto &[button, icon] : buttons) {
        button->setIcon(themeIcon(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setVisible(m_source == Source::Live || button == m_exportButton);
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
    connect(m_exportButton, &QToolButton::clicked, this, &MessageLog::chooseExportFile);
    connect(m_view, &LogView::selectionChanged, this, &MessageLog::inspectSelection);
    connect(m_view, &LogView::copyRequested, this, &MessageLog::copySelection);
    connect(m_view, &LogView::menuRequested, this, &MessageLog::showMenu);
    connect(m_inspector, &MessageInspector::menuAboutToShow, this, &MessageLog::menuAboutToShow);
    connect(m_view, &LogView::activated, m_inspector, [this] { m_inspector->setFocus(Qt::ShortcutFocusReason); });
    connect(m_inspector, &MessageInspector::left, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_navigator, &LogNavigator::failed, this,
            [this](const Error &error) { m_notice->tell(error.message, tr("Close"), LogNotice::Tone::Error); });
    connect(m_navigator, &LogNavigator::noteMissed, this, [this](bool forward) {
        m_status->showText(forward ? tr("No note further down") : tr("No note further up"));
    });
    connect(m_model, &RecordingModel::progressChanged, this, &MessageLog::updateStatus);
    connect(m_status, &SteadyLabel::linkActivated, this, [this] { m_model->setFirstRecord(0); });
}

void MessageLog::connectJobs()
{
    connect(m_notice, &LogNotice::actionTriggered, m_notice, &QWidget::hide);
    connect(m_export, &LogExport::exported, this, &MessageLog::exported);
    connect(m_export, &LogExport::failed, this, &MessageLog::exportFailed);
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
    m_navigator->loadNotes();
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
    if (health.beingWritten)
        remarks += tr("Another program is writing it. What comes from now on is shown once you open it again.");
    else if (health.tornBytes > 0)
        remarks += tr("Its last record was not written whole and is left out.");
    if (health.damagedBytes > 0)
        remarks += tr("%1 of it are damaged and left out.").arg(sizeText(qint64(health.damagedBytes)));
    if (!remarks.isEmpty())
        m_notice->tell(tr("The recording %1:").arg(recordingPath()) + QLatin1Char(' ') + remarks.join(QLatin1Char(' ')),
                       tr("Close"));
}

bool MessageLog::hasSelection() const
{
    return !m_view->selection().isEmpty();
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
    m_status->showText(statusText());
    m_view->setEmptyText(m_model->total() == 0 ? tr("No messages yet. What happens on the connections appears here.")
                         : m_query.filter.takesAll() ? tr("No messages here.")
                                                     : tr("No message fits the filter."));
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
    QAction *pin = menu->addAction(tr("Pin"), m_navigator, &LogNavigator::togglePin);
    pin->setCheckable(true);
    pin->setChecked(m_navigator->isPinned());
    QAction *note = menu->addAction(tr("Note …"), m_navigator, &LogNavigator::editNote);
    for (QAction *action : {copy, pin, note})
        action->setEnabled(hasSelection());
    emit menuAboutToShow(*menu);
    menu->addSeparator();
    menu->addAction(tr("Go to …"), m_navigator, &LogNavigator::askWhereToGo)->setEnabled(m_model->rowCount() > 0);
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
    auto *dialog = new ExportDialog(quint64(m_model->rowCount()), quint64(m_view->selection().count()),
                                    m_recording->count(), this);
    connect(dialog, &ExportDialog::chosen, this, &MessageLog::exportTo);
    dialog->open();
}

void MessageLog::exportTo(const ExportChoice &choice)
{
    if (!m_model->recording())
        return;
    m_export->start(
        {.records = excerpt(choice.scope), .format = choice.format, .path = choice.path, .masking = choice.masking});
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
    for (QToolButton *button : {m_follow, m_pause, m_clear, m_exportButton})
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
    m_exportButton->setText(tr("Export …"));
    m_exportButton->setToolTip(tr("Write the messages shown here into a file"));
    m_status->setUsualText(tr("Messages: %1").arg(QLocale().toString(9999999)));
    updateStatus();
}

void MessageLog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wsw
