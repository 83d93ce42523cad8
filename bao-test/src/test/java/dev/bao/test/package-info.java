/// Tests of the extension, which run small test classes in a JUnit engine of their own.
@NullMarked
package dev.bao.test;

import org.jspecify.annotations.NullMarked;
