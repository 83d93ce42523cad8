package dev.bao.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// What processors make of sources. The sources that it writes are not compiled: they use bao-core,
/// which is not there, and the compiler's complaints about that are left out.
///
/// @param generated the text of each generated class by its path, as in
///   `dev/bao/tracker/TaskKeys.java`
/// @param errors Bao's own errors, as `line: message`; of the message its first line
record Processing(Map<String, String> generated, List<String> errors) {

  /// Runs processors over source files.
  static Processing of(List<? extends Processor> processors, List<Path> sources) {
    return of(processors, sources, System.getProperty("java.class.path"));
  }

  /// Runs processors over source files that are compiled with a class path.
  static Processing of(List<? extends Processor> processors, List<Path> sources, String classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Map<String, StringWriter> written = new LinkedHashMap<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              new Memory(files, written),
              diagnostics,
              List.of("-proc:only", "--class-path", classPath),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> generated = new TreeMap<>();
    written.forEach((name, text) -> generated.put(name, text.toString()));
    return new Processing(generated, errors(diagnostics));
  }

  private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .filter(error -> error.getMessage(Locale.ROOT).startsWith("[Bao"))
        .map(error ->
            error.getLineNumber()
                + ": "
                + error.getMessage(Locale.ROOT).lines().findFirst().orElseThrow())
        .toList();
  }

  /// Keeps generated sources in memory.
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, StringWriter> written;

    Memory(JavaFileManager files, Map<String, StringWriter> written) {
      super(files);
      this.written = written;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      String name = className.replace('.', '/') + kind.extension;
      return new SimpleJavaFileObject(URI.create("memory:/" + name), kind) {
        @Override
        public Writer openWriter() {
          return written.computeIfAbsent(name, ignored -> new StringWriter());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
          return String.valueOf(written.get(name));
        }
      };
    }
  }
}
