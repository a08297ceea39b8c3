package org.prongsai.damage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.prongsai.damage.column.CellKind;
import org.prongsai.damage.column.Meaning;
import org.prongsai.damage.column.Slot;
import org.prongsai.damage.column.Typed;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Severity;
import org.prongsai.layout.FormColumn;
import org.prongsai.merge.Reconciliation;
import org.prongsai.model.CellRef;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** A form in which each cell of the own columns comes back in another way: many kinds in one file, for who reads slowly. */
final class PackedForm {
    private static final RuleBook RULES = RuleBook.load();

    private final FormInHand form;
    private final Map<String, CellKind> kinds = new HashMap<>();

    private PackedForm(FormInHand form) {
        this.form = form;
    }

    /** As many forms as it takes for all kinds that need no more than a cell. */
    static List<PackedForm> all(DamageBench bench, int seed) {
        List<CellKind> open = new ArrayList<>(CellKind.all());
        open.removeIf(CellKind::everywhere);
        List<PackedForm> forms = new ArrayList<>();
        while (!open.isEmpty()) {
            PackedForm next = new PackedForm(bench.form(Damage.OTHER_SHEET_ACTIVE, seed));
            next.fill(open);
            forms.add(next);
        }
        return forms;
    }

    private void fill(List<CellKind> open) {
        TypedCells cells = new TypedCells(form);
        for (GuidelineId row : form.ids()) {
            for (FieldSpec field : form.plan().fields().list()) {
                String code = field.key().code();
                String meant = form.meant(row).own().getOrDefault(code, "");
                CellKind kind = open.stream()
                        .filter(one -> !meant.isEmpty() && one.types().contains(field.type()))
                        .findFirst()
                        .orElse(null);
                if (kind != null) {
                    open.remove(kind);
                    Typed typed = kind.way().apply(new Slot(field, meant, form.random()));
                    cells.put(row, new FormColumn(field.key()), typed);
                    form.means(
                            row, answer -> answer.withOwn(code, typed.meaning().orElse(meant)));
                    kinds.put(row + code, kind);
                }
            }
        }
    }

    byte[] save() {
        return form.save();
    }

    int size() {
        return kinds.size();
    }

    /** A line for each cell that is neither what was meant nor told by its own address. */
    List<String> silentlyWrong(byte[] content, SavedAs format) {
        InputFile file = new InputFile("แบบรายงาน กอง." + format.extension(), Sha256.of(content));
        if (!(new FormReader(form.plan()).read(file, content) instanceof FormReading.Read read)) {
            return List.of("not read");
        }
        Set<String> told = told(read.submission());
        List<String> wrong = new ArrayList<>();
        read.submission()
                .answers()
                .forEach(answer -> answer.entries().stream()
                        .filter(entry -> kinds.containsKey(
                                answer.guideline() + entry.field().key().code()))
                        .filter(entry -> !told.contains(entry.cell().address()))
                        .forEach(entry -> judge(answer.guideline(), entry, format, wrong)));
        return wrong;
    }

    private void judge(GuidelineId id, Entry entry, SavedAs format, List<String> wrong) {
        String code = entry.field().key().code();
        CellKind kind = Objects.requireNonNull(kinds.get(id + code));
        String meant = form.meant(id).own().getOrDefault(code, "");
        String read = Meaning.of(entry.value());
        if (!read.equals(meant) && new ColumnHarm(kind).loss(format).isEmpty()) {
            wrong.add(kind + " as " + format + ": meant " + meant + ", read " + read + " of “"
                    + entry.value().asWritten() + "”");
        }
    }

    private Set<String> told(Submission submission) {
        Set<String> told = new HashSet<>();
        new Validator(form.plan(), RULES)
                .validate(new Reconciliation(form.plan()).reconcile(List.of(submission), List.of())).list().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .forEach((Finding finding) ->
                                finding.cell().map(CellRef::address).ifPresent(told::add));
        return told;
    }
}
