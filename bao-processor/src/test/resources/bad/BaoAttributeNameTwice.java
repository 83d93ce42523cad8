package bad;

import dev.bao.annotations.AttributeName;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    String code,
    // error: [BaoAttributeNameTwice] Order.number is stored as attribute "code", which stores Order.code already. Give it another name with @AttributeName.
    @AttributeName("code") String number,
    // error: [BaoAttributeNameTwice] Order.address.town is stored as attribute "city", which stores Order.address.city already. Give it another name with @AttributeName.
    Address address) {}

record Address(String city, @AttributeName("city") String town) {}
