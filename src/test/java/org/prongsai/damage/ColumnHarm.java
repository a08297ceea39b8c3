package org.prongsai.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.damage.column.CellKind;
import org.prongsai.damage.column.Slot;
import org.prongsai.damage.column.Typed;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.GuidelineId;

/** A way in which cells of own columns come back, in one row of a form or in all. */
record ColumnHarm(CellKind kind) implements Harm {
    static List<Harm> all() {
        return CellKind.all().stream().<Harm>map(ColumnHarm::new).toList();
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public String what() {
        return kind.what();
    }

    @Override
    public String expected(SavedAs format) {
        return format == SavedAs.CSV ? kind.csv() : kind.expected();
    }

    @Override
    public Optional<Loss> loss(SavedAs format) {
        if (format != SavedAs.CSV) {
            return Optional.empty();
        }
        return switch (kind.name()) {
            case "NUMBER_CELL_ROUNDED" -> Optional.of(Loss.DECIMALS);
            case "OWN_DATE_CELL", "OWN_DATE_CELL_AMERICAN", "OWN_DATE_CELL_BUDDHIST" -> Optional.of(Loss.DAY_ORDER);
            case "NUMBER_STRUCK", "TEXT_STRUCK" -> Optional.of(Loss.STRIKES);
            case "LINK_ELSEWHERE" -> Optional.of(Loss.ADDRESSES);
            case "NUMBER_FORMULA", "OWN_DATE_CELL_FORMULA", "YES_FORMULA", "LINK_FORMULA", "TEXT_FORMULA" ->
                Optional.of(Loss.FORMULAS);
            default -> Optional.empty();
        };
    }

    /** What nobody sees in a text is kept as it was typed. */
    @Override
    public Damage.Upto upto() {
        return kind.types().contains(FieldType.TEXT) ? Damage.Upto.REPAIRED : Damage.Upto.EXACT;
    }

    @Override
    public void applyTo(FormInHand form) {
        List<FieldSpec> columns = form.plan().fields().stream()
                .filter(field -> field.own().isPresent() && kind.types().contains(field.type()))
                .toList();
        FieldSpec column = form.any(columns);
        List<GuidelineId> rows = filled(form, column);
        if (!kind.everywhere() && form.random().nextBoolean()) {
            rows = List.of(form.any(rows));
        }
        TypedCells cells = new TypedCells(form);
        for (GuidelineId row : rows) {
            put(form, cells, row, column);
        }
    }

    private static List<GuidelineId> filled(FormInHand form, FieldSpec column) {
        List<GuidelineId> filled = new ArrayList<>(form.ids());
        filled.removeIf(id -> !form.meant(id).own().containsKey(column.key().code()));
        return filled;
    }

    private void put(FormInHand form, TypedCells cells, GuidelineId row, FieldSpec column) {
        String code = column.key().code();
        String meant = form.meant(row).own().getOrDefault(code, "");
        Typed typed = kind.way().apply(new Slot(column, meant, form.random()));
        cells.put(row, new FormColumn(column.key()), typed);
        form.means(row, answer -> answer.withOwn(code, typed.meaning().orElse(meant)));
    }
}
