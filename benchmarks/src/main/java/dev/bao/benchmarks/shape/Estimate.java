package dev.bao.benchmarks.shape;

/// How long a task will take.
public record Estimate(int hours, String madeBy) {}
