package dev.bao.example.lambda;

import dev.bao.Bao;
import dev.bao.local.DynamoDbLocal;
import dev.bao.test.lambda.LambdaRuntime;
import dev.bao.test.lambda.LambdaRuntimeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The functions' zip, and DynamoDB Local with the table that it works on.
final class Deployment {

  private static final String TABLE = "tracker";
  private static final String CURSOR_KEYS =
      "test:" + Base64.getEncoder().encodeToString(new byte[32]);

  private Deployment() {}

  static Path zip(Path target) {
    return target.resolve("tracker.zip");
  }

  /// Unpacks the zip as Lambda does to `/var/task`.
  static void unpack(Path zip, Path into) {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().filter(one -> !one.isDirectory()).toList()) {
        Path to = into.resolve(entry.getName()).normalize();
        Files.createDirectories(to.getParent());
        Files.copy(file.getInputStream(entry), to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> jars(Path unpacked) {
    try (Stream<Path> files = Files.list(unpacked.resolve("lib"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The table as whoever deploys the functions has it made once.
  static Bao table() {
    Bao bao = Bao.builder().client(DynamoDbLocal.shared().client()).table(TABLE).build();
    bao.table().createIfMissing();
    return bao;
  }

  /// A function with the settings that it needs.
  static LambdaRuntimeBuilder function(Class<?> handler) {
    return LambdaRuntime.function(handler.getName())
        .environment("BAO_DB_TABLE", TABLE)
        .environment("BAO_DB_ENDPOINT", DynamoDbLocal.shared().endpoint().toString())
        .environment("BAO_DB_CURSOR_KEYS", CURSOR_KEYS);
  }
}
