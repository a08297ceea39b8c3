package org.prongsai.damage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.FieldType;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.w3c.dom.Element;

/** A filled-in form in an official's hands: its parts, the rows of its table, and what is meant by each. */
final class FormInHand {
    static final String SHEET_PART = "xl/worksheets/sheet1.xml";

    private final Plan plan;
    private final FormColumns layout;
    private final Random random;
    private final Parts parts;
    private final SheetXml sheet;
    private final SharedTexts texts;
    private final Map<GuidelineId, IntendedAnswer> meant;
    private final Map<GuidelineId, Set<SheetRow>> rows = new HashMap<>();
    private final Map<FormColumn, Integer> columns = new LinkedHashMap<>();

    FormInHand(Plan plan, Parts filled, Map<GuidelineId, IntendedAnswer> meant, Random random) {
        this.plan = plan;
        this.random = random;
        this.parts = filled.copy();
        this.sheet = new SheetXml(parts.get(SHEET_PART));
        this.texts = new SharedTexts(parts);
        this.meant = new LinkedHashMap<>(meant);
        this.layout = FormColumns.of(plan);
        for (FormColumn column : layout.all()) {
            columns.put(column, layout.position(column));
        }
        for (SheetRow row : sheet.rows().values()) {
            GuidelineId.parse(texts.of(row.cell(1)))
                    .filter(meant::containsKey)
                    .ifPresent(id -> rows.put(id, new LinkedHashSet<>(Set.of(row))));
        }
    }

    Plan plan() {
        return plan;
    }

    /** The columns as they were when it was sent. */
    FormColumns layout() {
        return layout;
    }

    /** Those of the plan's own that the division fills in. */
    List<FormColumn> own() {
        return plan.fields().stream()
                .filter(field -> field.own().isPresent())
                .map(field -> new FormColumn(field.key()))
                .toList();
    }

    List<FormColumn> own(FieldType type) {
        return own().stream()
                .filter(column -> layout.field(column)
                        .filter(field -> field.type() == type)
                        .isPresent())
                .toList();
    }

    /** Some columns and the own ones. */
    List<FormColumn> withOwn(FormColumn... some) {
        return Stream.concat(Stream.of(some), own().stream()).toList();
    }

    Random random() {
        return random;
    }

    Parts parts() {
        return parts;
    }

    SheetXml sheet() {
        return sheet;
    }

    SharedTexts texts() {
        return texts;
    }

    Map<GuidelineId, IntendedAnswer> meant() {
        return meant;
    }

    IntendedAnswer meant(GuidelineId id) {
        return Objects.requireNonNull(meant.get(id));
    }

    void means(GuidelineId id, UnaryOperator<IntendedAnswer> change) {
        meant.put(id, change.apply(meant(id)));
    }

    List<GuidelineId> ids() {
        return List.copyOf(meant.keySet());
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    GuidelineId any() {
        return any(ids());
    }

    /** A guideline that was answered, if one was. */
    GuidelineId anyAnswered() {
        return any(orAll(ids().stream().filter(id -> !meant(id).isEmpty()).toList()));
    }

    GuidelineId anyWithDate() {
        return any(
                orAll(ids().stream().filter(id -> meant(id).date().isPresent()).toList()));
    }

    private List<GuidelineId> orAll(List<GuidelineId> some) {
        return some.isEmpty() ? ids() : some;
    }

    SheetRow row(GuidelineId id) {
        return Objects.requireNonNull(rows.get(id)).iterator().next();
    }

    int rowNumber(GuidelineId id) {
        return sheet.numberOf(row(id));
    }

    /** A further row for a guideline. */
    void addRow(GuidelineId id, SheetRow row) {
        Objects.requireNonNull(rows.get(id)).add(row);
    }

    /** Where a guideline's rows stand now. */
    Set<Integer> rowNumbers(GuidelineId id) {
        return Objects.requireNonNull(rows.get(id)).stream()
                .map(sheet::numberOf)
                .collect(Collectors.toSet());
    }

    int headerRow() {
        return FormLayout.HEADER_ROW;
    }

    int column(FormColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    Element cell(GuidelineId id, FormColumn column) {
        return row(id).cell(column(column));
    }

    String text(GuidelineId id, FormColumn column) {
        return texts.of(cell(id, column));
    }

    void type(GuidelineId id, FormColumn column, String text) {
        CellXml.text(cell(id, column), text);
    }

    byte[] save() {
        parts.put(SHEET_PART, sheet.bytes());
        return parts.zip();
    }
}
