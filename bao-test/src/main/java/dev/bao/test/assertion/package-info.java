/// Assertions on items and requests, in the style of AssertJ, which they need:
/// [BaoAssertions][dev.bao.test.assertion.BaoAssertions].
@NullMarked
package dev.bao.test.assertion;

import org.jspecify.annotations.NullMarked;
