package dev.bao.example.lambda.local;

import dev.bao.local.DynamoDbLocal;
import java.io.IOException;

/// Starts the tracker on this machine and prints what to try. It runs until Ctrl-C.
final class LocalTracker {

  private static final String HELP =
      """
      The tracker answers on ADDRESS; Ctrl-C ends it. The word behind Bearer is the organization.

        curl -s ADDRESS/projects -H 'Authorization: Bearer acme' -d '{"projectId":"apollo","name":"Apollo"}'
        curl -s ADDRESS/tasks -H 'Authorization: Bearer acme' \\
          -d '{"projectId":"apollo","title":"Fix the hatch","dueAt":"2026-11-23T09:00:00Z"}'
        curl -s 'ADDRESS/projects/apollo/tasks?limit=5' -H 'Authorization: Bearer acme'
        curl -s 'ADDRESS/projects/apollo/tasks?limit=5' -H 'Authorization: Bearer globex'
        curl -s ADDRESS/projects/apollo/activity -H 'Authorization: Bearer acme'
        curl -s ADDRESS/local/queue -H 'Authorization: Bearer acme' \\
          -d '[{"taskId":"T1","projectId":"apollo","title":"Paint the door","dueAt":"2026-11-24T09:00:00Z"}]'

      """;

  private LocalTracker() {}

  /// Takes the port; 0 is a free one.
  public static void main(String[] args) {
    try {
      LocalServer server = LocalServer.start(Integer.parseInt(args[0]), DynamoDbLocal.shared());
      System.out.print(HELP.replace("ADDRESS", server.address().toString()));
    } catch (IOException | RuntimeException e) {
      System.err.println("The tracker did not start: " + e.getMessage());
      // DynamoDB Local would keep the JVM alive.
      System.exit(1);
    }
  }
}
