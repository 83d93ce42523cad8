package dev.bao.startup.child;

import java.io.IOException;

/// The end of what is measured.
public final class Ready {

  private Ready() {}

  /// Says what was read, and ends when the process that measures has noted the time.
  public static void with(String title) throws IOException {
    System.out.println("read: " + title);
    System.out.flush();
    while (System.in.read() >= 0) {
      // Until it is closed.
    }
  }
}
