package dev.bao.lambda.http;

import dev.bao.lambda.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers of HTTP sources as JSON objects.
final class HttpMaps {

  private HttpMaps() {}

  static Map<String, Object> answer(Problem problem) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("statusCode", problem.status());
    answer.put("headers", problem.headers());
    answer.put("body", problem.json());
    answer.put("isBase64Encoded", false);
    return answer;
  }

  static Map<String, List<String>> multiValued(Map<String, String> headers) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return all;
  }
}
