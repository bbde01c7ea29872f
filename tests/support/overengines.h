// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTest>

#include "websocket/engines.h"

namespace wsw::test {

/// The engine that this pass of a test takes.
inline EngineKind testedEngine = EngineKind::Wire;

/// Runs the whole test class once for each engine that the program was built with.
template <typename TestClass>
int runOverEngines(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int failures = 0;
    for (const EngineKind engine : {EngineKind::Wire, EngineKind::Qt}) {
        if (engine == EngineKind::Qt && !hasQtEngine())
            continue;
        testedEngine = engine;
        qInfo("the engine is %s", qPrintable(engineName(engine)));
        TestClass test;
        failures += QTest::qExec(&test, argc, argv);
    }
    return failures;
}

} // namespace wsw::test

#define WSW_TEST_OVER_ENGINES(TestClass)                                                                               \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return wsw::test::runOverEngines<TestClass>(argc, argv);                                                       \
    }
