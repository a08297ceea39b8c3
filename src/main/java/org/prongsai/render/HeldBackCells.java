package org.prongsai.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.model.CellRef;
import org.prongsai.model.Consolidation;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Limit;

/** Cells in which columns stand that stay in the office: nothing of them goes out, nor what is measured by them. */
public final class HeldBackCells {
    private record Place(String file, CellRef cell) {}

    private static final HeldBackCells NONE = new HeldBackCells();

    private final Set<Place> held = new HashSet<>();

    private HeldBackCells() {}

    private HeldBackCells(Consolidation all) {
        FieldSpecs fields = all.plan().fields();
        all.files().stream().flatMap(file -> file.submitted().stream()).forEach(form -> {
            form.answers().stream()
                    .flatMap(answer -> answer.entries().stream())
                    .filter(entry -> !entry.field().isPublished() || isMeasuredInside(fields, entry.field()))
                    .forEach(entry -> held.add(new Place(form.file().path(), entry.cell())));
            // Such a row is told whole, what stands in such columns among the rest.
            form.unmatched().forEach(row -> held.add(new Place(form.file().path(), row.cell())));
        });
    }

    public static HeldBackCells of(Consolidation all) {
        return all.holdsBack() ? new HeldBackCells(all) : NONE;
    }

    private static boolean isMeasuredInside(FieldSpecs fields, FieldSpec field) {
        return field.own().stream()
                .flatMap(own -> Stream.of(own.least(), own.most()))
                .flatMap(Optional::stream)
                .anyMatch(limit -> limit instanceof Limit.Column other
                        && fields.own(other.key())
                                .flatMap(FieldSpec::own)
                                .filter(column -> !column.published())
                                .isPresent());
    }

    /**
     * Whether a finding is about such a cell, about one that is measured by such and so says what the measure is, or about a
     * row that is told whole.
     */
    public boolean tells(Finding finding) {
        return place(finding).filter(held::contains).isPresent();
    }

    private static Optional<Place> place(Finding finding) {
        return finding.location().flatMap(location -> location.cell().map(cell -> new Place(location.file(), cell)));
    }
}
