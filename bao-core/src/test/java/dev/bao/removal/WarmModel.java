package dev.bao.removal;

import dev.bao.local.DynamoDbLocal;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Runs the model-based test in this process, with some classes of Bao changed. DynamoDB Local and
/// the AWS SDK are there already and warm; a process of its own would spend most of its time on
/// them.
final class WarmModel {

  private static final String TEST = "dev.bao.interleaved.IsolationModelTest";
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private WarmModel() {}

  /// Whether the test is red, or comes to no end, with these classes before those of Bao.
  static boolean isRed(Path changed) throws IOException, InterruptedException {
    DynamoDbClient client = DynamoDbLocal.shared().client();
    client.listTables().tableNames().forEach(name -> client.deleteTable(t -> t.tableName(name)));
    AtomicBoolean isGreen = new AtomicBoolean();
    try (ChangedFirst classes = new ChangedFirst(changed)) {
      Thread test = new Thread(() -> run(classes, isGreen), "model-based test");
      test.setDaemon(true);
      test.start();
      test.join(LIMIT);
    }
    return !isGreen.get();
  }

  private static void run(ClassLoader classes, AtomicBoolean isGreen) {
    try {
      Class<?> type = classes.loadClass(TEST);
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Method test = type.getDeclaredMethod("nothingCrossesAndNothingIsLost");
      test.setAccessible(true);
      test.invoke(constructor.newInstance());
      isGreen.set(true);
    } catch (ReflectiveOperationException | LinkageError e) {
      // Whatever the test throws is what it is for: it is red.
      System.out.println(e.getCause() == null ? e : e.getCause());
    }
  }

  /// Loads Bao and its tests anew, but not what they use.
  private static final class ChangedFirst extends URLClassLoader {

    ChangedFirst(Path changed) throws MalformedURLException {
      super(urls(changed), ChangedFirst.class.getClassLoader());
    }

    private static URL[] urls(Path changed) throws MalformedURLException {
      Path target = Path.of("target");
      List<Path> folders =
          List.of(changed, target.resolve("classes"), target.resolve("test-classes"));
      URL[] urls = new URL[folders.size()];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = folders.get(i).toUri().toURL();
      }
      return urls;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        if (name.startsWith("dev.bao.")
            && findResource(name.replace('.', '/') + ".class") != null) {
          return findClass(name);
        }
        return super.loadClass(name, resolve);
      }
    }
  }
}
