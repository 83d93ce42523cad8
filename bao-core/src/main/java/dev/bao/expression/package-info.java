/// Conditions, filters and patches, typed by the model and attribute that they are about.
@NullMarked
package dev.bao.expression;

import org.jspecify.annotations.NullMarked;
