package dev.bao.it;

/// An amount of money, which Bao has no form for.
public record Money(long cents, String currency) {}
