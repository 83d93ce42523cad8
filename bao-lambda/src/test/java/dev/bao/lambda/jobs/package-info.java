@NullMarked
package dev.bao.lambda.jobs;

import org.jspecify.annotations.NullMarked;
