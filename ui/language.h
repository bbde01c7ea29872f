// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace wsw {

/// The language of the window, switched at run time: every widget hears of it through QEvent::LanguageChange.
class Language : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        QString code; ///< "en", "zh_CN", "ru"
        QString name; ///< in that language
    };

    explicit Language(QObject *parent = nullptr);

    static QList<Choice> choices();
    /// The choice that fits the system's locale best, else English.
    static QString systemChoice();

    QString current() const { return m_current; }
    /// Unknown codes are taken as English.
    void setCurrent(const QString &code);

signals:
    void changed(const QString &code);

private:
    QString m_current;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace wsw
