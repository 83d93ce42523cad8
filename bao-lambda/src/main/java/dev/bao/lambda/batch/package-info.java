/// Batches of records: queues, topics, streams, buckets and event buses.
@NullMarked
package dev.bao.lambda.batch;

import org.jspecify.annotations.NullMarked;
