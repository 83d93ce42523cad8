package dev.bao.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What is known of a key: its item, or null where there is none.
record Known(@Nullable Map<String, AttributeValue> item) {}
