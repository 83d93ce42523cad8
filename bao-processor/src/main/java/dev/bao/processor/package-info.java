/// The annotation processor that compiles records with `@BaoModel`.
@NullMarked
package dev.bao.processor;

import org.jspecify.annotations.NullMarked;
