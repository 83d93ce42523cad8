package dev.bao.isolation;

import static dev.bao.isolation.AssetNameProjection.PROJECTION;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.Repository;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Consistency;
import dev.bao.operation.Lookup;
import dev.bao.operation.Page;
import dev.bao.operation.Query;
import dev.bao.operation.TableQuery;
import dev.bao.operation.Transaction;
import dev.bao.operation.Write;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.Member;
import java.util.List;
import java.util.Optional;

/// The entries of what an application uses by its models.
final class ModelEntries {

  private ModelEntries() {}

  static void addTo(Entries entries) {
    generated(entries);
    inherited(entries);
    collection(entries);
    derived(entries);
    queries(entries);
    bao(entries);
    transaction(entries);
    scope(entries);
  }

  private static AssetUpdate renamed(AssetUpdate update, World w) {
    return update.name(w.mark() + "!");
  }

  private static void generated(Entries entries) {
    entries
        .of(AssetRepository.class)
        .writes("create(Consumer)", w -> w.assets.create(a -> copy(a, w.fresh())))
        .on("")
        .sendsNothing("build(Consumer)", w -> w.assets.build(a -> copy(a, w.fresh())))
        .on("table")
        .reads("find(String,String)", w -> w.assets.find(w.site(), "1"))
        .reads(
            "find(String,String,Consistency)",
            w -> w.assets.find(w.site(), "1", Consistency.STRONG))
        .reads("find(String,String,Projection)", w -> w.assets.find(w.site(), "1", PROJECTION))
        .reads(
            "find(String,String,Projection,Consistency)",
            w -> w.assets.find(w.site(), "1", PROJECTION, Consistency.STRONG))
        .reads("get(String,String)", w -> w.assets.get(w.site(), "1"))
        .reads(
            "get(String,String,Consistency)", w -> w.assets.get(w.site(), "1", Consistency.STRONG))
        .reads("exists(String,String)", w -> w.assets.exists(w.site(), "1") ? w.mark() : "")
        .reads(
            "exists(String,String,Consistency)",
            w -> w.assets.exists(w.site(), "1", Consistency.STRONG) ? w.mark() : "")
        .writes(
            "update(String,String,Consumer)",
            w -> w.assets.update(w.site(), "1", a -> renamed(a, w)).executeAndReturnNew())
        .writes(
            "update(Asset,Consumer)",
            w -> w.assets.update(w.one(), a -> renamed(a, w)).executeAndReturnNew())
        .writes(
            "upsert(String,String,Consumer)",
            w ->
                w.assets
                    .upsert(
                        w.site(),
                        "3",
                        a -> a.owner("o").room("o").state("o").vendor("o").kind("o").name(w.mark()))
                    .executeAndReturnNew())
        .writes("delete(String,String)", w -> done(w.assets.delete(w.site(), "1")))
        .reads("findByCode(String)", w -> w.assets.findByCode(w.code()))
        .reads(
            "findByCode(String,Consistency)",
            w -> w.assets.findByCode(w.code(), Consistency.STRONG))
        .writes(
            "save(Asset,Asset)",
            w -> {
              AssetBuilder after = new AssetBuilder();
              copy(after, w.one());
              return w.assets.save(w.one(), after.name(w.mark() + "!").build());
            })
        .reads("includingExpired()", w -> w.assets.includingExpired().find(w.site(), "1"))
        .reads("findAll(Collection)", w -> w.assets.findAll(ids(w)))
        .reads("findAll(Collection,Consistency)", w -> w.assets.findAll(ids(w), Consistency.STRONG))
        .writes(
            "deleteAll(Collection)",
            w -> {
              w.assets.deleteAll(ids(w)).skippingChecks().execute();
              return "";
            })
        .writes(
            "check(String,String,Condition)",
            w -> {
              w.bao
                  .transaction()
                  .add(w.assets.check(w.site(), "2", AssetAttributes.NAME.exists()))
                  .add(w.assets.delete(w.site(), "1"))
                  .execute();
              return "";
            })
        .reads(
            "lookup(String,String)",
            w -> {
              Lookup<Asset> lookup = w.assets.lookup(w.site(), "1");
              return w.bao.transactGet(lookup).get(lookup);
            })
        .reads("ownerOf(Asset)", w -> w.assets.ownerOf(w.one()))
        .reads("bySite(String)", w -> by(w, "table").list())
        .on("gsi1")
        .reads("byOwner(String)", w -> by(w, "gsi1").list())
        .reads("byOwner(Member)", w -> w.assets.byOwner(new Member(w.owner(), w.mark())).list())
        .on("gsi2")
        .reads("byRoom(String)", w -> by(w, "gsi2").list())
        .on("gsi3")
        .reads("byState(String)", w -> by(w, "gsi3").list())
        .on("gsi4")
        .reads("byVendor(String)", w -> by(w, "gsi4").list())
        .on("gsi5")
        .reads("byKind(String)", w -> by(w, "gsi5").list());
  }

  private static AssetBuilder copy(AssetBuilder to, Asset from) {
    return to.site(from.site())
        .assetId(from.assetId())
        .code(from.code())
        .owner(from.owner())
        .room(from.room())
        .state(from.state())
        .vendor(from.vendor())
        .kind(from.kind())
        .name(from.name());
  }

  private static List<AssetRepository.Id> ids(World w) {
    return List.of(new AssetRepository.Id(w.site(), "1"), new AssetRepository.Id(w.site(), "2"));
  }

  private static Object done(Write<?> write) {
    write.execute();
    return "";
  }

  private static void inherited(Entries entries) {
    entries
        .of(Repository.class)
        .writes("create(Object)", w -> w.assets.create(w.fresh()))
        .writes("creation(Object)", w -> done(w.assets.creation(w.fresh())))
        .writes("put(Object)", w -> w.assets.put(w.fresh()).executeAndReturnNew())
        .writes("delete(Object)", w -> done(w.assets.delete(w.one())))
        .writes(
            "putAll(Collection)",
            w -> {
              w.assets.putAll(List.of(w.fresh())).skippingChecks().execute();
              return "";
            })
        .reads("load(Object,Relation)", w -> w.assets.load(w.one(), AssetRelations.OWNER))
        .reads(
            "loadRelated(Collection,Relation[])",
            w ->
                w.assets
                    .loadRelated(List.of(w.one()), AssetRelations.OWNER)
                    .of(w.one(), AssetRelations.OWNER))
        .reads(
            "loadRelated(Page,Relation[])",
            w ->
                w.assets
                    .loadRelated(
                        new Page<>(List.of(w.one()), Optional.empty()), AssetRelations.OWNER)
                    .of(w.one(), AssetRelations.OWNER));
  }

  private static void collection(Entries entries) {
    entries
        .of(BoardItemsRepository.class)
        .reads("byBoardId(String)", w -> w.items.byBoardId(w.site()).list())
        .on("gsi3")
        .reads("byOwner(String)", w -> w.items.byOwner(w.owner()).list());
  }

  /// A repository that an application derives, to name keys by itself.
  static final class Derived extends Repository<Asset> {

    private final World w;

    Derived(World w) {
      super(w.bao, ModelIdentity.of(Asset.class.getName(), AssetKeys.PREFIX));
      this.w = w;
    }

    @Override
    protected ModelSchema<Asset> schema(KeyFormat format) {
      return new AssetSchema(format);
    }

    private ItemKey key() {
      return AssetKeys.item(w.keys(), "s", "1");
    }

    Object findByKey() {
      return find(w.keys(), key(), Consistency.STRONG);
    }

    Object deleteByKey() {
      return done(delete(w.keys(), key()));
    }

    Object lookUp() {
      Lookup<Asset> lookup = lookup(w.keys(), key());
      return w.bao.transactGet(lookup).get(lookup);
    }

    Object queryTable() {
      return query(w.keys(), AssetKeys.partition(w.keys(), "s")).list();
    }

    Object queryByOwner() {
      return queryIndex(w.keys(), 1, AssetKeys.byOwnerPartition(w.keys(), "o")).list();
    }
  }

  private static void derived(Entries entries) {
    entries
        .of(Derived.class)
        .reads("find(KeySpace, ItemKey, ..)", w -> new Derived(w).findByKey())
        .writes("delete(KeySpace, ItemKey)", w -> new Derived(w).deleteByKey())
        .reads("lookup(KeySpace, ItemKey)", w -> new Derived(w).lookUp())
        .reads("query(KeySpace, ..)", w -> new Derived(w).queryTable())
        .on("gsi1")
        .reads("queryIndex(KeySpace, ..)", w -> new Derived(w).queryByOwner());
  }

  private static Query<Asset> by(World w, String where) {
    return switch (where) {
      case "table" -> w.assets.bySite(w.site());
      case "gsi1" -> w.assets.byOwner(w.owner());
      case "gsi2" -> w.assets.byRoom(w.owner());
      case "gsi3" -> w.assets.byState(w.owner());
      case "gsi4" -> w.assets.byVendor(w.owner());
      case "gsi5" -> w.assets.byKind(w.owner());
      default -> throw new IllegalArgumentException(where);
    };
  }

  private static Query<Asset> own(World w, String where) {
    return switch (where) {
      case "table" -> w.assets.bySite("s");
      case "gsi1" -> w.assets.byOwner("o");
      case "gsi2" -> w.assets.byRoom("o");
      case "gsi3" -> w.assets.byState("o");
      case "gsi4" -> w.assets.byVendor("o");
      default -> w.assets.byKind("o");
    };
  }

  private static void queries(Entries entries) {
    Entries.Of query = entries.of(Query.class);
    query.on("table");
    queriesOn(query, "table");
    for (String index : Entries.INDEXES) {
      query.on(index);
      queriesOn(query, index);
    }
    entries
        .of(TableQuery.class)
        .reads("consistentRead()", w -> w.assets.bySite(w.site()).consistentRead().list());
  }

  private static void queriesOn(Entries.Of query, String where) {
    query
        .reads("ascending()", w -> by(w, where).ascending().list())
        .reads("descending()", w -> by(w, where).descending().list())
        .reads(
            "filter(Condition)",
            w -> by(w, where).filter(AssetAttributes.NAME.beginsWith("of")).list())
        .reads("limit(int)", w -> by(w, where).limit(1).list())
        .reads("pageSize(int)", w -> by(w, where).pageSize(1).list())
        .reads(
            "after(Cursor)",
            w -> {
              // With foreign keys the cursor is the other tenant's, for the same query.
              var first = w.made(() -> own(w, where).limit(1).page().next().orElseThrow());
              w.http.operations().clear();
              return own(w, where).after(first).list();
            })
        .reads("page()", w -> by(w, where).page())
        .reads("list()", w -> by(w, where).list())
        .reads("stream()", w -> by(w, where).stream().toList())
        .reads("first()", w -> by(w, where).first())
        .reads("project(Projection)", w -> by(w, where).project(PROJECTION).list())
        .reads("count()", w -> by(w, where).count() == 2 ? w.mark() : "")
        .sendsNothing("preview()", w -> by(w, where).preview());
  }

  private static void bao(Entries entries) {
    entries
        .of(Bao.class)
        .reads(
            "transactGet(Lookup[])",
            w -> {
              Lookup<Asset> lookup = w.made(() -> w.assets.lookup("s", "1"));
              return w.bao.transactGet(lookup).get(lookup);
            })
        .reads(
            "transactGet(Collection)",
            w -> {
              Lookup<Asset> lookup = w.made(() -> w.assets.lookup("s", "1"));
              return w.bao.transactGet(List.of(lookup)).get(lookup);
            })
        .on("")
        .sendsNothing("transaction()", w -> w.bao.transaction())
        .sendsNothing("keySpace()", w -> w.bao.keySpace())
        .sendsNothing("builder()", _ -> Bao.builder())
        .sendsNothing("table()", w -> w.bao.table())
        .sendsNothing("client()", w -> w.bao.client())
        .sendsNothing("platform(String)", w -> w.bao.platform("matrix"))
        .sendsNothing("enhanced()", w -> w.bao.enhanced())
        .sendsNothing("enhanced(List)", w -> w.bao.enhanced(List.of()))
        .sendsNothing("schema(Function)", w -> w.bao.schema(AssetSchema::new))
        .sendsNothing("keys(String)", w -> w.bao.keys("inv"));
  }

  private static void transaction(Entries entries) {
    entries
        .of(Transaction.class)
        .writes(
            "add(Write)",
            w -> {
              var update = w.made(() -> w.assets.update("s", "1", a -> renamed(a, w)));
              w.bao.transaction().add(update).execute();
              return "";
            })
        .writes(
            "add(Check)",
            w -> {
              var check = w.made(() -> w.assets.check("s", "2", AssetAttributes.NAME.exists()));
              w.bao.transaction().add(check).add(w.assets.delete("s", "1")).execute();
              return "";
            })
        .writes(
            "execute()",
            w -> {
              w.bao.transaction().add(w.assets.delete(w.site(), "1")).execute();
              return "";
            });
  }

  private static void scope(Entries entries) {
    entries
        .of(BaoScope.class)
        .reads("call(CallableOp)", w -> BaoScope.call(() -> w.assets.find(w.site(), "1")))
        .reads(
            "run(TenantBody)",
            w -> {
              StringBuilder found = new StringBuilder();
              BaoScope.run(() -> found.append(w.assets.find(w.site(), "1")));
              return found;
            })
        .on("")
        .sendsNothing("current()", _ -> BaoScope.call(BaoScope::current))
        .sendsNothing("capacity()", _ -> BaoScope.call(() -> BaoScope.current().capacity()));
  }
}
