package bad;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Json;
import dev.bao.annotations.PartitionKey;
import java.util.List;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoJacksonMissing] Order.lines is stored by Jackson, which is not on the class path. Add the dependency com.fasterxml.jackson.core:jackson-databind.
    @Json List<String> lines) {}

@BaoModel(prefix = "f")
record Offer(
    @PartitionKey String offerId,
    // error: [BaoJacksonMissing] Offer.terms is stored by Jackson, which is not on the class path. Add the dependency com.fasterxml.jackson.core:jackson-databind.
    JsonNode terms,
    // error: [BaoJacksonMissing] Offer.versions is stored by Jackson, which is not on the class path. Add the dependency com.fasterxml.jackson.core:jackson-databind.
    List<JsonNode> versions) {}
