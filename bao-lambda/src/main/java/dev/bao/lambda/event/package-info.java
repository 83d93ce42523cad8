/// Events as JSON and as the maps that are made of it. Not exported.
@NullMarked
package dev.bao.lambda.event;

import org.jspecify.annotations.NullMarked;
