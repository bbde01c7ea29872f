// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

#include "message/filter/filtercompletion.h"
#include "message/filter/messagefilter.h"

class QCompleter;
class QStandardItemModel;

namespace wsw {

/// A field for an expression of the filter language. Candidates appear beneath it as one types; none is chosen until an
/// arrow key chooses it, so they are never in the way. While the expression is not valid the filter before stays.
class LogFilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LogFilterField(QWidget *parent = nullptr);

    const MessageFilter &filter() const { return m_filter; }
    bool isValid() const { return m_error.isEmpty(); }

    /// Asked each time that candidates are wanted.
    void setVocabulary(std::function<FilterVocabulary()> vocabulary) { m_vocabulary = std::move(vocabulary); }

signals:
    void filterChanged(const wsw::MessageFilter &filter);
    /// Empty once it is valid again. While somebody types, only when a pause comes.
    void errorChanged(const QString &message);
    /// The user is done with a valid one: Enter, or the focus went elsewhere.
    void accepted(const QString &expression);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply(const QString &expression);
    void tellError();
    void accept();
    void showCandidates(bool asked);
    void insert(const QModelIndex &index);
    void retranslate();

    QCompleter *m_completer;
    QStandardItemModel *m_candidates;
    std::function<FilterVocabulary()> m_vocabulary;
    MessageFilter m_filter;
    QString m_error;
    QTimer m_pause;
};

} // namespace wsw
