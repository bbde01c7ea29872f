// SPDX-License-Identifier: MIT
#include "ui/connection/clientgroup/clientgroupview.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>

#include "ui/connection/latency/latencypanel.h"
#include "ui/connection/latency/latencyview.h"
#include "ui/message/messagetext.h"
#include "ui/widgets/label/statelabel.h"

namespace wsw {

namespace {

constexpr int failureLines = 4;

void setTextIfNew(QLabel &label, const QString &text)
{
    if (label.text() != text)
        label.setText(text);
}

} // namespace

ClientGroupView::ClientGroupView(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_opening(new LatencyView(this, LatencyView::Shape::Flat))
    , m_pings(new LatencyView(this, LatencyView::Shape::Flat))
    , m_pairs(new LatencyView(this, LatencyView::Shape::Flat))
    , m_failuresLabel(new QLabel(this))
    , m_failures(new QPlainTextEdit(this))
{
    for (Cell &cell : m_cells)
        cell = {new StateLabel(this), new QLabel(this), new QLabel(this), {}};
    buildLayout();
    retranslate();
}

void ClientGroupView::buildLayout()
{
    QFont bold = font();
    bold.setBold(true);
    m_failuresLabel->setFont(bold);
    m_failuresLabel->setBuddy(m_failures);
    m_failures->setReadOnly(true);
    m_failures->setTabChangesFocus(true);
    m_failures->setMinimumHeight(fontMetrics().lineSpacing() * failureLines);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *figures = new QGridLayout;
    figures->setVerticalSpacing(0);
    figures->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    const int least = QFontMetrics(bold).horizontalAdvance(QStringLiteral("8,888,888,888"));
    for (int field = 0; field < FieldCount; ++field) {
        const Cell &cell = m_cells[size_t(field)];
        cell.figure->setFont(bold);
        cell.figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        cell.figure->setMinimumWidth(least);
        cell.detail->setForegroundRole(QPalette::PlaceholderText);
        figures->addWidget(cell.caption, 0, field);
        figures->addWidget(cell.figure, 1, field);
        figures->addWidget(cell.detail, 2, field);
        figures->setColumnStretch(field, 1);
    }
    auto *latency = new QVBoxLayout;
    for (LatencyView *view : {m_opening, m_pings, m_pairs})
        latency->addWidget(view);
    latency->addStretch(1);
    auto *failures = new QVBoxLayout;
    failures->addWidget(m_failuresLabel);
    failures->addWidget(m_failures, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(fontMetrics().height());
    columns->addLayout(latency, 3);
    columns->addLayout(failures, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_headline);
    layout->addLayout(figures);
    layout->addLayout(columns, 1);
}

void ClientGroupView::showStatus(const ClientGroupStatus &status)
{
    m_status = status;
    if (isVisible())
        refresh();
}

void ClientGroupView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClientGroupView::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void ClientGroupView::refresh()
{
    setTextIfNew(*m_headline, headline());
    setFigure(Open, quint64(m_status.open));
    setFigure(Connecting, quint64(m_status.connecting));
    setFigure(Waiting, quint64(m_status.waiting));
    setFigure(Closed, quint64(m_status.closed));
    setFigure(Failed, quint64(m_status.failed));
    setFigure(Sent, m_status.sent, sizeText(qint64(m_status.sentBytes)));
    setFigure(Received, m_status.received, sizeText(qint64(m_status.receivedBytes)));
    m_opening->show(m_status.opening);
    m_pings->show(m_status.latency.pings);
    m_pairs->show(m_status.latency.pairs, LatencyPanel::unansweredNote(m_status.latency));
    const QString failures = failureText();
    if (m_failures->toPlainText() == failures)
        return;
    const int scrolled = m_failures->verticalScrollBar()->value();
    m_failures->setPlainText(failures);
    m_failures->verticalScrollBar()->setValue(scrolled);
}

void ClientGroupView::setFigure(Field field, quint64 number, const QString &detail)
{
    const Cell &cell = m_cells[size_t(field)];
    const QString text = QLocale().toString(number);
    //: a figure in words: "Open: 200"
    const QString said =
        tr("%1: %2").arg(cell.state.text, detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    if (cell.figure->accessibleName() == said)
        return;
    // Nobody is to be alarmed by the failures that there are not.
    cell.caption->setState(cell.state.icon, number > 0 ? cell.state.tint : IconTint::Subtle, cell.state.text);
    cell.figure->setText(text);
    cell.figure->setAccessibleName(said);
    cell.detail->setText(detail);
}

QString ClientGroupView::headline() const
{
    const QLocale locale;
    const auto opened = int(m_status.opening.count());
    if (m_status.count == 0)
        return tr("No virtual clients were opened yet.");
    if (m_status.waiting + m_status.connecting > 0)
        return tr("Opening: %1 of %2 done.").arg(locale.toString(opened), locale.toString(m_status.count));
    if (opened == 0)
        return tr("None of %Ln client(s) was opened.", nullptr, m_status.count);
    const QString time = tr("%1 s").arg(locale.toString(double(m_status.openedIn) / 1e6, 'f', 2));
    if (opened == m_status.count)
        return tr("All %Ln client(s) opened in %1.", nullptr, opened).arg(time);
    return tr("%1 of %2 clients opened in %3.").arg(locale.toString(opened), locale.toString(m_status.count), time);
}

QString ClientGroupView::failureText() const
{
    const QLocale locale;
    QStringList lines;
    for (const ClientGroupStatus::Failure &failure : m_status.failures) {
        const bool isRest = lines.size() == ClientGroupStatus::mostFailures - 1;
        //: how often, and what went wrong; the last of many kinds stands for all others, too
        const QString line = isRest ? tr("%1 × others, such as: %2") : tr("%1 × %2");
        lines.append(line.arg(locale.toString(failure.count), failure.message));
    }
    return lines.join(u'\n');
}

void ClientGroupView::retranslate()
{
    const auto setState = [this](Field field, const ItemState &state) { m_cells[size_t(field)].state = state; };
    setState(Open, itemState(ConnectionState::Open));
    setState(Connecting, itemState(ConnectionState::Connecting));
    setState(Waiting, {QStringLiteral("history"), IconTint::Subtle, tr("Waiting")});
    setState(Closed, itemState(ConnectionState::Closed));
    setState(Failed, itemState(ConnectionState::Failed));
    setState(Sent, {QStringLiteral("arrow-up"), IconTint::Subtle, tr("Sent")});
    setState(Received, {QStringLiteral("arrow-down"), IconTint::Subtle, tr("Received")});
    m_cells[Waiting].caption->setToolTip(tr("Not started yet"));
    m_cells[Closed].caption->setToolTip(tr("Were open, or were given up before they were"));
    m_opening->setTexts(tr("Opening"), tr("From the start of a connection to its being open."));
    m_pings->setTexts(tr("Pings"), tr("Ping all, or switch on automatic pings under Network."));
    m_pairs->setTexts(tr("Requests and answers"),
                      tr("Give the key of an answer under Latency, then open the clients."));
    const std::array views{m_opening, m_pings, m_pairs};
    int widest = 0;
    for (const LatencyView *view : views)
        widest = qMax(widest, view->titleWidth());
    for (LatencyView *view : views)
        view->setTitleWidth(widest);
    m_failuresLabel->setText(tr("&Errors"));
    m_failures->setAccessibleName(tr("Errors"));
    m_failures->setPlaceholderText(tr("None"));
    refresh();
}

} // namespace wsw
