package dev.bao.expression;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `begins_with(#n0, :v0)` or another function of an attribute, with or without a second argument.
record Call<T>(String function, String attribute, @Nullable AttributeValue argument)
    implements Condition<T> {}
