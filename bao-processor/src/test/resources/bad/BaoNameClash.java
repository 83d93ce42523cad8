package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Unique;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@BaoModel(prefix = "o")
// error: [BaoNameClash] Index find of record Order needs OrderRepository.find, which is taken by a method of every repository. Rename one of the two.
@Index(name = "find", gsi = 1, partitionKey = "dueAt")
// error: [BaoNameClash] Index findByCode of record Order needs OrderRepository.findByCode, which is taken by the unique component code. Rename one of the two.
@Index(name = "findByCode", gsi = 2, partitionKey = "dueAt")
@Index(name = "byDay", gsi = 3, partitionKey = "dueAt", sortKey = "sort")
// error: [BaoNameClash] Index ByDay of record Order needs the class ByDay, which is taken by index byDay. Rename one of the two.
@Index(name = "ByDay", gsi = 4, partitionKey = "dueAt", sortKey = "stamp")
// error: [BaoNameClash] Index byDaySort of record Order needs OrderKeys.byDaySort, which is taken by index byDay. Rename one of the two.
@Index(name = "byDaySort", gsi = 5, partitionKey = "dueAt")
record Order(
    @PartitionKey String orderId,
    String dueAt,
    // error: [BaoNameClash] Component due_at of record Order needs OrderAttributes.DUE_AT, which is taken by component dueAt. Rename one of the two.
    String due_at,
    // error: [BaoNameClash] Component sort of record Order needs the name sortBetween, which is taken by a method of every query. Rename one of the two.
    // error: [BaoNameClash] Component sort of record Order needs the name sortBeginsWith, which is taken by a method of every query. Rename one of the two.
    String sort,
    // error: [BaoNameClash] Component stamp of record Order needs OrderUpdate.stamp, which is taken by a method of every patch. Rename one of the two.
    String stamp,
    int count,
    // error: [BaoNameClash] Component addCount of record Order needs OrderUpdate.addCount, which is taken by the adding to component count. Rename one of the two.
    int addCount,
    // error: [BaoNameClash] Component Encode of record Order needs the name Encode, which is taken by a type that generated code uses. Rename one of the two.
    String Encode,
    Set<String> tags,
    // error: [BaoNameClash] Component addTags of record Order needs OrderUpdate.addTags, which is taken by the parts of component tags. Rename one of the two.
    Set<Long> addTags,
    @Unique(1) String code) {}

@BaoModel(prefix = "i")
// error: [BaoNameClash] Index byInvoiceId of record Invoice needs InvoiceRepository.byInvoiceId, which is taken by the query by the table's partition key. Rename one of the two.
@Index(name = "byInvoiceId", gsi = 1, partitionKey = "number")
record Invoice(
    @PartitionKey String invoiceId,
    @SortKey String number,
    // error: [BaoNameClash] Component from of record Invoice needs InvoiceBuilder.from, which is taken by a method of every builder. Rename one of the two.
    @Nullable Invoice from) {}

class InvoiceKeys {}

@BaoModel(prefix = "p")
// error: [BaoNameClash] Record bad.Payment needs the class name PaymentKeys, which is taken by a class of your own. Rename one of the two.
record Payment(@PartitionKey String paymentId) {}

class PaymentKeys {}

class Shop {

  @BaoModel(prefix = "g")
  record Gift(@PartitionKey String giftId) {}
}

@BaoModel(prefix = "sg")
// error: [BaoNameClash] Record bad.Shop_Gift needs the class name Shop_GiftKeys, which is taken by a class of record bad.Shop.Gift. Rename one of the two.
record Shop_Gift(@PartitionKey String giftId) {}

@BaoModel(prefix = "r")
// error: [BaoNameClash] Component exists of record Part within record Refund needs the method name exists, which is taken by a method of every attribute. Rename one of the two.
// error: [BaoNameClash] Component pathOf of record Part within record Refund needs the method name pathOf, which is taken by a method of every patch. Rename one of the two.
// error: [BaoNameClash] Component addCount of record Part within record Refund needs the method name addCount, which is taken by component count. Rename one of the two.
// error: [BaoNameClash] Component appendLines of record Part within record Refund needs the method name appendLines, which is taken by component lines. Rename one of the two.
record Refund(@PartitionKey String refundId, Map<String, Refund.Part> parts) {

  record Part(
      boolean exists,
      String pathOf,
      long count,
      long addCount,
      List<String> lines,
      List<Long> appendLines) {}
}
