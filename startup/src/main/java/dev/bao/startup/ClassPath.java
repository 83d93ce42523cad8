package dev.bao.startup;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The class path of this process, in its parts.
final class ClassPath {

  private static final List<String> PROCESSOR = List.of("bao-processor", "javapoet");

  /// What only this process needs.
  private static final List<String> TESTS =
      List.of("junit", "assertj", "opentest4j", "apiguardian", "byte-buddy", "surefire");

  private ClassPath() {}

  /// What a measured process has: neither the processor nor what tests need.
  static String measured() {
    return entries()
        .filter(entry -> !isOf(PROCESSOR, entry) && !isOf(TESTS, entry))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// What the processor needs.
  static String processor() {
    return entries()
        .filter(entry -> isOf(PROCESSOR, entry) || isOf(List.of("bao-annotations"), entry))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<String> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
  }

  private static boolean isOf(List<String> names, String entry) {
    return names.stream().anyMatch(entry::contains);
  }

  /// The measured class path with a jar in place of each folder: archives of classes hold those of
  /// jars only.
  static String ofJars(Path folder) throws IOException {
    StringBuilder path = new StringBuilder();
    int number = 0;
    for (String entry : measured().split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (Files.isDirectory(file)) {
        file = jar(file, folder.resolve("folder" + number++ + ".jar"));
      }
      path.append(path.isEmpty() ? "" : File.pathSeparator).append(file);
    }
    return path.toString();
  }

  /// Packs a folder of classes.
  static Path jar(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }
}
