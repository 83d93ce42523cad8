package dev.bao.startup.growth;

import dev.bao.Bao;
import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// How many items are read.
enum Reading {
  STREAM,
  PAGES,
  /// All by their ids, with one call.
  BATCH,
  /// The same by the low-level client: what of it is not Bao's.
  BATCH_BY_HAND;

  /// Reads so many items.
  ///
  /// @return how many there were
  long read(Bao bao, DynamoDbClient client, int count) {
    return switch (this) {
      case STREAM -> new EntryRepository(bao).byJournal("j").stream().count();
      case PAGES -> pages(new EntryRepository(bao));
      case BATCH ->
          new NoteRepository(bao)
              .findAll(IntStream.range(0, count).mapToObj(i -> "n" + i).toList())
              .byId()
              .size();
      case BATCH_BY_HAND -> byHand(client, count);
    };
  }

  @NullUnmarked
  private static long byHand(DynamoDbClient client, int count) {
    List<String> ids = IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    Map<String, Note> found = LinkedHashMap.newLinkedHashMap(count);
    for (int from = 0; from < count; from += 100) {
      List<Map<String, AttributeValue>> keys =
          ids.subList(from, from + 100).stream().map(Reading::key).toList();
      client
          .batchGetItem(r ->
              r.requestItems(Map.of("tracker", KeysAndAttributes.builder().keys(keys).build())))
          .responses()
          .get("tracker")
          .forEach(item ->
              found.put(
                  item.get("noteId").s(), new Note(item.get("noteId").s(), item.get("text").s())));
    }
    return found.size();
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of("_pk", AttributeValue.fromS("acme#n#" + id), "_sk", AttributeValue.fromS("n"));
  }

  private static long pages(EntryRepository journal) {
    Page<Entry> page = journal.byJournal("j").pageSize(1000).page();
    long read = page.items().size();
    while (page.next().isPresent()) {
      Cursor next = page.next().get();
      page = journal.byJournal("j").pageSize(1000).after(next).page();
      read += page.items().size();
    }
    return read;
  }
}
