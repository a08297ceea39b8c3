package org.prongsai.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.OwnColumn;

/** Parts of the report that a plan names for columns of its own, in the order in which it names them. */
final class ReportParts {
    private final Consolidation consolidation;
    private final Messages messages;

    ReportParts(Consolidation consolidation, Messages messages) {
        this.consolidation = consolidation;
        this.messages = messages;
    }

    /** A column with what words its values. */
    private record PartColumn(FieldSpec spec, OwnWords words) {}

    List<ReportPart> parts() {
        Map<String, List<FieldSpec>> columns = new LinkedHashMap<>();
        consolidation
                .plan()
                .fields()
                .own()
                .forEach(column -> column.own()
                        .map(OwnColumn::part)
                        .filter(part -> !part.isEmpty())
                        .ifPresent(part -> columns.computeIfAbsent(part, first -> new ArrayList<>())
                                .add(column)));
        List<ReportPart> parts = new ArrayList<>();
        columns.forEach((title, own) -> parts.add(part("part-" + (parts.size() + 1), title, own)));
        return parts;
    }

    private ReportPart part(String id, String title, List<FieldSpec> columns) {
        List<PartColumn> own = columns.stream()
                .map(column -> new PartColumn(column, new OwnWords(List.of(column), messages)))
                .toList();
        return new ReportPart(
                id,
                title,
                columns.stream().allMatch(FieldSpec::isGiven),
                columns.stream().map(FieldSpec::title).toList(),
                consolidation.lines().stream()
                        .map(line -> row(line, own))
                        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList());
    }

    private ReportPart.PartRow row(GuidelineResult line, List<PartColumn> columns) {
        return new ReportPart.PartRow(
                line.guideline().id().toString(),
                line.guideline().text(),
                columns.stream().map(column -> cell(line, column)).toList());
    }

    private List<String> cell(GuidelineResult line, PartColumn column) {
        OwnWords words = column.words();
        return column.spec().isGiven()
                ? words.of(line.guideline()).stream()
                        .map(EditionView.ShownField::text)
                        .toList()
                : line.entries().stream()
                        .flatMap(expected -> said(expected, words))
                        .toList();
    }

    private Stream<String> said(ExpectedAnswer expected, OwnWords words) {
        return words.of(expected).stream()
                .map(field ->
                        messages.of("official.paragraph", expected.division().name(), field.text()));
    }
}
