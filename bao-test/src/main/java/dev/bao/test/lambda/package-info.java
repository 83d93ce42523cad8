/// Functions as AWS Lambda runs them, in JVMs of their own:
/// [LambdaRuntime][dev.bao.test.lambda.LambdaRuntime].
@NullMarked
package dev.bao.test.lambda;

import org.jspecify.annotations.NullMarked;
