package dev.bao.test.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// The native library of the runtime interface client, unpacked once for all functions of this JVM.
///
/// Left alone, each function's JVM unpacks it to the same `/tmp/.libaws-lambda-jni.so`; one that
/// loads the file while another one writes it dies by a SIGBUS.
final class NativeLibrary {

  private static final String PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  private static final Optional<Path> FILE = unpack();

  private NativeLibrary() {}

  /// The options of a JVM that make the client load it; none where it is not on the class path of
  /// this JVM.
  static List<String> options() {
    return FILE.map(file -> "-D" + PROPERTY + "=" + file).stream().toList();
  }

  private static Optional<Path> unpack() {
    String name =
        "jni/libaws-lambda-jni.linux%s-%s.so"
            .formatted(
                Files.exists(Path.of("/etc/alpine-release")) ? "_musl" : "",
                System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64");
    try (InputStream library = ClassLoader.getSystemResourceAsStream(name)) {
      if (library == null) {
        return Optional.empty();
      }
      Path file = Files.createTempFile("aws-lambda-jni", ".so");
      file.toFile().deleteOnExit();
      Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
