/// What goes to the function's log. Not exported.
@NullMarked
package dev.bao.lambda.log;

import org.jspecify.annotations.NullMarked;
