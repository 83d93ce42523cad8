package dev.bao.test.backend;

import java.net.URI;
import java.net.URISyntaxException;

/// What listens at a URL already.
record Endpoint(URI endpoint) implements Backend {

  static boolean isValid(String url) {
    try {
      URI parsed = new URI(url);
      return parsed.getHost() != null && String.valueOf(parsed.getScheme()).matches("https?");
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
