/// What a model is: its schema, and how values become attributes and back.
@NullMarked
package dev.bao.model;

import org.jspecify.annotations.NullMarked;
