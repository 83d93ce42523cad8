package dev.bao.lambda.tracker;

import dev.bao.annotations.BaoCollection;

/// What belongs to a project, in one partition.
@BaoCollection(prefix = "pr")
public sealed interface ProjectItems permits Project, Note {}
