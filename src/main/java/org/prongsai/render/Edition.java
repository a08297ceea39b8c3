package org.prongsai.render;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severities;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.message.Messages;
import org.prongsai.model.Changes;
import org.prongsai.model.ColumnTotals;
import org.prongsai.model.Consolidation;
import org.prongsai.model.LinkReply;
import org.prongsai.template.Templates;

/**
 * One run's result, ready to be rendered (ฉบับ).
 */
public final class Edition {
    /**
     * What it may have besides what it says.
     *
     * @param rawCsv whether nothing keeps a text in a CSV file from becoming a formula in a spreadsheet
     * @param mark by which a person knows it again; empty when it is not written anywhere
     * @param links what evidence links replied when they were last asked, by their addresses
     */
    private record Traits(boolean rawCsv, String mark, Map<String, LinkReply> links) {
        /** Of one as it is made. */
        static final Traits NONE = new Traits(false, "", Map.of());
    }

    private final Consolidation consolidation;
    private final Findings findings;
    private final Severities severities;
    private final Optional<Changes> changes;
    private final LocalDate asOf;
    private final Messages messages;
    private final Templates templates;
    private final boolean published;
    private final Traits traits;
    private @Nullable EditionView view;
    private @Nullable Edition open;
    private @Nullable ColumnTotals totals;

    /**
     * @param severities that the plan gives to rules instead of their own
     * @param changes since an earlier edition, when one was named
     * @param asOf the date the edition speaks for; never the wall clock
     * @param published whether it leaves the round folder, so that nothing in it can lead to the input
     */
    public Edition(
            Consolidation consolidation,
            Findings findings,
            Severities severities,
            Optional<Changes> changes,
            LocalDate asOf,
            Messages messages,
            Templates templates,
            boolean published) {
        this(consolidation, findings, severities, changes, asOf, messages, templates, published, Traits.NONE);
    }

    private Edition(
            Consolidation consolidation,
            Findings findings,
            Severities severities,
            Optional<Changes> changes,
            LocalDate asOf,
            Messages messages,
            Templates templates,
            boolean published,
            Traits traits) {
        this.consolidation = consolidation;
        this.findings = findings;
        this.severities = severities;
        this.changes = changes;
        this.asOf = asOf;
        this.messages = messages;
        this.templates = templates;
        this.published = published;
        this.traits = traits;
    }

    /** An edition that lies in the round folder. */
    public Edition(
            Consolidation consolidation,
            Findings findings,
            Severities severities,
            Optional<Changes> changes,
            LocalDate asOf,
            Messages messages,
            Templates templates) {
        this(consolidation, findings, severities, changes, asOf, messages, templates, false);
    }

    public Consolidation consolidation() {
        return consolidation;
    }

    public Findings findings() {
        return findings;
    }

    public Severities severities() {
        return severities;
    }

    public Optional<Changes> changes() {
        return changes;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Messages messages() {
        return messages;
    }

    public Templates templates() {
        return templates;
    }

    public boolean published() {
        return published;
    }

    private Edition with(Traits other) {
        return new Edition(consolidation, findings, severities, changes, asOf, messages, templates, published, other);
    }

    /** The same, but CSV files hold every text as it was written, for machines. */
    public Edition withRawCsv() {
        return with(new Traits(true, traits.mark(), traits.links()));
    }

    /** The same with the mark by which it is known. */
    public Edition withMark(String mark) {
        return with(new Traits(traits.rawCsv(), mark, traits.links()));
    }

    /** The same with what evidence links replied when they were last asked, by their addresses. */
    public Edition withLinks(Map<String, LinkReply> replies) {
        return with(new Traits(traits.rawCsv(), traits.mark(), replies));
    }

    /** The same in other words. */
    public Edition in(Messages other) {
        return new Edition(consolidation, findings, severities, changes, asOf, other, templates, published, traits);
    }

    /** What evidence links replied when they were last asked, by their addresses; empty when nobody asked. */
    public Map<String, LinkReply> links() {
        return traits.links();
    }

    /** The mark by which a person knows it again; empty when it is not written anywhere. */
    public String mark() {
        return traits.mark();
    }

    /** Whether nothing keeps a text in a CSV file from becoming a formula in a spreadsheet. */
    public boolean rawCsv() {
        return traits.rawCsv();
    }

    /** The same without what may not leave the office: columns of the plan's own that are not published. */
    public synchronized Edition open() {
        if (!consolidation.holdsBack()) {
            return this;
        }
        if (open == null) {
            HeldBackCells held = HeldBackCells.of(consolidation);
            open = new Edition(
                    consolidation.published(),
                    findings.withholding(held::tells),
                    severities,
                    changes,
                    asOf,
                    messages,
                    templates,
                    published,
                    traits);
        }
        return open;
    }

    /** ฉบับร่าง: errors or missing submissions remain. */
    public boolean isProvisional() {
        return findings.hasErrors() || !consolidation.tally().isComplete();
    }

    /** What every document shows; worked out once, whichever document asks first. */
    public synchronized EditionView view() {
        if (view == null) {
            view = EditionView.of(this);
        }
        return view;
    }

    /** What the columns of the plan's own add up to; worked out once, whichever document asks first. */
    public synchronized ColumnTotals totals() {
        if (totals == null) {
            totals = new ColumnTotals(consolidation, asOf, AnswerLimits::isNone);
        }
        return totals;
    }
}
