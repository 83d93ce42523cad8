/// What is really sent to DynamoDB, to be looked at and to go wrong:
/// [RequestRecorder][dev.bao.test.request.RequestRecorder] and
/// [Faults][dev.bao.test.request.Faults].
@NullMarked
package dev.bao.test.request;

import org.jspecify.annotations.NullMarked;
