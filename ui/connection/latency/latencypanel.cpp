// SPDX-License-Identifier: MIT
#include "ui/connection/latency/latencypanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/connection/latency/latencyview.h"
#include "ui/theme.h"

namespace wsw {

LatencyPanel::LatencyPanel(QWidget *parent)
    : QWidget(parent)
    , m_pings(new LatencyView(this))
    , m_pairs(new LatencyView(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QLineEdit(this))
    , m_reset(new QPushButton(this))
{
    m_key->setClearButtonEnabled(true);
    m_keyLabel->setBuddy(m_key);
    m_reset->setIcon(themeIcon(QStringLiteral("eraser")));

    auto *row = new QHBoxLayout;
    row->addWidget(m_keyLabel);
    row->addWidget(m_key, 1);
    row->addWidget(m_reset);
    auto *views = new QHBoxLayout;
    views->addWidget(m_pings, 1);
    views->addSpacing(fontMetrics().height());
    views->addWidget(m_pairs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addLayout(views, 1);

    connect(m_key, &QLineEdit::textChanged, this, [this](const QString &text) {
        refresh();
        emit pairKeyEdited(text.trimmed());
    });
    connect(m_reset, &QPushButton::clicked, this, &LatencyPanel::resetRequested);
    retranslate();
}

QString LatencyPanel::pairKey() const
{
    return m_key->text().trimmed();
}

void LatencyPanel::setPairKey(const QString &key)
{
    if (key == pairKey())
        return;
    const QSignalBlocker blocker(m_key);
    m_key->setText(key);
    refresh();
}

void LatencyPanel::showReport(const LatencyReport &report)
{
    m_report = report;
    if (isVisible())
        refresh();
}

void LatencyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LatencyPanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void LatencyPanel::refresh()
{
    m_pings->show(m_report.pings);
    m_pairs->show(m_report.pairs, pairNote());
    m_reset->setEnabled(m_report.pings.count() + m_report.pairs.count() + m_report.dropped > 0
                        || m_report.unanswered > 0);
}

QString LatencyPanel::unansweredNote(const LatencyReport &report)
{
    QStringList sentences;
    if (report.unanswered > 0)
        sentences.append(tr("%n request(s) wait for an answer.", nullptr, int(report.unanswered)));
    if (report.dropped > 0)
        sentences.append(tr("%n request(s) were given up: too many were without an answer.", nullptr,
                            int(std::min<quint64>(report.dropped, 1000000000))));
    return sentences.join(u' ');
}

QString LatencyPanel::pairNote() const
{
    const QString note = unansweredNote(m_report);
    if (note.isEmpty() && m_report.pairs.count() == 0 && !pairKey().isEmpty())
        return tr("No request with this key was sent yet.");
    return note;
}

void LatencyPanel::retranslate()
{
    m_keyLabel->setText(tr("JSON &key of a request and its answer:"));
    m_key->setPlaceholderText(tr("For example id, or meta.requestId"));
    m_key->setAccessibleName(tr("Pair key"));
    m_key->setToolTip(tr("Sent and received JSON objects with the same value under this key are a request and its "
                         "answer. Empty: off."));
    m_reset->setText(tr("&Reset"));
    m_reset->setToolTip(tr("Forget all figures and begin anew"));
    m_pings->setTexts(tr("Pings"), tr("Send a ping, or switch on automatic pings under Network."));
    m_pairs->setTexts(tr("Requests and answers"), tr("Give the key by which an answer is known for its request."));
    refresh();
}

} // namespace wsw
