package dev.bao.it;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.Index;

/// What belongs to a project, in one partition.
@BaoCollection(prefix = "pi")
@Index(name = "byOwner", gsi = 3, partitionKey = "owner", sortKey = "createdAt")
public sealed interface ProjectItems permits Charter, Milestone, Feature {}
