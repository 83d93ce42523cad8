package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.HugeFlat;
import dev.bao.benchmarks.shape.Samples;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// HugeFlat as a careful person writes it by hand.
@NullUnmarked
final class HugeFlatByHand implements Codec<HugeFlat> {

  private static final AttributeValue MODEL = AttributeValue.createS("hf");

  @Override
  public Map<String, AttributeValue> write(HugeFlat hugeFlat) {
    Map<String, AttributeValue> item = HashMap.newHashMap(67);
    item.put("_pk", AttributeValue.createS(Samples.prefix() + "hf#" + hugeFlat.id()));
    item.put("_sk", MODEL);
    item.put("_model", MODEL);
    item.put("id", AttributeValue.createS(hugeFlat.id()));
    item.put("text01", AttributeValue.createS(hugeFlat.text01()));
    item.put("text02", AttributeValue.createS(hugeFlat.text02()));
    item.put("text03", AttributeValue.createS(hugeFlat.text03()));
    item.put("text04", AttributeValue.createS(hugeFlat.text04()));
    item.put("text05", AttributeValue.createS(hugeFlat.text05()));
    item.put("text06", AttributeValue.createS(hugeFlat.text06()));
    item.put("text07", AttributeValue.createS(hugeFlat.text07()));
    item.put("text08", AttributeValue.createS(hugeFlat.text08()));
    item.put("text09", AttributeValue.createS(hugeFlat.text09()));
    item.put("text10", AttributeValue.createS(hugeFlat.text10()));
    item.put("text11", AttributeValue.createS(hugeFlat.text11()));
    item.put("text12", AttributeValue.createS(hugeFlat.text12()));
    item.put("text13", AttributeValue.createS(hugeFlat.text13()));
    item.put("text14", AttributeValue.createS(hugeFlat.text14()));
    item.put("text15", AttributeValue.createS(hugeFlat.text15()));
    item.put("text16", AttributeValue.createS(hugeFlat.text16()));
    item.put("text17", AttributeValue.createS(hugeFlat.text17()));
    item.put("text18", AttributeValue.createS(hugeFlat.text18()));
    item.put("text19", AttributeValue.createS(hugeFlat.text19()));
    item.put("text20", AttributeValue.createS(hugeFlat.text20()));
    item.put("text21", AttributeValue.createS(hugeFlat.text21()));
    item.put("text22", AttributeValue.createS(hugeFlat.text22()));
    item.put("text23", AttributeValue.createS(hugeFlat.text23()));
    item.put("text24", AttributeValue.createS(hugeFlat.text24()));
    item.put("text25", AttributeValue.createS(hugeFlat.text25()));
    item.put("text26", AttributeValue.createS(hugeFlat.text26()));
    item.put("text27", AttributeValue.createS(hugeFlat.text27()));
    item.put("text28", AttributeValue.createS(hugeFlat.text28()));
    item.put("text29", AttributeValue.createS(hugeFlat.text29()));
    item.put("text30", AttributeValue.createS(hugeFlat.text30()));
    item.put("text31", AttributeValue.createS(hugeFlat.text31()));
    item.put("text32", AttributeValue.createS(hugeFlat.text32()));
    item.put("text33", AttributeValue.createS(hugeFlat.text33()));
    item.put("text34", AttributeValue.createS(hugeFlat.text34()));
    item.put("text35", AttributeValue.createS(hugeFlat.text35()));
    item.put("text36", AttributeValue.createS(hugeFlat.text36()));
    item.put("text37", AttributeValue.createS(hugeFlat.text37()));
    item.put("text38", AttributeValue.createS(hugeFlat.text38()));
    item.put("text39", AttributeValue.createS(hugeFlat.text39()));
    item.put("text40", AttributeValue.createS(hugeFlat.text40()));
    item.put("text41", AttributeValue.createS(hugeFlat.text41()));
    item.put("text42", AttributeValue.createS(hugeFlat.text42()));
    item.put("text43", AttributeValue.createS(hugeFlat.text43()));
    item.put("text44", AttributeValue.createS(hugeFlat.text44()));
    item.put("text45", AttributeValue.createS(hugeFlat.text45()));
    item.put("text46", AttributeValue.createS(hugeFlat.text46()));
    item.put("text47", AttributeValue.createS(hugeFlat.text47()));
    item.put("text48", AttributeValue.createS(hugeFlat.text48()));
    item.put("text49", AttributeValue.createS(hugeFlat.text49()));
    item.put("text50", AttributeValue.createS(hugeFlat.text50()));
    item.put("text51", AttributeValue.createS(hugeFlat.text51()));
    item.put("text52", AttributeValue.createS(hugeFlat.text52()));
    item.put("text53", AttributeValue.createS(hugeFlat.text53()));
    item.put("text54", AttributeValue.createS(hugeFlat.text54()));
    item.put("text55", AttributeValue.createS(hugeFlat.text55()));
    item.put("text56", AttributeValue.createS(hugeFlat.text56()));
    item.put("text57", AttributeValue.createS(hugeFlat.text57()));
    item.put("text58", AttributeValue.createS(hugeFlat.text58()));
    item.put("text59", AttributeValue.createS(hugeFlat.text59()));
    item.put("text60", AttributeValue.createS(hugeFlat.text60()));
    item.put("text61", AttributeValue.createS(hugeFlat.text61()));
    item.put("text62", AttributeValue.createS(hugeFlat.text62()));
    item.put("text63", AttributeValue.createS(hugeFlat.text63()));
    return item;
  }

  @Override
  public HugeFlat read(Map<String, AttributeValue> item) {
    return new HugeFlat(
        item.get("id").s(),
        item.get("text01").s(),
        item.get("text02").s(),
        item.get("text03").s(),
        item.get("text04").s(),
        item.get("text05").s(),
        item.get("text06").s(),
        item.get("text07").s(),
        item.get("text08").s(),
        item.get("text09").s(),
        item.get("text10").s(),
        item.get("text11").s(),
        item.get("text12").s(),
        item.get("text13").s(),
        item.get("text14").s(),
        item.get("text15").s(),
        item.get("text16").s(),
        item.get("text17").s(),
        item.get("text18").s(),
        item.get("text19").s(),
        item.get("text20").s(),
        item.get("text21").s(),
        item.get("text22").s(),
        item.get("text23").s(),
        item.get("text24").s(),
        item.get("text25").s(),
        item.get("text26").s(),
        item.get("text27").s(),
        item.get("text28").s(),
        item.get("text29").s(),
        item.get("text30").s(),
        item.get("text31").s(),
        item.get("text32").s(),
        item.get("text33").s(),
        item.get("text34").s(),
        item.get("text35").s(),
        item.get("text36").s(),
        item.get("text37").s(),
        item.get("text38").s(),
        item.get("text39").s(),
        item.get("text40").s(),
        item.get("text41").s(),
        item.get("text42").s(),
        item.get("text43").s(),
        item.get("text44").s(),
        item.get("text45").s(),
        item.get("text46").s(),
        item.get("text47").s(),
        item.get("text48").s(),
        item.get("text49").s(),
        item.get("text50").s(),
        item.get("text51").s(),
        item.get("text52").s(),
        item.get("text53").s(),
        item.get("text54").s(),
        item.get("text55").s(),
        item.get("text56").s(),
        item.get("text57").s(),
        item.get("text58").s(),
        item.get("text59").s(),
        item.get("text60").s(),
        item.get("text61").s(),
        item.get("text62").s(),
        item.get("text63").s());
  }
}
