@NullMarked
package dev.bao.it;

import org.jspecify.annotations.NullMarked;
