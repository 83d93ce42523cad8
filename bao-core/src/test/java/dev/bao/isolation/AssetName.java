package dev.bao.isolation;

import dev.bao.annotations.Projection;

/// An asset as a list shows it.
@Projection(Asset.class)
public record AssetName(String assetId, String name) {}
