package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.HugeFlat;
import dev.bao.benchmarks.shape.HugeFlatBean;
import dev.bao.benchmarks.shape.Samples;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// Schemas of the enhanced client for HugeFlat that need no reflection.
final class HugeFlatEnhanced {

  private static final List<Function<HugeFlatBean, String>> GETTERS =
      List.of(
          HugeFlatBean::getText01,
          HugeFlatBean::getText02,
          HugeFlatBean::getText03,
          HugeFlatBean::getText04,
          HugeFlatBean::getText05,
          HugeFlatBean::getText06,
          HugeFlatBean::getText07,
          HugeFlatBean::getText08,
          HugeFlatBean::getText09,
          HugeFlatBean::getText10,
          HugeFlatBean::getText11,
          HugeFlatBean::getText12,
          HugeFlatBean::getText13,
          HugeFlatBean::getText14,
          HugeFlatBean::getText15,
          HugeFlatBean::getText16,
          HugeFlatBean::getText17,
          HugeFlatBean::getText18,
          HugeFlatBean::getText19,
          HugeFlatBean::getText20,
          HugeFlatBean::getText21,
          HugeFlatBean::getText22,
          HugeFlatBean::getText23,
          HugeFlatBean::getText24,
          HugeFlatBean::getText25,
          HugeFlatBean::getText26,
          HugeFlatBean::getText27,
          HugeFlatBean::getText28,
          HugeFlatBean::getText29,
          HugeFlatBean::getText30,
          HugeFlatBean::getText31,
          HugeFlatBean::getText32,
          HugeFlatBean::getText33,
          HugeFlatBean::getText34,
          HugeFlatBean::getText35,
          HugeFlatBean::getText36,
          HugeFlatBean::getText37,
          HugeFlatBean::getText38,
          HugeFlatBean::getText39,
          HugeFlatBean::getText40,
          HugeFlatBean::getText41,
          HugeFlatBean::getText42,
          HugeFlatBean::getText43,
          HugeFlatBean::getText44,
          HugeFlatBean::getText45,
          HugeFlatBean::getText46,
          HugeFlatBean::getText47,
          HugeFlatBean::getText48,
          HugeFlatBean::getText49,
          HugeFlatBean::getText50,
          HugeFlatBean::getText51,
          HugeFlatBean::getText52,
          HugeFlatBean::getText53,
          HugeFlatBean::getText54,
          HugeFlatBean::getText55,
          HugeFlatBean::getText56,
          HugeFlatBean::getText57,
          HugeFlatBean::getText58,
          HugeFlatBean::getText59,
          HugeFlatBean::getText60,
          HugeFlatBean::getText61,
          HugeFlatBean::getText62,
          HugeFlatBean::getText63);

  private static final List<BiConsumer<HugeFlatBean, String>> SETTERS =
      List.of(
          HugeFlatBean::setText01,
          HugeFlatBean::setText02,
          HugeFlatBean::setText03,
          HugeFlatBean::setText04,
          HugeFlatBean::setText05,
          HugeFlatBean::setText06,
          HugeFlatBean::setText07,
          HugeFlatBean::setText08,
          HugeFlatBean::setText09,
          HugeFlatBean::setText10,
          HugeFlatBean::setText11,
          HugeFlatBean::setText12,
          HugeFlatBean::setText13,
          HugeFlatBean::setText14,
          HugeFlatBean::setText15,
          HugeFlatBean::setText16,
          HugeFlatBean::setText17,
          HugeFlatBean::setText18,
          HugeFlatBean::setText19,
          HugeFlatBean::setText20,
          HugeFlatBean::setText21,
          HugeFlatBean::setText22,
          HugeFlatBean::setText23,
          HugeFlatBean::setText24,
          HugeFlatBean::setText25,
          HugeFlatBean::setText26,
          HugeFlatBean::setText27,
          HugeFlatBean::setText28,
          HugeFlatBean::setText29,
          HugeFlatBean::setText30,
          HugeFlatBean::setText31,
          HugeFlatBean::setText32,
          HugeFlatBean::setText33,
          HugeFlatBean::setText34,
          HugeFlatBean::setText35,
          HugeFlatBean::setText36,
          HugeFlatBean::setText37,
          HugeFlatBean::setText38,
          HugeFlatBean::setText39,
          HugeFlatBean::setText40,
          HugeFlatBean::setText41,
          HugeFlatBean::setText42,
          HugeFlatBean::setText43,
          HugeFlatBean::setText44,
          HugeFlatBean::setText45,
          HugeFlatBean::setText46,
          HugeFlatBean::setText47,
          HugeFlatBean::setText48,
          HugeFlatBean::setText49,
          HugeFlatBean::setText50,
          HugeFlatBean::setText51,
          HugeFlatBean::setText52,
          HugeFlatBean::setText53,
          HugeFlatBean::setText54,
          HugeFlatBean::setText55,
          HugeFlatBean::setText56,
          HugeFlatBean::setText57,
          HugeFlatBean::setText58,
          HugeFlatBean::setText59,
          HugeFlatBean::setText60,
          HugeFlatBean::setText61,
          HugeFlatBean::setText62,
          HugeFlatBean::setText63);

  private static final List<Function<HugeFlat, String>> ACCESSORS =
      List.of(
          HugeFlat::text01,
          HugeFlat::text02,
          HugeFlat::text03,
          HugeFlat::text04,
          HugeFlat::text05,
          HugeFlat::text06,
          HugeFlat::text07,
          HugeFlat::text08,
          HugeFlat::text09,
          HugeFlat::text10,
          HugeFlat::text11,
          HugeFlat::text12,
          HugeFlat::text13,
          HugeFlat::text14,
          HugeFlat::text15,
          HugeFlat::text16,
          HugeFlat::text17,
          HugeFlat::text18,
          HugeFlat::text19,
          HugeFlat::text20,
          HugeFlat::text21,
          HugeFlat::text22,
          HugeFlat::text23,
          HugeFlat::text24,
          HugeFlat::text25,
          HugeFlat::text26,
          HugeFlat::text27,
          HugeFlat::text28,
          HugeFlat::text29,
          HugeFlat::text30,
          HugeFlat::text31,
          HugeFlat::text32,
          HugeFlat::text33,
          HugeFlat::text34,
          HugeFlat::text35,
          HugeFlat::text36,
          HugeFlat::text37,
          HugeFlat::text38,
          HugeFlat::text39,
          HugeFlat::text40,
          HugeFlat::text41,
          HugeFlat::text42,
          HugeFlat::text43,
          HugeFlat::text44,
          HugeFlat::text45,
          HugeFlat::text46,
          HugeFlat::text47,
          HugeFlat::text48,
          HugeFlat::text49,
          HugeFlat::text50,
          HugeFlat::text51,
          HugeFlat::text52,
          HugeFlat::text53,
          HugeFlat::text54,
          HugeFlat::text55,
          HugeFlat::text56,
          HugeFlat::text57,
          HugeFlat::text58,
          HugeFlat::text59,
          HugeFlat::text60,
          HugeFlat::text61,
          HugeFlat::text62,
          HugeFlat::text63);

  private HugeFlatEnhanced() {}

  private static String name(int i) {
    return (i < 9 ? "text0" : "text") + (i + 1);
  }

  /// For the bean.
  static TableSchema<HugeFlatBean> ofBean() {
    StaticTableSchema.Builder<HugeFlatBean> schema =
        StaticTableSchema.builder(HugeFlatBean.class)
            .newItemSupplier(HugeFlatBean::new)
            .addAttribute(
                String.class,
                StaticKeys.made(
                    "_pk", HugeFlatBean::getPk, StaticAttributeTags.primaryPartitionKey()))
            .addAttribute(
                String.class,
                StaticKeys.made("_sk", HugeFlatBean::getSk, StaticAttributeTags.primarySortKey()))
            .addAttribute(String.class, StaticKeys.made("_model", HugeFlatBean::getModel))
            .addAttribute(
                String.class,
                a -> a.name("id").getter(HugeFlatBean::getId).setter(HugeFlatBean::setId));
    for (int i = 0; i < GETTERS.size(); i++) {
      int index = i;
      schema.addAttribute(
          String.class,
          a -> a.name(name(index)).getter(GETTERS.get(index)).setter(SETTERS.get(index)));
    }
    return schema.build();
  }

  /// For the record, by a builder of it.
  static TableSchema<HugeFlat> ofRecord() {
    StaticImmutableTableSchema.Builder<HugeFlat, Builder> schema =
        StaticImmutableTableSchema.builder(HugeFlat.class, Builder.class)
            .newItemBuilder(Builder::new, Builder::build)
            .addAttribute(
                String.class,
                StaticKeys.madeOfRecord(
                    "_pk",
                    flat -> Samples.prefix() + "hf#" + flat.id(),
                    StaticAttributeTags.primaryPartitionKey()))
            .addAttribute(
                String.class,
                StaticKeys.madeOfRecord("_sk", flat -> "hf", StaticAttributeTags.primarySortKey()))
            .addAttribute(String.class, StaticKeys.madeOfRecord("_model", flat -> "hf"))
            .addAttribute(
                String.class, a -> a.name("id").getter(HugeFlat::id).setter((b, id) -> b.id = id));
    for (int i = 0; i < ACCESSORS.size(); i++) {
      int index = i;
      schema.addAttribute(
          String.class,
          a ->
              a.name(name(index))
                  .getter(ACCESSORS.get(index))
                  .setter((b, text) -> b.texts[index] = text));
    }
    return schema.build();
  }

  @NullUnmarked
  private static final class Builder {

    private final String[] texts = new String[ACCESSORS.size()];
    private String id;

    HugeFlat build() {
      return new HugeFlat(
          id, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7],
          texts[8], texts[9], texts[10], texts[11], texts[12], texts[13], texts[14], texts[15],
          texts[16], texts[17], texts[18], texts[19], texts[20], texts[21], texts[22], texts[23],
          texts[24], texts[25], texts[26], texts[27], texts[28], texts[29], texts[30], texts[31],
          texts[32], texts[33], texts[34], texts[35], texts[36], texts[37], texts[38], texts[39],
          texts[40], texts[41], texts[42], texts[43], texts[44], texts[45], texts[46], texts[47],
          texts[48], texts[49], texts[50], texts[51], texts[52], texts[53], texts[54], texts[55],
          texts[56], texts[57], texts[58], texts[59], texts[60], texts[61], texts[62]);
    }
  }
}
