// SPDX-License-Identifier: MIT
#include "ui/message/filter/rowcolors.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

#include "ui/message/log/recordingmodel.h"

namespace wsw {

namespace {

constexpr qsizetype mostKnown = 4096;
constexpr quint64 largestPayload = 1024 * 1024;
constexpr float strengthOnLight = 0.28f;
constexpr float strengthOnDark = 0.38f;

/// Okabe and Ito's colours ("Color Universal Design", 2008).
QColor hue(RuleColor color)
{
    switch (color) {
    case RuleColor::Yellow: return {0xf0, 0xe4, 0x42};
    case RuleColor::Orange: return {0xe6, 0x9f, 0x00};
    case RuleColor::Green: return {0x00, 0x9e, 0x73};
    case RuleColor::Sky: return {0x56, 0xb4, 0xe9};
    case RuleColor::Blue: return {0x00, 0x72, 0xb2};
    case RuleColor::Purple: break;
    }
    return {0xcc, 0x79, 0xa7};
}

} // namespace

QColor ruleColor(RuleColor color)
{
    const QColor base = QGuiApplication::palette().color(QPalette::Base);
    const QColor full = hue(color);
    const float strength = base.lightness() < 128 ? strengthOnDark : strengthOnLight;
    const auto mixed = [strength](float under, float over) { return under + (over - under) * strength; };
    return QColor::fromRgbF(mixed(base.redF(), full.redF()), mixed(base.greenF(), full.greenF()),
                            mixed(base.blueF(), full.blueF()));
}

QString ruleColorName(RuleColor color)
{
    switch (color) {
    case RuleColor::Yellow: return QCoreApplication::translate("wsw::RowColors", "Yellow");
    case RuleColor::Orange: return QCoreApplication::translate("wsw::RowColors", "Orange");
    case RuleColor::Green: return QCoreApplication::translate("wsw::RowColors", "Green");
    case RuleColor::Sky: return QCoreApplication::translate("wsw::RowColors", "Sky blue");
    case RuleColor::Blue: return QCoreApplication::translate("wsw::RowColors", "Blue");
    case RuleColor::Purple: break;
    }
    return QCoreApplication::translate("wsw::RowColors", "Purple");
}

RowColors::RowColors(const LogFilters &filters, RecordingModel &model, QObject *parent)
    : QObject(parent)
    , m_filters(filters)
    , m_model(model)
{
    connect(&m_filters, &LogFilters::rulesChanged, this, &RowColors::compile);
    connect(&m_model, &RecordingModel::progressChanged, this, &RowColors::follow);
    connect(&m_scan, &LogScan::found, this, &RowColors::noteOpenRecords);
    compile();
}

void RowColors::compile()
{
    m_rules.clear();
    for (const ColorRule &rule : m_filters.rules()) {
        const auto filter = MessageFilter::parse(rule.expression);
        if (rule.enabled && filter && !filter->takesAll())
            m_rules.push_back({*filter, rule.color});
    }
    m_needsConnections =
        std::any_of(m_rules.begin(), m_rules.end(), [](const Rule &rule) { return rule.filter.needsConnections(); });
    restart();
    forget();
}

void RowColors::forget()
{
    m_known.clear();
    emit changed();
}

void RowColors::follow()
{
    if (m_recording != m_model.recording())
        restart();
    else
        m_scan.grow(m_model.total());
}

/// A new recording, or new rules.
void RowColors::restart()
{
    m_recording = m_model.recording();
    m_known.clear();
    m_facts.clear();
    m_noted = 0;
    m_scan.stop();
    if (!m_needsConnections || !m_recording)
        return;
    LogQuery openRecords;
    openRecords.filter = MessageFilter::parse(QStringLiteral("opcode:open")).value();
    m_scan.start(m_recording, openRecords, m_model.total());
}

void RowColors::noteOpenRecords(const RowSet &rows)
{
    if (rows.count() == m_noted)
        return;
    for (; m_noted < rows.count(); ++m_noted)
        m_facts.note(m_model.message(rows.at(m_noted)));
    forget();
}

QColor RowColors::colorOf(quint64 record) const
{
    if (m_rules.empty())
        return {};
    auto known = m_known.constFind(record);
    if (known == m_known.constEnd()) {
        if (m_known.size() >= mostKnown)
            m_known.clear();
        known = m_known.insert(record, evaluate(record));
    }
    return *known ? ruleColor(**known) : QColor();
}

std::optional<RuleColor> RowColors::evaluate(quint64 record) const
{
    if (m_model.payloadSize(record) > largestPayload)
        return {};
    const MessageView message = m_model.message(record);
    const OpenInfo *connection = m_facts.find(message.connection);
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &candidate) {
        return matchesRecord(candidate.filter, record, message, connection, m_model.notes(), m_scratch);
    });
    return rule == m_rules.end() ? std::nullopt : std::optional(rule->color);
}

} // namespace wsw
