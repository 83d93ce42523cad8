package dev.bao.it;

import dev.bao.annotations.Projection;
import org.jspecify.annotations.Nullable;

/// What a list of features shows: nothing of what decides on an item's shard.
@Projection(Feature.class)
public record FeatureLine(String owner, @Nullable String slug) {}
