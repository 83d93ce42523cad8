package dev.bao;

/// Made with the first line that is logged: a logger costs a start tens of classes.
final class Log {

  static final System.Logger BAO = System.getLogger(Bao.class.getName());

  private Log() {}
}
