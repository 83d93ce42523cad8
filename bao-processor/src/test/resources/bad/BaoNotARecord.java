package bad;

import dev.bao.annotations.BaoModel;

@BaoModel(prefix = "o")
// error: [BaoNotARecord] Order is no record. Declare it as `record Order(...)`, or remove @BaoModel.
class Order {}

@BaoModel(prefix = "i")
// error: [BaoNotARecord] Invoice is no record. Declare it as `record Invoice(...)`, or remove @BaoModel.
interface Invoice {}
