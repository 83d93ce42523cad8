package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds an [Effort] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class EffortBuilder {

  private @Nullable Integer year;
  private @Nullable String project;
  private @Nullable Stage stage;
  private @Nullable UUID sprint;
  private @Nullable Long number;
  private @Nullable BigDecimal hours;
  private @Nullable Instant at;
  private @Nullable LocalDate day;
  private @Nullable String note;
  private @Nullable String code;
  private @Nullable String text;

  /// Starts without values.
  public EffortBuilder() {}

  /// Starts with the values of a record.
  public static EffortBuilder from(Effort effort) {
    return new EffortBuilder()
        .year(effort.year())
        .project(effort.project())
        .stage(effort.stage())
        .sprint(effort.sprint())
        .number(effort.number())
        .hours(effort.hours())
        .at(effort.at())
        .day(effort.day())
        .note(effort.note())
        .code(effort.code())
        .text(effort.text());
  }

  /// Sets `year`.
  public EffortBuilder year(int year) {
    this.year = year;
    return this;
  }

  /// Sets `project`.
  public EffortBuilder project(String project) {
    this.project = project;
    return this;
  }

  /// Sets `stage`.
  public EffortBuilder stage(Stage stage) {
    this.stage = stage;
    return this;
  }

  /// Sets `sprint`.
  public EffortBuilder sprint(UUID sprint) {
    this.sprint = sprint;
    return this;
  }

  /// Sets `number`.
  public EffortBuilder number(long number) {
    this.number = number;
    return this;
  }

  /// Sets `hours`.
  public EffortBuilder hours(BigDecimal hours) {
    this.hours = hours;
    return this;
  }

  /// Sets `at`.
  public EffortBuilder at(Instant at) {
    this.at = at;
    return this;
  }

  /// Sets `day`.
  public EffortBuilder day(LocalDate day) {
    this.day = day;
    return this;
  }

  /// Sets `note`.
  public EffortBuilder note(String note) {
    this.note = note;
    return this;
  }

  /// Sets `code`.
  public EffortBuilder code(String code) {
    this.code = code;
    return this;
  }

  /// Sets `text`.
  public EffortBuilder text(String text) {
    this.text = text;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Effort build() {
    if (year == null
        || project == null
        || stage == null
        || sprint == null
        || number == null
        || hours == null
        || at == null
        || day == null
        || note == null
        || code == null
        || text == null) {
      throw MissingComponents.error(
          "Effort",
          "year",
          year,
          "project",
          project,
          "stage",
          stage,
          "sprint",
          sprint,
          "number",
          number,
          "hours",
          hours,
          "at",
          at,
          "day",
          day,
          "note",
          note,
          "code",
          code,
          "text",
          text);
    }
    return new Effort(year, project, stage, sprint, number, hours, at, day, note, code, text);
  }
}
