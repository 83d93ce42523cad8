package dev.bao.benchmarks.run;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// All commands of this module.
@Command(
    name = "benchmarks",
    description = "Bao beside hand-written code and the enhanced client.",
    mixinStandardHelpOptions = true,
    subcommands = {
      InterleavedCommand.class,
      JmhCommand.class,
      ProfileCommand.class,
      GateCommand.class,
      TablesCommand.class
    })
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }
}
