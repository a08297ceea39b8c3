package org.prongsai.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.DivisionFile;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Quantity;
import org.prongsai.model.Status;
import org.prongsai.read.plan.PlanReader;
import org.prongsai.read.plan.PlanReading;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;

/** A round whose forms every division fills in as its plan asks: what is typed follows from the place where it stands. */
final class FilledRound {
    private final RoundOnDisk round;
    private final Plan plan;

    FilledRound(RoundOnDisk round, byte[] planFile) {
        this.round = round;
        PlanReading reading = new PlanReader(
                        "plan.xlsx", new Messages(Language.TH), RuleBook.load().ids())
                .read(planFile);
        this.plan = ((PlanReading.Read) reading).round().plan();
    }

    Plan plan() {
        return plan;
    }

    /** The status of a guideline in a division's form: each of the plan's in turn. */
    Status status(Division division, Guideline guideline) {
        List<Status> list = plan.statuses().statuses();
        int turn = plan.guidelines().indexOf(guideline) + plan.divisions().indexOf(division);
        return list.get(turn % list.size());
    }

    void fill() {
        for (Division division : plan.divisions()) {
            String name = DivisionFile.name(division, ".xlsx");
            byte[] empty = Objects.requireNonNull(round.outputs().get("forms/" + name));
            round.put("input/" + Path.of(name).getFileName(), filled(division, empty));
        }
    }

    private byte[] filled(Division division, byte[] empty) {
        FormColumns columns = FormColumns.of(plan);
        FilledForm form = new FilledForm(empty, columns);
        for (Guideline guideline : plan.guidelinesOf(division)) {
            Status status = status(division, guideline);
            for (FormColumn column : columns.entries()) {
                form.fill(guideline.id().toString(), column, text(columns.field(column), division, guideline, status));
            }
        }
        return form.savedBy("เจ้าหน้าที่", Optional.of(Instant.parse("2025-04-01T03:00:00Z")))
                .save();
    }

    private String text(Optional<FieldSpec> field, Division division, Guideline guideline, Status status) {
        if (field.isEmpty() || !isWanted(field.get(), status)) {
            return "";
        }
        String place = guideline.id() + " " + division.name();
        FieldType type = field.get().type();
        return switch (type) {
            case STATUS -> status.label();
            case TEXT -> "จัดประชุมชี้แจงและเผยแพร่ให้ทราบแล้ว " + place;
            case DATE -> "15 " + "มกราคม " + (plan.round().end().getYear() + 543);
            case INTEGER, NUMBER, PERCENT -> String.valueOf(number(field.get()));
            case MONEY -> String.valueOf(money(guideline));
            case CHOICE, CHOICES ->
                field.get().own().orElseThrow().choices().get(0).label();
            case YES_NO -> "ใช่";
            case LINK -> "https://www.sriphanwari.example/" + guideline.id() + "/" + division.code();
        };
    }

    private static boolean isWanted(FieldSpec field, Status status) {
        return field.own()
                .map(own -> !(own.need() instanceof Need.WhenStatus when)
                        || when.codes().contains(status.code()))
                .orElse(field.type() != FieldType.DATE || status.progress() == Progress.ACHIEVED);
    }

    private static int number(FieldSpec field) {
        return field.key().toString().contains("year") ? 2564 : 50;
    }

    /** Half of what the plan gives. */
    private BigDecimal money(Guideline guideline) {
        return plan.fields().own().stream()
                .filter(own -> own.isGiven() && own.type() == FieldType.MONEY)
                .findFirst()
                .map(own -> guideline.given().get(own.key()))
                .map(value -> value instanceof Quantity.Amount amount
                        ? amount.number().orElseThrow().divide(BigDecimal.valueOf(2))
                        : BigDecimal.ZERO)
                .orElse(BigDecimal.ZERO);
    }
}
