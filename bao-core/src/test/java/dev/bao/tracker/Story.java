package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Related;
import dev.bao.annotations.Ulid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A story of an epic, which names its members.
@BaoModel(prefix = "story")
@Index(name = "byEpic", gsi = 1, partitionKey = "epicId", sortKey = "storyId")
@Index(name = "byAssignee", gsi = 2, partitionKey = "assigneeId", sortKey = "title")
public record Story(
    @PartitionKey @Ulid String storyId,
    @Related(Epic.class) long epicId,
    String title,
    @Related(Member.class) @Nullable String assigneeId,
    @Related(Member.class) Optional<String> reviewer) {}
