package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import java.util.List;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoTypeEndless] Order.chain: bad.Chain always holds another bad.Chain, without an end. Mark the component @Nullable, or use a List.
    Chain chain,
    // error: [BaoTypeEndless] Order.eggs: bad.Egg always holds another bad.Egg, without an end. Mark the component @Nullable, or use a List.
    List<Egg> eggs) {}

record Chain(String name, Chain next) {}

record Egg(Hen hen) {}

record Hen(Egg egg) {}
