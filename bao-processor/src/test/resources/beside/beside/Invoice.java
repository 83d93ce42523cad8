package beside;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// A model for a bad source in another package.
@BaoModel(prefix = "beside")
public record Invoice(@PartitionKey String invoiceId) {}
