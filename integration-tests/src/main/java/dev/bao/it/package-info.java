/// Models of every shape that the processor knows, compiled as a user would.
@NullMarked
package dev.bao.it;

import org.jspecify.annotations.NullMarked;
