/// Measures what the program promises of its speed: `mvn -Pbench verify` runs every measurement and
/// writes `target/bench/figures.json`.
///
/// What JMH fits is a JMH benchmark ([LanguageBenchmark]); what it does not fit (growth over sizes, a
/// store of many reports, a killed process) is a [Measurement] of its own beside it. Assumes a quiet
/// machine for figures worth keeping; the texts are our own, so that it runs from a bare checkout.
@NullMarked
package org.variorum.bench;

import org.jspecify.annotations.NullMarked;
