package org.prongsai.finding;

import java.util.Optional;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;

/**
 * Finding (ข้อตรวจพบ): something wrong, where, how bad, and what to do.
 *
 * @param severity as it counts, after any regrading
 * @param value what stands there, as written; empty when nothing does
 * @param message what is wrong and what was expected
 * @param suggestion what to do about it
 * @param traits of its rule
 * @param regrading why it does not count as its rule says, where it does not
 */
public record Finding(
        Severity severity,
        RuleId rule,
        Optional<DivisionCode> division,
        Optional<GuidelineId> guideline,
        Optional<Location> location,
        String value,
        LocalizedMessage message,
        LocalizedMessage suggestion,
        RuleTraits traits,
        Optional<Regrading> regrading) {

    /** A finding as its rule makes it, without traits until the validator gives it its rule's. */
    public Finding(
            Severity severity,
            RuleId rule,
            Optional<DivisionCode> division,
            Optional<GuidelineId> guideline,
            Optional<Location> location,
            String value,
            LocalizedMessage message,
            LocalizedMessage suggestion) {
        this(
                severity,
                rule,
                division,
                guideline,
                location,
                value,
                message,
                suggestion,
                RuleTraits.NONE,
                Optional.empty());
    }

    public Finding with(RuleTraits ofItsRule) {
        return with(severity, ofItsRule, regrading);
    }

    public Audience audience() {
        return traits.audience();
    }

    public boolean mayBe(FindingUse use) {
        return traits.uses().contains(use);
    }

    /** The same counted as another severity; itself when it counts so already. */
    public Finding regraded(Severity to, LocalizedMessage why) {
        return to == severity ? this : with(to, traits, Optional.of(new Regrading(severity, why)));
    }

    /** The same as a mere note, because somebody decided that it stands in nobody's way. */
    public Finding accepted(LocalizedMessage why) {
        return with(Severity.NOTE, traits, Optional.of(new Regrading(severity, why)));
    }

    /** The same without what it is about, which may not leave the office. */
    public Finding withheld() {
        return new Finding(
                severity,
                rule,
                division,
                guideline,
                location,
                "",
                message.withheld(),
                suggestion.withheld(),
                traits,
                regrading);
    }

    private Finding with(Severity counted, RuleTraits ofItsRule, Optional<Regrading> why) {
        return new Finding(counted, rule, division, guideline, location, value, message, suggestion, ofItsRule, why);
    }

    public Optional<CellRef> cell() {
        return location.flatMap(Location::cell);
    }
}
