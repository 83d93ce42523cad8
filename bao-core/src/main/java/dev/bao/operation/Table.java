package dev.bao.operation;
public final class Table { public Table(TableAccess a, dev.bao.key.KeyFormat f) {} public void check() {} }
