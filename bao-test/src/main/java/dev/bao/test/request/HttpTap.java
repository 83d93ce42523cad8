package dev.bao.test.request;

import software.amazon.awssdk.http.SdkHttpClient;

/// An HTTP client that stands before another one, and is closed with it.
abstract class HttpTap implements SdkHttpClient {

  private final SdkHttpClient http;

  HttpTap(SdkHttpClient http) {
    this.http = http;
  }

  @Override
  public String clientName() {
    return http.clientName();
  }

  @Override
  public void close() {
    http.close();
  }
}
