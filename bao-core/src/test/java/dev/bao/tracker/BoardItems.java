package dev.bao.tracker;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.Index;

/// What belongs to a board, in one partition. The collection has the prefix of one of its members.
@BaoCollection(prefix = "bd")
@Index(name = "byOwner", gsi = 3, partitionKey = "owner", sortKey = "title", shards = 3)
public sealed interface BoardItems permits Board, Card, CardNote {}
