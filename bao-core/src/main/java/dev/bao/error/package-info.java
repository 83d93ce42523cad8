/// What goes wrong: one sealed root, eight categories, a code for every cause.
@NullMarked
package dev.bao.error;

import org.jspecify.annotations.NullMarked;
