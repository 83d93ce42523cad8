package dev.bao.example.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.gson.Gson;
import dev.bao.Bao;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A custom resource of CloudFormation: checks the table that the stack has made, and records its
/// key format in it, without which the other functions do not start. It has no tenant.
public final class TableFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {

  private static final Gson GSON = new Gson();

  private final Bao bao;

  /// Called by Lambda.
  public TableFunction() {
    this(Bao.configured().build());
  }

  TableFunction(Bao bao) {
    this.bao = bao;
  }

  @Override
  public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
    try {
      if (!"Delete".equals(event.get("RequestType"))) {
        bao.table().createIfMissing();
      }
      answer(event, "SUCCESS", "The table fits.");
    } catch (RuntimeException e) {
      answer(event, "FAILED", String.valueOf(e.getMessage()));
    }
    return null;
  }

  /// CloudFormation waits for it at a URL that is in the event.
  private void answer(Map<String, Object> event, String status, String reason) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("Status", status);
    body.put("Reason", reason);
    body.put("PhysicalResourceId", bao.table().name());
    for (String name : new String[] {"StackId", "RequestId", "LogicalResourceId"}) {
      body.put(name, event.get(name));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(String.valueOf(event.get("ResponseURL"))))
            .PUT(HttpRequest.BodyPublishers.ofString(GSON.toJson(body)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException("The answer is " + response.statusCode() + ".");
      }
    } catch (IOException e) {
      throw new IllegalStateException("CloudFormation was not told: " + status, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("CloudFormation was not told: " + status, e);
    }
  }
}
