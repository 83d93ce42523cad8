@NullMarked
package dev.bao.test.backend;

import org.jspecify.annotations.NullMarked;
