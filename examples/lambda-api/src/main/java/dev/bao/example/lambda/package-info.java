/// The project tracker on AWS Lambda: an HTTP API, a worker of a queue and a consumer of the
/// table's stream. An organization is a tenant. Its id comes from the claim `org` of a caller's
/// token, from the attribute `org` of a message, and from the key of a changed item.
@NullMarked
package dev.bao.example.lambda;

import org.jspecify.annotations.NullMarked;
