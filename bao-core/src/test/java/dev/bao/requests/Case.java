package dev.bao.requests;

/// An operation of which the requests are counted.
enum Case {
  CREATE("create"),
  CREATE_UNIQUE("create, with a unique value"),
  PUT("put"),
  FIND("find"),
  FIND_STRONG("find, strongly consistent"),
  FIND_BY_UNIQUE("find by a unique value"),
  EXISTS("whether there is a record"),
  UPDATE("update by id"),
  UPDATE_INDEXED("update by id, of both halves of an index key"),
  UPDATE_PART("update by id, of one part of a composed index key"),
  UPDATE_UNIQUE("update by id, of a unique value"),
  UPDATE_UNIQUE_BY_RECORD("update by record, of a unique value"),
  SAVE("save of what changed since it was read"),
  UPSERT("upsert of a record that is there"),
  UPSERT_NEW("upsert that creates"),
  COUNTER("add to a counter, exactly once"),
  COUNTER_PLAIN("add to a counter, at least once"),
  DELETE("delete by id, of a model without unique values"),
  DELETE_UNIQUE("delete by id, with a unique value"),
  DELETE_UNIQUE_BY_RECORD("delete by record, with a unique value"),
  QUERY("query of an index, 100 items in one page"),
  STREAM("stream of these 100, 25 to a page"),
  COUNT("count of these 100"),
  RELATED("page of 50 and the 50 records that they name"),
  FIND_ALL("find all of 100 ids"),
  PUT_ALL("put all of 25"),
  DELETE_ALL("delete all of 25"),
  TRANSACTION("transaction of two writes"),
  TRANSACT_GET("two records of one moment"),
  THOUSAND_FINDS("1,000 finds at once in a request scope");

  private final String title;

  Case(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
