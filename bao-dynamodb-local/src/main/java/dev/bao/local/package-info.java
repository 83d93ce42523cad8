/// DynamoDB Local in the JVM of the tests, on `127.0.0.1` and a free port:
/// [DynamoDbLocal][dev.bao.local.DynamoDbLocal] starts it and hands out clients.
@NullMarked
package dev.bao.local;

import org.jspecify.annotations.NullMarked;
