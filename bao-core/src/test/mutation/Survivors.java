import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Compares the mutants that no test has killed with those that are listed with a reason, both ways.
///
/// Usage: `java Survivors.java mutations.xml survivors.txt`. A line of the list is
/// `class method description | reason`; blank lines and lines that start with `#` do not count. Where
/// several mutants of a method are alike, each has a line.
public final class Survivors {

  private Survivors() {}

  public static void main(String[] args) throws Exception {
    Map<String, int[]> packages = new TreeMap<>();
    List<String> alive = new ArrayList<>();
    NodeList mutations =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of(args[0]).toFile())
            .getElementsByTagName("mutation");
    for (int i = 0; i < mutations.getLength(); i++) {
      Element mutation = (Element) mutations.item(i);
      String type = text(mutation, "mutatedClass");
      boolean isKilled = Boolean.parseBoolean(mutation.getAttribute("detected"));
      int[] count = packages.computeIfAbsent(type.substring(0, type.lastIndexOf('.')), _ -> new int[2]);
      count[0] += isKilled ? 1 : 0;
      count[1]++;
      if (!isKilled) {
        alive.add(type + " " + text(mutation, "mutatedMethod") + " " + text(mutation, "description"));
      }
    }
    packages.forEach((name, count) -> System.out.printf("%-16s %d of %d mutants killed%n", name, count[0], count[1]));
    List<String> listed = listed(Path.of(args[1]));
    List<String> unlisted = without(alive, listed);
    List<String> obsolete = without(listed, alive);
    unlisted.forEach(mutant -> System.out.println("Survived and is not listed: " + mutant));
    obsolete.forEach(mutant -> System.out.println("Listed and killed by now: " + mutant));
    if (!unlisted.isEmpty() || !obsolete.isEmpty() || mutations.getLength() == 0) {
      System.exit(1);
    }
  }

  private static String text(Element mutation, String tag) {
    return mutation.getElementsByTagName(tag).item(0).getTextContent().strip();
  }

  private static List<String> listed(Path list) throws IOException {
    List<String> mutants = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" \\| ", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
          throw new IllegalArgumentException("No reason: " + line);
        }
        mutants.add(parts[0].strip());
      }
    }
    return mutants;
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> rest = new ArrayList<>(all);
    others.forEach(rest::remove);
    return rest;
  }
}
