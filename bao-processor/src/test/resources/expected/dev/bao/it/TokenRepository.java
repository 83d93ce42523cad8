package dev.bao.it;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.annotations.CheckReturnValue;
import dev.bao.annotations.Generated;
import dev.bao.expression.Condition;
import dev.bao.expression.Projection;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.BatchWrite;
import dev.bao.operation.Check;
import dev.bao.operation.Consistency;
import dev.bao.operation.Found;
import dev.bao.operation.Lookup;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Token] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TokenRepository extends Repository<Token> {

  /// Makes the repository of a table.
  public TokenRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Token", TokenKeys.PREFIX));
  }

  private TokenRepository(TokenRepository live) {
    super(live);
  }

  @Override
  protected ModelSchema<Token> schema(KeyFormat format) {
    return TokenSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Token create(Consumer<TokenBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Token build(Consumer<TokenBuilder> values) {
    TokenBuilder builder = new TokenBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Token> find(String tokenId) {
    return find(tokenId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Token> find(String tokenId, Consistency consistency) {
    KeySpace in = in();
    return find(in, TokenKeys.item(in, tokenId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String tokenId, Projection<Token, P> projection) {
    return find(tokenId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String tokenId, Projection<Token, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, TokenKeys.item(in, tokenId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Token get(String tokenId) {
    return get(tokenId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Token get(String tokenId, Consistency consistency) {
    KeySpace in = in();
    return get(in, TokenKeys.item(in, tokenId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String tokenId) {
    return exists(tokenId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String tokenId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, TokenKeys.item(in, tokenId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Token> update(String tokenId, Consumer<TokenUpdate> patch) {
    KeySpace in = in();
    return update(in, TokenKeys.item(in, tokenId), TokenUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Token> update(Token token, Consumer<TokenUpdate> patch) {
    KeySpace in = in();
    return update(in, TokenKeys.item(in, token.tokenId()), TokenUpdate.of(in, patch), token);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Token> upsert(String tokenId, Consumer<TokenUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        TokenKeys.item(in, tokenId),
        TokenUpdate.of(in, patch),
        Map.of("tokenId", Encode.text(tokenId, "Token.tokenId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Token> delete(String tokenId) {
    KeySpace in = in();
    return delete(in, TokenKeys.item(in, tokenId));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there, with the version of `before`.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Token save(Token before, Token after) {
    KeySpace in = in();
    return save(in, TokenUpdate.between(in, before, after), before, after);
  }

  /// The same repository, but its reads also find records that have expired and are not deleted
  /// yet.
  public TokenRepository includingExpired() {
    return new TokenRepository(this);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Token> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Token> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> TokenKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> TokenKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Token> check(String tokenId, Condition<Token> condition) {
    KeySpace in = in();
    return check(in, TokenKeys.item(in, tokenId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Token> lookup(String tokenId) {
    KeySpace in = in();
    return lookup(in, TokenKeys.item(in, tokenId));
  }
}
