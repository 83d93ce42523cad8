package dev.bao.it;

import dev.bao.annotations.Projection;
import java.util.Optional;

/// Settings with defaults, one of which is part of an index.
@Projection(Settings.class)
public record SettingsView(int retries, Status theme, Optional<String> motto) {}
