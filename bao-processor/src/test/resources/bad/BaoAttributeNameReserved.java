package bad;

import dev.bao.annotations.AttributeName;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoAttributeNameReserved] Order._code is stored as attribute "_code", and names that start with `_` are the table's own. Give it another name with @AttributeName.
    String _code,
    // error: [BaoAttributeNameReserved] Order.ttl is stored as attribute "ttl", which is the table's time to live. Give it another name with @AttributeName.
    String ttl,
    // error: [BaoAttributeNameReserved] Order.empty is stored as attribute "", which is no name. Give it another name with @AttributeName.
    @AttributeName("") String empty,
    // error: [BaoAttributeNameReserved] Order.key is stored as attribute "_pk", and names that start with `_` are the table's own. Give it another name with @AttributeName.
    @AttributeName("_pk") String key,
    // error: [BaoAttributeNameReserved] Order.longest is stored as attribute "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", which has more than 255 bytes in UTF-8. Give it another name with @AttributeName.
    @AttributeName("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") String longest) {}
