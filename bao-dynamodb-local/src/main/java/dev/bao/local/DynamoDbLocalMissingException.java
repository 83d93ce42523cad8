package dev.bao.local;

/// Says that a class of DynamoDB Local is not on the class path, and which lines bring it there.
public final class DynamoDbLocalMissingException extends IllegalStateException {

  private static final String LINES_TO_PASTE =
      """
      <dependency>
        <groupId>software.amazon.dynamodb</groupId>
        <artifactId>DynamoDBLocal</artifactId>
        <version>3.3.1</version>
        <scope>test</scope>
        <exclusions>
          <!-- Its telemetry, which Bao does not start. -->
          <exclusion>
            <groupId>software.amazon.awssdk</groupId>
            <artifactId>pinpoint</artifactId>
          </exclusion>
          <exclusion>
            <groupId>software.amazon.awssdk</groupId>
            <artifactId>cognitoidentity</artifactId>
          </exclusion>
          <exclusion>
            <groupId>software.amazon.awssdk</groupId>
            <artifactId>cognitoidentityprovider</artifactId>
          </exclusion>
          <!-- An old Mockito, which would take the place of yours. -->
          <exclusion>
            <groupId>org.mockito</groupId>
            <artifactId>mockito-core</artifactId>
          </exclusion>
          <!-- Native libraries of every operating system: the jar carries those that it loads. -->
          <exclusion>
            <groupId>com.almworks.sqlite4java</groupId>
            <artifactId>*</artifactId>
          </exclusion>
        </exclusions>
      </dependency>
      <dependency>
        <groupId>com.almworks.sqlite4java</groupId>
        <artifactId>sqlite4java</artifactId>
        <version>1.0.392</version>
        <scope>test</scope>
      </dependency>

      And let the tests load SQLite, in the configuration of maven-surefire-plugin:

      <argLine>--enable-native-access=ALL-UNNAMED</argLine>
      <useModulePath>false</useModulePath>
      """;

  DynamoDbLocalMissingException(NoClassDefFoundError missing) {
    super(
        "DynamoDB Local is not on the class path. Its licence forbids redistribution, so your own"
            + " pom names it. Paste this into its <dependencies>:\n\n"
            + LINES_TO_PASTE
            + "\nWhat was looked for and is missing: class "
            + className(missing),
        missing);
  }

  /// The JVM's message is the missing class in its internal form, as in `org/example/Missing`.
  private static String className(NoClassDefFoundError missing) {
    return String.valueOf(missing.getMessage()).replace('/', '.');
  }
}
