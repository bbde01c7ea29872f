// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

namespace wsw {

class Settings;

/// A filter that the user gave a name.
struct SavedFilter
{
    QString name;
    QString expression;

    bool operator==(const SavedFilter &) const = default;
};

/// Backgrounds that people with any colour vision tell apart.
enum class RuleColor { Yellow, Orange, Green, Sky, Blue, Purple };

/// Records that fit the expression have this background in the log.
struct ColorRule
{
    QString expression;
    RuleColor color = RuleColor::Yellow;
    bool enabled = true;

    bool operator==(const ColorRule &) const = default;
};

/// The filters and colour rules that are the user's, the same in every log and kept in the settings.
class LogFilters : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 20;

    explicit LogFilters(Settings &settings, QObject *parent = nullptr);

    const QList<SavedFilter> &saved() const { return m_saved; } ///< by name
    void save(const SavedFilter &filter);                       ///< replaces the one of that name
    void rename(const QString &name, const QString &newName);   ///< replaces the one of the new name
    void remove(const QString &name);

    const QStringList &recent() const { return m_recent; } ///< newest first
    void addRecent(const QString &expression);
    void clearRecent();

    const QList<ColorRule> &rules() const { return m_rules; } ///< the first that fits counts
    void setRules(const QList<ColorRule> &rules);

signals:
    void savedChanged();
    void rulesChanged();

private:
    void load();
    void store();

    Settings &m_settings;
    QList<SavedFilter> m_saved;
    QStringList m_recent;
    QList<ColorRule> m_rules;
};

} // namespace wsw
