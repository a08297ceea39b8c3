package org.prongsai.read.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.StampCode;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.Plan;
import org.prongsai.model.Term;
import org.prongsai.read.PlanKeys;
import org.prongsai.sheet.RawWorkbook;

/** Check whose form a workbook is: of this organisation and round, and by code and name of one division of the plan. */
final class OwnerCheck {
    private final Plan plan;
    private final StampCode expected;

    /** @param expected what this plan's forms are stamped with, whichever division's */
    OwnerCheck(Plan plan, StampCode expected) {
        this.plan = plan;
        this.expected = expected;
    }

    /** A division, or why it is none's. */
    record Result(Optional<Division> division, Optional<FormReading.NotRead> refused) {
        <R> R fold(Function<Division, R> owned, Function<FormReading.NotRead, R> not) {
            return division.map(owned).orElseGet(() -> not.apply(refused.orElseThrow()));
        }
    }

    /** @param decided the division that it was decided to be of, whatever it says itself */
    Result check(FormOwner owner, RawWorkbook workbook, Optional<Division> decided) {
        Optional<FormReading.NotRead> elsewhere = ofAnotherRound(owner, decided.isPresent());
        if (elsewhere.isPresent() || decided.isPresent()) {
            return new Result(elsewhere.isPresent() ? Optional.empty() : decided, elsewhere);
        }
        Optional<Division> own = own(owner, workbook);
        Optional<FormReading.NotRead> contradicted = own.isEmpty()
                ? Optional.of(FormReading.refused(
                        RejectReason.UNKNOWN_DIVISION, owner.code().division()))
                : named(own.get(), owner, workbook);
        return new Result(contradicted.isPresent() ? Optional.empty() : own, contradicted);
    }

    /**
     * The division by its code; by its name where an earlier plan may have given that another code, and the form says the
     * name both where it can be seen and where it can't.
     */
    private Optional<Division> own(FormOwner owner, RawWorkbook workbook) {
        Optional<Division> byCode = plan.division(owner.code().division());
        if (FormOrigin.of(owner, expected) != FormOrigin.ANOTHER_PLAN) {
            return byCode;
        }
        String name = PlanKeys.division(owner.divisionName());
        return plan.divisions().stream()
                .filter(division -> PlanKeys.division(division.name()).equals(name))
                .filter(division ->
                        names(owner).otherThan(division, workbook, false).isEmpty())
                .findFirst()
                .or(() -> byCode);
    }

    private Optional<FormReading.NotRead> named(Division own, FormOwner owner, RawWorkbook workbook) {
        boolean ofThisPlan = FormOrigin.of(owner, expected) != FormOrigin.ANOTHER_PLAN;
        return names(owner)
                .otherThan(own, workbook, ofThisPlan)
                .map(other -> ofThisPlan || !isGone(other)
                        ? refused(RejectReason.OTHER_DIVISION, Optional.empty(), other, own)
                        : refused(RejectReason.RENAMED_DIVISION, Optional.of(own.code()), other, own));
    }

    private static FormReading.NotRead refused(
            RejectReason why, Optional<DivisionCode> whose, Term written, Division own) {
        return new FormReading.NotRead(why, whose, List.of(written, Term.typed(own.name())));
    }

    /** Whether a name is no division's of the plan. */
    private boolean isGone(Term name) {
        return name.fold(
                typed -> plan.divisions().stream()
                        .noneMatch(
                                division -> PlanKeys.division(division.name()).equals(PlanKeys.division(typed))),
                keyed -> false);
    }

    private NamedDivision names(FormOwner owner) {
        return new NamedDivision(plan, owner.words(plan.words()));
    }

    /** Why a form is none of this round, whichever division's it is. */
    private Optional<FormReading.NotRead> ofAnotherRound(FormOwner owner, boolean decided) {
        StampCode code = owner.code();
        if (owner.contradictory() && !decided) {
            return Optional.of(FormReading.refused(RejectReason.MARKS_CONTRADICT));
        }
        if (!code.organisation().equals(expected.organisation())) {
            return Optional.of(FormReading.refused(RejectReason.OTHER_ORGANISATION, owner.organisation()));
        }
        if (!code.round().equals(expected.round())) {
            return Optional.of(FormReading.refused(RejectReason.OTHER_ROUND, code.round()));
        }
        if (!FormLayout.ACCEPTED_VERSIONS.contains(code.version())) {
            return Optional.of(FormReading.refused(RejectReason.FORM_VERSION, code.version()));
        }
        return Optional.empty();
    }
}
