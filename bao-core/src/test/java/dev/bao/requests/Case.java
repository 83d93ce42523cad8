package dev.bao.requests;

/// An operation of which the requests are counted.
enum Case {
  CREATE("create"),
  CREATE_UNIQUE("create, with a unique value"),
  PUT("put"),
  PUT_UNIQUE("put over a record, of another unique value"),
  FIND("find"),
  FIND_STRONG("find, strongly consistent"),
  FIND_BY_UNIQUE("find by a unique value"),
  UNIQUE_TAKEN("whether a record has a unique value"),
  EXISTS("whether there is a record"),
  UPDATE("update by id"),
  UPDATE_INDEXED("update by id, of both halves of an index key"),
  UPDATE_SET("update by id, which adds to a set"),
  UPDATE_INSIDE("update by id, inside a map and a nested record"),
  UPDATE_APPEND("update by id, which appends to a list, exactly once"),
  UPDATE_PART("update by id, of one part of a composed index key"),
  UPDATE_UNIQUE("update by id, of a unique value"),
  UPDATE_UNIQUE_BY_RECORD("update by record, of a unique value"),
  UPDATE_EXPIRY("update by id, of the time when a record with a unique value expires"),
  SAVE("save of what changed since it was read"),
  SAVE_UNIQUE("save of another unique value"),
  SAVE_NOTHING("save where nothing has changed"),
  UPSERT("upsert of a record that is there"),
  UPSERT_NEW("upsert that creates"),
  COUNTER("add to a counter, exactly once"),
  COUNTER_NEW("add to a counter, exactly once, and read it"),
  COUNTER_PLAIN("add to a counter, at least once"),
  DELETE("delete by id, of a model without unique values"),
  DELETE_MEMBER("delete by id, of a member of a collection"),
  DELETE_UNIQUE("delete by id, with a unique value"),
  DELETE_UNIQUE_BY_RECORD("delete by record, with a unique value"),
  QUERY("query of an index, 100 items in one page"),
  STREAM("stream of these 100, 25 to a page"),
  FIRST("first of these 100"),
  SUMMARIES("three attributes of these 100"),
  COUNT("count of these 100"),
  FILTERED("page of 10 of these 100 that hold a filter, as one in four does"),
  FILTERED_PAGES("such a page, 20 items to a request"),
  SHARDS("all 100 items of an index in 8 shards, in order"),
  SHARDS_PAGE("page of 10 of these 100"),
  SHARDS_PAGES("two pages of 10 of these 100"),
  PARTITION("all 100 records of a model that is one partition"),
  LEADING_PART("25 of 100 items, by the leading part of a sort key of two"),
  COLLECTION("all of a collection: a board, 49 cards, 50 notes"),
  COLLECTION_SHARDS("all of this collection, by its index in 3 shards"),
  MEMBER("the 49 cards of this collection"),
  LIVE_PAGE("page of 10 of 100 records of which the first 5 have expired"),
  EXPIRED_TOO("page of 10 of these 100, expired ones too"),
  RELATED("page of 50 and the 50 records that they name"),
  RELATED_TWO("such a page and the records of two models that they name"),
  RELATED_IN_SCOPE("these in a request scope"),
  FIND_ALL("find all of 100 ids"),
  PUT_ALL("put all of 25"),
  DELETE_ALL("delete all of 25"),
  TRANSACTION("transaction of two writes"),
  TRANSACT_GET("two records of one moment"),
  THOUSAND_FINDS("1,000 finds at once in a request scope"),
  FIND_TWICE("find of one record twice in a request scope");

  private final String title;

  Case(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
