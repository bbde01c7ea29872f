// SPDX-License-Identifier: MIT
// Nothing but the headers that are precompiled for the tests.
