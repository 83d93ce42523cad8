/// The tracker's functions on this machine alone: an HTTP server on `127.0.0.1` in place of the
/// API, DynamoDB Local in place of DynamoDB. It takes anybody for whom they say they are, and is
/// never deployed: the zip is built without this package, which a test checks.
@NullMarked
package dev.bao.example.lambda.local;

import org.jspecify.annotations.NullMarked;
