package dev.bao.test.lambda;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The settings of a [LambdaRuntime]; [LambdaRuntime#function] makes one. Not thread-safe.
public final class LambdaRuntimeBuilder {

  private static final String REGION = "us-east-1";
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /// What Lambda's own runtime brings along, by the names of the jars.
  private static final List<String> OF_THE_RUNTIME =
      List.of(
          "aws-lambda-java-runtime-interface-client-",
          "aws-lambda-java-serialization-",
          "aws-lambda-java-core-",
          "utils-lite-");

  /// Of this JVM's environment: all else stays out, as a function's environment has none of it.
  private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "TMPDIR");

  private final String handler;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> jvmOptions = new ArrayList<>();
  private String classPath = System.getProperty("java.class.path");
  private Path directory = Path.of("").toAbsolutePath();
  private Duration timeout = Duration.ofSeconds(30);
  private boolean isSnapStart;

  LambdaRuntimeBuilder(String handler) {
    this.handler = handler;
    environment.put("AWS_REGION", REGION);
    environment.put("AWS_DEFAULT_REGION", REGION);
    environment.put("AWS_ACCESS_KEY_ID", "local");
    environment.put("AWS_SECRET_ACCESS_KEY", "local");
    environment.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
    environment.put("AWS_LAMBDA_FUNCTION_NAME", handler.replaceAll("::.*|.*\\.(?=[A-Z])", ""));
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/local");
    environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
    environment.put("_HANDLER", handler);
    environment.put("TZ", ":UTC");
  }

  /// The class path of the function's JVM, in which the runtime interface client of AWS must be;
  /// that of this JVM unless said.
  public LambdaRuntimeBuilder classPath(String newClassPath) {
    classPath = newClassPath;
    return this;
  }

  /// Runs the function as it is deployed: from a directory into which its zip was unpacked. The
  /// runtime interface client then loads classes from the directory and jars from its `lib`; of
  /// this JVM's class path the function gets the runtime interface client alone.
  public LambdaRuntimeBuilder taskRoot(Path unpacked) {
    directory = unpacked.toAbsolutePath();
    classPath = runtimeClassPath();
    return this;
  }

  /// The jars of this JVM's class path that Lambda's own runtime brings along: the runtime
  /// interface client and what it needs. For a class path that is put together by hand.
  public static String runtimeClassPath() {
    String jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(LambdaRuntimeBuilder::isOfTheRuntime)
            .collect(Collectors.joining(File.pathSeparator));
    if (jars.isEmpty()) {
      throw new IllegalStateException(
          "The runtime interface client is not on the class path. Add"
              + " com.amazonaws:aws-lambda-java-runtime-interface-client with scope test.");
    }
    return jars;
  }

  private static boolean isOfTheRuntime(String entry) {
    String name = Path.of(entry).getFileName().toString();
    return OF_THE_RUNTIME.stream().anyMatch(name::startsWith);
  }

  /// Adds a variable to the function's environment. It has those that Lambda sets, such as
  /// `AWS_REGION`, with values that can be overridden, made-up credentials, and nothing else of
  /// this JVM's environment.
  public LambdaRuntimeBuilder environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /// Adds options of the function's JVM, as in `-Xmx256m`.
  public LambdaRuntimeBuilder jvmOptions(String... options) {
    jvmOptions.addAll(List.of(options));
    return this;
  }

  /// How long an invocation may take; 30 s unless said. The function sees it in its context.
  public LambdaRuntimeBuilder timeout(Duration time) {
    timeout = time;
    return this;
  }

  /// Starts the function as SnapStart does: its CRaC resources are called as before a snapshot and
  /// as after its restore. No snapshot is taken between them.
  public LambdaRuntimeBuilder snapStart() {
    isSnapStart = true;
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    return this;
  }

  /// Starts the function's JVM and returns when it has asked for its first event.
  ///
  /// @throws LambdaErrorException where its constructor throws. A class that is not there is told
  ///   of by the first invocation, as on Lambda
  public LambdaRuntime start() {
    return LambdaRuntime.start(this);
  }

  String handler() {
    return handler;
  }

  Path directory() {
    return directory;
  }

  Duration timeout() {
    return timeout;
  }

  String functionArn() {
    return "arn:aws:lambda:"
        + REGION
        + ":123456789012:function:"
        + environment.get("AWS_LAMBDA_FUNCTION_NAME");
  }

  List<String> arguments() {
    List<String> all = new ArrayList<>();
    // The client calls native code.
    all.add("--enable-native-access=ALL-UNNAMED");
    all.addAll(NativeLibrary.options());
    if (isSnapStart) {
      all.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    }
    all.addAll(jvmOptions);
    all.addAll(List.of("-cp", classPath, CLIENT, handler));
    return all;
  }

  Map<String, String> environmentFor(String apiAddress) {
    Map<String, String> all = new TreeMap<>(environment);
    for (String name : INHERITED) {
      String value = System.getenv(name);
      if (value != null) {
        all.putIfAbsent(name, value);
      }
    }
    all.put("AWS_LAMBDA_RUNTIME_API", apiAddress);
    all.putIfAbsent("LAMBDA_TASK_ROOT", directory.toString());
    return all;
  }
}
