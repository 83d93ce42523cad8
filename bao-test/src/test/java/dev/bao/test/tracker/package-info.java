/// A model of the project tracker, for the tests of this module.
@NullMarked
package dev.bao.test.tracker;

import org.jspecify.annotations.NullMarked;
