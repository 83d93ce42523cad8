package dev.bao.benchmarks.shape;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/// [HugeFlat] for the enhanced client: a bean of 63 strings is as long as this.
@NullUnmarked
@DynamoDbBean
public class HugeFlatBean {

  private String id;
  private String text01;
  private String text02;
  private String text03;
  private String text04;
  private String text05;
  private String text06;
  private String text07;
  private String text08;
  private String text09;
  private String text10;
  private String text11;
  private String text12;
  private String text13;
  private String text14;
  private String text15;
  private String text16;
  private String text17;
  private String text18;
  private String text19;
  private String text20;
  private String text21;
  private String text22;
  private String text23;
  private String text24;
  private String text25;
  private String text26;
  private String text27;
  private String text28;
  private String text29;
  private String text30;
  private String text31;
  private String text32;
  private String text33;
  private String text34;
  private String text35;
  private String text36;
  private String text37;
  private String text38;
  private String text39;
  private String text40;
  private String text41;
  private String text42;
  private String text43;
  private String text44;
  private String text45;
  private String text46;
  private String text47;
  private String text48;
  private String text49;
  private String text50;
  private String text51;
  private String text52;
  private String text53;
  private String text54;
  private String text55;
  private String text56;
  private String text57;
  private String text58;
  private String text59;
  private String text60;
  private String text61;
  private String text62;
  private String text63;

  @DynamoDbPartitionKey
  @DynamoDbAttribute("_pk")
  public String getPk() {
    return Samples.prefix() + "hf#" + id;
  }

  public void setPk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbSortKey
  @DynamoDbAttribute("_sk")
  public String getSk() {
    return "hf";
  }

  public void setSk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbAttribute("_model")
  public String getModel() {
    return "hf";
  }

  public void setModel(String made) {
    // Made of the other attributes.
  }

  public String getId() {
    return id;
  }

  public void setId(String newId) {
    id = newId;
  }

  public String getText01() {
    return text01;
  }

  public void setText01(String newText01) {
    text01 = newText01;
  }

  public String getText02() {
    return text02;
  }

  public void setText02(String newText02) {
    text02 = newText02;
  }

  public String getText03() {
    return text03;
  }

  public void setText03(String newText03) {
    text03 = newText03;
  }

  public String getText04() {
    return text04;
  }

  public void setText04(String newText04) {
    text04 = newText04;
  }

  public String getText05() {
    return text05;
  }

  public void setText05(String newText05) {
    text05 = newText05;
  }

  public String getText06() {
    return text06;
  }

  public void setText06(String newText06) {
    text06 = newText06;
  }

  public String getText07() {
    return text07;
  }

  public void setText07(String newText07) {
    text07 = newText07;
  }

  public String getText08() {
    return text08;
  }

  public void setText08(String newText08) {
    text08 = newText08;
  }

  public String getText09() {
    return text09;
  }

  public void setText09(String newText09) {
    text09 = newText09;
  }

  public String getText10() {
    return text10;
  }

  public void setText10(String newText10) {
    text10 = newText10;
  }

  public String getText11() {
    return text11;
  }

  public void setText11(String newText11) {
    text11 = newText11;
  }

  public String getText12() {
    return text12;
  }

  public void setText12(String newText12) {
    text12 = newText12;
  }

  public String getText13() {
    return text13;
  }

  public void setText13(String newText13) {
    text13 = newText13;
  }

  public String getText14() {
    return text14;
  }

  public void setText14(String newText14) {
    text14 = newText14;
  }

  public String getText15() {
    return text15;
  }

  public void setText15(String newText15) {
    text15 = newText15;
  }

  public String getText16() {
    return text16;
  }

  public void setText16(String newText16) {
    text16 = newText16;
  }

  public String getText17() {
    return text17;
  }

  public void setText17(String newText17) {
    text17 = newText17;
  }

  public String getText18() {
    return text18;
  }

  public void setText18(String newText18) {
    text18 = newText18;
  }

  public String getText19() {
    return text19;
  }

  public void setText19(String newText19) {
    text19 = newText19;
  }

  public String getText20() {
    return text20;
  }

  public void setText20(String newText20) {
    text20 = newText20;
  }

  public String getText21() {
    return text21;
  }

  public void setText21(String newText21) {
    text21 = newText21;
  }

  public String getText22() {
    return text22;
  }

  public void setText22(String newText22) {
    text22 = newText22;
  }

  public String getText23() {
    return text23;
  }

  public void setText23(String newText23) {
    text23 = newText23;
  }

  public String getText24() {
    return text24;
  }

  public void setText24(String newText24) {
    text24 = newText24;
  }

  public String getText25() {
    return text25;
  }

  public void setText25(String newText25) {
    text25 = newText25;
  }

  public String getText26() {
    return text26;
  }

  public void setText26(String newText26) {
    text26 = newText26;
  }

  public String getText27() {
    return text27;
  }

  public void setText27(String newText27) {
    text27 = newText27;
  }

  public String getText28() {
    return text28;
  }

  public void setText28(String newText28) {
    text28 = newText28;
  }

  public String getText29() {
    return text29;
  }

  public void setText29(String newText29) {
    text29 = newText29;
  }

  public String getText30() {
    return text30;
  }

  public void setText30(String newText30) {
    text30 = newText30;
  }

  public String getText31() {
    return text31;
  }

  public void setText31(String newText31) {
    text31 = newText31;
  }

  public String getText32() {
    return text32;
  }

  public void setText32(String newText32) {
    text32 = newText32;
  }

  public String getText33() {
    return text33;
  }

  public void setText33(String newText33) {
    text33 = newText33;
  }

  public String getText34() {
    return text34;
  }

  public void setText34(String newText34) {
    text34 = newText34;
  }

  public String getText35() {
    return text35;
  }

  public void setText35(String newText35) {
    text35 = newText35;
  }

  public String getText36() {
    return text36;
  }

  public void setText36(String newText36) {
    text36 = newText36;
  }

  public String getText37() {
    return text37;
  }

  public void setText37(String newText37) {
    text37 = newText37;
  }

  public String getText38() {
    return text38;
  }

  public void setText38(String newText38) {
    text38 = newText38;
  }

  public String getText39() {
    return text39;
  }

  public void setText39(String newText39) {
    text39 = newText39;
  }

  public String getText40() {
    return text40;
  }

  public void setText40(String newText40) {
    text40 = newText40;
  }

  public String getText41() {
    return text41;
  }

  public void setText41(String newText41) {
    text41 = newText41;
  }

  public String getText42() {
    return text42;
  }

  public void setText42(String newText42) {
    text42 = newText42;
  }

  public String getText43() {
    return text43;
  }

  public void setText43(String newText43) {
    text43 = newText43;
  }

  public String getText44() {
    return text44;
  }

  public void setText44(String newText44) {
    text44 = newText44;
  }

  public String getText45() {
    return text45;
  }

  public void setText45(String newText45) {
    text45 = newText45;
  }

  public String getText46() {
    return text46;
  }

  public void setText46(String newText46) {
    text46 = newText46;
  }

  public String getText47() {
    return text47;
  }

  public void setText47(String newText47) {
    text47 = newText47;
  }

  public String getText48() {
    return text48;
  }

  public void setText48(String newText48) {
    text48 = newText48;
  }

  public String getText49() {
    return text49;
  }

  public void setText49(String newText49) {
    text49 = newText49;
  }

  public String getText50() {
    return text50;
  }

  public void setText50(String newText50) {
    text50 = newText50;
  }

  public String getText51() {
    return text51;
  }

  public void setText51(String newText51) {
    text51 = newText51;
  }

  public String getText52() {
    return text52;
  }

  public void setText52(String newText52) {
    text52 = newText52;
  }

  public String getText53() {
    return text53;
  }

  public void setText53(String newText53) {
    text53 = newText53;
  }

  public String getText54() {
    return text54;
  }

  public void setText54(String newText54) {
    text54 = newText54;
  }

  public String getText55() {
    return text55;
  }

  public void setText55(String newText55) {
    text55 = newText55;
  }

  public String getText56() {
    return text56;
  }

  public void setText56(String newText56) {
    text56 = newText56;
  }

  public String getText57() {
    return text57;
  }

  public void setText57(String newText57) {
    text57 = newText57;
  }

  public String getText58() {
    return text58;
  }

  public void setText58(String newText58) {
    text58 = newText58;
  }

  public String getText59() {
    return text59;
  }

  public void setText59(String newText59) {
    text59 = newText59;
  }

  public String getText60() {
    return text60;
  }

  public void setText60(String newText60) {
    text60 = newText60;
  }

  public String getText61() {
    return text61;
  }

  public void setText61(String newText61) {
    text61 = newText61;
  }

  public String getText62() {
    return text62;
  }

  public void setText62(String newText62) {
    text62 = newText62;
  }

  public String getText63() {
    return text63;
  }

  public void setText63(String newText63) {
    text63 = newText63;
  }
}
