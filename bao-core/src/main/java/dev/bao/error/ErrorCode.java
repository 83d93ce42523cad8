package dev.bao.error;

/// The stable code of every cause of a [BaoException]. `docs/errors.md` has a heading for each.
public enum ErrorCode {
  /// No tenant: no scope is open, no thread setting is there and no resolver matched.
  TENANT_MISSING(1001),
  /// A text that is no tenant id: blank, too long, or with a character that ids cannot have.
  TENANT_ID_INVALID(1002),
  /// A resolver answered that the request names a tenant in a way that is not valid.
  TENANT_INVALID(1003),
  /// A resolver threw, returned null, or asked for the tenant itself.
  TENANT_RESOLVER_FAILED(1004),
  /// The thread setting was used without having been allowed.
  THREAD_TENANT_OFF(1005),
  /// A request names a tenant that the directory of tenants does not know.
  TENANT_UNKNOWN(1006),
  /// The subject of a request is no member of the tenant that it names.
  TENANT_FORBIDDEN(1007),

  /// A request holds a key of another tenant, model or index slot, or a text that is no key.
  FOREIGN_KEY(2001),
  /// An answer holds an item that is not this tenant's or not this model's.
  FOREIGN_ITEM(2002),
  /// An operation that is not open to a tenant, such as Scan or PartiQL.
  OPERATION_REFUSED(2003),
  /// An expression that the guard cannot prove to stay within the tenant.
  EXPRESSION_REFUSED(2004),
  /// A request parameter that the guard does not let through: legacy or per-request overrides.
  PARAMETER_REFUSED(2005),
  /// A request names another table or an unknown index.
  TABLE_REFUSED(2006),
  /// A cursor that was not made by this query of this tenant.
  CURSOR_INVALID(2007),
  /// An index entry whose keys are not those that the item's own values make.
  INDEX_ENTRY_STALE(2008),
  /// An item whose `_model` is another than the model that its key tells.
  MODEL_DIFFERENT(2020),
  /// An operation of a transaction was made for another tenant than the transaction.
  TRANSACTION_FOREIGN(2040),
  /// A write past the repository to a model with unique constraints, or to a sentinel.
  REPOSITORY_NEEDED(2030),
  /// A write past the repository with a prefix that is neither a model's nor declared.
  PREFIX_UNKNOWN(2031),
  /// A write past the repository without all keys that the model's items have.
  KEYS_LEFT_OUT(2032),

  /// A condition of a write did not hold.
  CONDITION_FAILED(3001),
  /// `create` found an item with the same key.
  ITEM_EXISTS(3002),
  /// `get`, `update` or a write by record found no item with the key.
  ITEM_MISSING(3003),
  /// An answer was lost and the item has changed since: whether the write happened is not known.
  OUTCOME_UNKNOWN(3004),
  /// The item has another version than the record that was given.
  VERSION_MISMATCH(3010),
  /// A patch changes a part of a nested record or list that the item does not have.
  PATH_MISSING(3020),

  /// Another item of the tenant has the value of a unique constraint.
  UNIQUE_VIOLATED(4001),

  /// A transaction was cancelled for a reason that is none of the conditions Bao gave it.
  TRANSACTION_CANCELLED(5001),
  /// A transaction met others on the same items until its deadline.
  TRANSACTION_CONFLICT(5002),
  /// A transaction of several operations was cancelled; it has a typed reason for each.
  TRANSACTION_OPERATION_FAILED(5010),
  /// A transaction without operations.
  TRANSACTION_EMPTY(5011),
  /// A transaction of more than 100 actions.
  TRANSACTION_TOO_LARGE(5012),
  /// Two operations of a transaction on one item.
  TRANSACTION_SAME_ITEM(5013),
  /// An operation of a transaction is of another `Bao`.
  TRANSACTION_OTHER_BAO(5014),

  /// DynamoDB refused the request for its rate until the deadline.
  THROTTLED(6001),
  /// A batch of writes was not finished at the deadline, or a request of it failed.
  BATCH_INCOMPLETE(6010),
  /// A thread was interrupted while it waited for a read that it shares with others.
  READ_INTERRUPTED(6020),

  /// An attribute that the record needs is not in the item.
  ATTRIBUTE_MISSING(7001),
  /// An attribute has another DynamoDB type, or a text that the component's type cannot read.
  ATTRIBUTE_UNREADABLE(7002),
  /// A value that DynamoDB cannot hold without loss.
  VALUE_REFUSED(7003),
  /// A value that cannot be a part of a key: empty, not well-formed, or out of its range.
  KEY_VALUE_REFUSED(7004),
  /// A key, or a part of it, that is longer than DynamoDB takes.
  KEY_TOO_LONG(7005),
  /// A builder was asked for a record before all components had a value.
  COMPONENTS_MISSING(7006),
  /// A patch that changes nothing, or one attribute twice.
  PATCH_REFUSED(7007),
  /// `save` was given two records with different keys.
  KEYS_DIFFERENT(7030),
  /// A patch changes one value in two ways that DynamoDB does not do in one update.
  PATCH_OVERLAPS(7050),
  /// An upsert whose patch does not make a whole item.
  UPSERT_REFUSED(7051),

  /// A user's `AttributeConverter` threw, or made no value.
  CONVERTER_FAILED(7040),
  /// Jackson cannot write a value as JSON, or read it back.
  JSON_FAILED(7041),

  /// The builder of `Bao` lacks a setting, or one is not valid.
  SETTING_INVALID(8001),
  /// Two models with one prefix in one `Bao`.
  PREFIX_TAKEN(8002),
  /// The table does not exist.
  TABLE_MISSING(8003),
  /// The table is not as Bao needs it.
  TABLE_DIFFERENT(8004),
  /// A query or write was asked for something it cannot do, such as a limit below one.
  ARGUMENT_INVALID(8005),
  /// The environment, a system property or `bao.properties` has a setting that there is not.
  SETTING_UNKNOWN(8006),
  /// A batch of writes for a model with rules that a batch cannot check.
  BATCH_UNCHECKED(8010),
  /// A find outside of a request scope where one is required, or the scope itself was asked for.
  SCOPE_MISSING(8030),
  /// Work that was wrapped in a request scope went on after the scope had ended.
  SCOPE_ENDED(8031);

  private final String text;

  ErrorCode(int number) {
    this.text = "BAO-" + number;
  }

  /// The HTTP status that fits, where a request of a client led to the error: 400 where the request
  /// itself has to change, 403, 404, 409 where the state of the data is against it, 429, and 500
  /// where it is not the client's to mend.
  public int httpStatus() {
    return switch (this) {
      case TENANT_MISSING, TENANT_ID_INVALID, TENANT_INVALID, CURSOR_INVALID -> 400;
      case TENANT_FORBIDDEN -> 403;
      case TENANT_UNKNOWN, ITEM_MISSING -> 404;
      case CONDITION_FAILED, ITEM_EXISTS, VERSION_MISMATCH, UNIQUE_VIOLATED, TRANSACTION_CONFLICT ->
          409;
      case THROTTLED -> 429;
      default -> 500;
    };
  }

  /// The code as it stands in messages and in the documentation, as in `BAO-1001`.
  @Override
  public String toString() {
    return text;
  }
}
