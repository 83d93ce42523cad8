package bad;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

// error: [BaoPrefixInvalid] The prefix "o#1" of record Order is not a letter followed by up to 31 letters, digits, `_` or `-`. Choose one that is, as short as it stays readable.
@BaoModel(prefix = "o#1")
record Order(@PartitionKey String orderId) {}

// error: [BaoPrefixInvalid] The prefix "" of record Invoice is not a letter followed by up to 31 letters, digits, `_` or `-`. Choose one that is, as short as it stays readable.
@BaoModel(prefix = "")
record Invoice(@PartitionKey String invoiceId) {}

// error: [BaoPrefixInvalid] The prefix "abcdefghijklmnopqrstuvwxyzabcdefg" of record Payment is not a letter followed by up to 31 letters, digits, `_` or `-`. Choose one that is, as short as it stays readable.
@BaoModel(prefix = "abcdefghijklmnopqrstuvwxyzabcdefg")
record Payment(@PartitionKey String paymentId) {}

@BaoCollection(
    // error: [BaoPrefixInvalid] The prefix "p#" of collection PaymentItems is not a letter followed by up to 31 letters, digits, `_` or `-`. Choose one that is, as short as it stays readable.
    prefix = "p#")
sealed interface PaymentItems permits Refund {}

@BaoModel(prefix = "refund")
record Refund(@PartitionKey String refundId) implements PaymentItems {}
