package org.prongsai.read.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.RoundText;
import org.prongsai.layout.Stamp;
import org.prongsai.layout.StampCode;
import org.prongsai.model.Division;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FormMarks.Mark;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.thai.ThaiText;

/**
 * Reader of a form's marks: finds out whose form a workbook is by any one of its four, else by what its banner says.
 */
final class FormMarksReader {
    private static final int MAX_CODE_LENGTH = 200;
    private static final int MAX_BANNER_ROW = 60;

    private final Plan plan;

    FormMarksReader(Plan plan) {
        this.plan = plan;
    }

    Optional<FormOwner> identify(RawWorkbook workbook) {
        Optional<Stamp> stamp = stamp(workbook);
        Map<Mark, StampCode> codes = new EnumMap<>(Mark.class);
        stamp.flatMap(found -> StampCode.in(found.code().toString()))
                .ifPresent(code -> codes.put(Mark.HIDDEN_SHEET, code));
        named(workbook, FormLayout.STAMP_PROPERTY).ifPresent(code -> codes.put(Mark.PROPERTY, code));
        named(workbook, FormLayout.STAMP_NAME).ifPresent(code -> codes.put(Mark.DEFINED_NAME, code));
        visible(workbook).ifPresent(code -> codes.put(Mark.VISIBLE_CODE, code));
        if (codes.isEmpty()) {
            return byBanner(workbook);
        }
        Set<Mark> lost = EnumSet.allOf(Mark.class);
        lost.removeAll(codes.keySet());
        List<GuidelineId> asked = stamp.map(Stamp::guidelines).orElseGet(() -> listed(workbook));
        String organisation = stamp.map(Stamp::organisation).orElse("");
        boolean contradictory = codes.values().stream().distinct().count() > 1;
        // A form of which only what can be seen is left says nothing of its fields.
        List<FieldKey> fields = codes.keySet().equals(Set.of(Mark.VISIBLE_CODE))
                ? List.of()
                : stamp.map(Stamp::fields).orElseGet(() -> Stamp.fields(fields(workbook)));
        String words = stamp.map(Stamp::words)
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> workbook.marks().getOrDefault(KnownWords.PROPERTY, ""));
        return Optional.of(new FormOwner(
                codes.values().iterator().next(),
                stamp.map(Stamp::divisionName).orElse(""),
                organisation,
                asked,
                fields,
                KnownWords.in(words),
                lost,
                contradictory));
    }

    private static Optional<Stamp> stamp(RawWorkbook workbook) {
        return workbook.grid(FormLayout.STAMP_SHEET)
                .flatMap(grid -> Stamp.from(grid.rows().stream()
                        .map(row -> new Stamp.Row(row.text(1), row.text(2)))
                        .toList()));
    }

    private static Optional<StampCode> named(RawWorkbook workbook, String name) {
        return Optional.ofNullable(workbook.marks().get(name)).flatMap(StampCode::in);
    }

    private static List<GuidelineId> listed(RawWorkbook workbook) {
        String list = Optional.ofNullable(workbook.marks().get(FormLayout.GUIDELINES_PROPERTY))
                .orElseGet(() -> listedInNames(workbook));
        return Arrays.stream(list.split(",", -1))
                .flatMap(id -> GuidelineId.parse(id).stream())
                .toList();
    }

    private static String fields(RawWorkbook workbook) {
        return Stream.of(FormLayout.FIELDS_PROPERTY, FormLayout.FIELDS_NAME)
                .flatMap(mark -> Optional.ofNullable(workbook.marks().get(mark)).stream())
                .findFirst()
                .orElse("");
    }

    private static String listedInNames(RawWorkbook workbook) {
        return workbook.marks().entrySet().stream()
                .filter(name -> name.getKey().startsWith(FormLayout.GUIDELINES_NAME))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(","));
    }

    private static Optional<StampCode> visible(RawWorkbook workbook) {
        return banner(workbook).flatMap(text -> StampCode.in(text).stream()).findFirst();
    }

    /** The short texts near the top of what can be seen. */
    static Stream<String> banner(RawWorkbook workbook) {
        return workbook.grids().stream()
                .filter(grid -> !grid.hidden())
                .flatMap(grid -> grid.rows().stream().filter(row -> row.number() <= MAX_BANNER_ROW))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() instanceof RawValue.Text)
                .map(cell -> cell.value().text())
                .filter(text -> text.length() <= MAX_CODE_LENGTH);
    }

    /** A form with no mark left that still says in words which organisation, round and division it is for. */
    private Optional<FormOwner> byBanner(RawWorkbook workbook) {
        List<String> keys = banner(workbook).map(ThaiText::key).toList();
        return KnownWords.of(workbook.marks(), plan.words())
                .messages()
                .filter(messages -> keys.contains(
                        ThaiText.key(plan.organisation().name() + RoundText.full(plan.round(), messages))))
                .flatMap(messages -> plan.divisions().stream()
                        .filter(division -> keys.contains(ThaiText.key(messages.of("form.division", division.name())))))
                .findFirst()
                .map(this::unmarked);
    }

    /** What is known of a form that says nothing of itself. */
    FormOwner unmarked(Division division) {
        return new FormOwner(
                Stamp.of(plan, division).code(),
                division.name(),
                plan.organisation().name(),
                List.of(),
                Stamp.of(plan, division).fields(),
                plan.words(),
                EnumSet.allOf(Mark.class),
                false);
    }
}
