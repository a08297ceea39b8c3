package org.prongsai.render;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Limit;
import org.prongsai.model.Submission;

/** Cells in which columns stand that stay in the office: nothing of them goes out, nor what is measured by them. */
public final class HeldBackCells {
    private record Place(String file, CellRef cell) {}

    private final Set<Place> hidden = new HashSet<>();
    private final Set<Place> measured = new HashSet<>();
    /** Rows that are told whole, what stands in such columns among the rest. */
    private final Set<Place> rows = new HashSet<>();

    private HeldBackCells(FieldSpecs fields, List<FileOutcome> files) {
        files.stream()
                .flatMap(file -> file.submitted().stream())
                .forEach(form -> form.answers().stream()
                        .map(Answer::entries)
                        .flatMap(List::stream)
                        .forEach(entry -> sort(fields, form, entry)));
        if (!fields.equals(fields.published())) {
            files.stream()
                    .flatMap(file -> file.submitted().stream())
                    .forEach(form -> form.unmatched()
                            .forEach(row -> rows.add(new Place(form.file().path(), row.cell()))));
        }
    }

    public static HeldBackCells of(Consolidation all) {
        return new HeldBackCells(all.plan().fields(), all.files());
    }

    private void sort(FieldSpecs fields, Submission form, Entry entry) {
        Place place = new Place(form.file().path(), entry.cell());
        if (!entry.field().isPublished()) {
            hidden.add(place);
        } else if (isMeasuredInside(fields, entry.field())) {
            measured.add(place);
        }
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
        return place(finding)
                .filter(place -> hidden.contains(place) || measured.contains(place) || rows.contains(place))
                .isPresent();
    }

    private static Optional<Place> place(Finding finding) {
        return finding.location().flatMap(location -> location.cell().map(cell -> new Place(location.file(), cell)));
    }
}
