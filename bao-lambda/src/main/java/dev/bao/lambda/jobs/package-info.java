/// Work over many tenants, by one message for each.
@NullMarked
package dev.bao.lambda.jobs;

import org.jspecify.annotations.NullMarked;
