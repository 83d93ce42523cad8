/// The events of clients: API Gateway, load balancers, function URLs, AppSync.
@NullMarked
package dev.bao.lambda.http;

import org.jspecify.annotations.NullMarked;
