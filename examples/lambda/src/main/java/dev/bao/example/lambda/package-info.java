/// The project tracker behind an HTTP API of API Gateway, as one Lambda function. An organization
/// is a tenant; its id comes from the claim `tenant_id` of the caller's token.
@NullMarked
package dev.bao.example.lambda;

import org.jspecify.annotations.NullMarked;
