// SPDX-License-Identifier: MIT
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace wsw {

Language::Language(QObject *parent)
    : QObject(parent)
{
}

QList<Language::Choice> Language::choices()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
            {QStringLiteral("ru"), QStringLiteral("Русский")}};
}

QString Language::systemChoice()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        const QString base = language.section(QLatin1Char('-'), 0, 0);
        for (const Choice &choice : choices()) {
            if (choice.code.section(QLatin1Char('_'), 0, 0) == base)
                return choice.code;
        }
    }
    return QStringLiteral("en");
}

void Language::setCurrent(const QString &code)
{
    const QList<Choice> known = choices();
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Choice &c) { return c.code == code; });
    const QString language = isKnown ? code : QStringLiteral("en");
    if (language == m_current)
        return;
    m_current = language;
    QLocale::setDefault(QLocale(language));

    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own texts (dialog buttons and the like) come from its installation, where it has them.
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || m_qt.load(QStringLiteral("qtbase_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_qt);
    // English too has a file: its plural forms.
    if (m_program.load(QStringLiteral("wsworkbench_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_program);
    emit changed(language);
}

} // namespace wsw
