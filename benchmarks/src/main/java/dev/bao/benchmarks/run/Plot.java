package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Way;
import java.awt.Color;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;

/// Results as bars: each way as a multiple of the one by hand, which is 1.
final class Plot {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 380;

  /// The same in all plots; what is by hand is grey.
  private static final Map<String, Color> COLORS =
      Map.of(
          Way.BY_HAND, new Color(0x9E9E9E),
          Way.OWN_TIMES, new Color(0x616161),
          Way.BAO, new Color(0xC62828),
          Way.BEAN, new Color(0x1565C0),
          Way.STATIC, new Color(0x42A5F5),
          Way.IMMUTABLE, new Color(0x90CAF9),
          Way.TEMPEST, new Color(0x26A69A));

  private Plot() {}

  /// @param value what is compared, of a result
  static void write(
      Path file, String title, List<Measured> results, ToDoubleFunction<Measured> value) {
    DefaultCategoryDataset bars = new DefaultCategoryDataset();
    Tables.byWhat(results).forEach((what, ways) -> add(bars, what, ways, value));
    JFreeChart chart =
        ChartFactory.createBarChart(
            title, null, "by hand = 1", bars, PlotOrientation.VERTICAL, true, false, false);
    style(chart.getCategoryPlot());
    chart.setBackgroundPaint(Color.WHITE);
    SVGGraphics2D svg = new SVGGraphics2D(WIDTH, HEIGHT);
    // Names within the file are the same each time, so that a new one differs only in its bars.
    svg.setDefsKeyPrefix("plot");
    chart.draw(svg, new Rectangle(WIDTH, HEIGHT));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, svg.getSVGDocument());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(
      DefaultCategoryDataset bars,
      String what,
      Map<String, Measured> ways,
      ToDoubleFunction<Measured> value) {
    double byHand = value.applyAsDouble(Objects.requireNonNull(ways.get(Way.BY_HAND), what));
    ways.forEach((way, one) -> bars.addValue(value.applyAsDouble(one) / byHand, way, what));
  }

  private static void style(CategoryPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    for (int i = 0; i < plot.getDataset().getRowCount(); i++) {
      String way = plot.getDataset().getRowKey(i).toString();
      renderer.setSeriesPaint(i, Objects.requireNonNull(COLORS.get(way), way));
    }
  }
}
