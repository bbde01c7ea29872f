// SPDX-License-Identifier: MIT
#pragma once

#include "wsw/test/testreport.h"

namespace wsw {

/// The report in JUnit's XML, as Jenkins' schema has it (junit-10.xsd) and GitLab reads it: a suite for each flow, a
/// case for each test case. A file that can't be used is a case that ended in an error.
QByteArray junitXml(const QList<TestedFlow> &flows, const QDateTime &begin);

/// FileUnwritable if it can't be.
Result<void> writeJunit(const QString &path, const QList<TestedFlow> &flows, const QDateTime &begin);

} // namespace wsw
