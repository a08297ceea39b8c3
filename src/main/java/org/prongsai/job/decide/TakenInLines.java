package org.prongsai.job.decide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Finding;
import org.prongsai.finding.TextKeys;
import org.prongsai.finding.WrittenText;
import org.prongsai.model.Guideline;
import org.prongsai.read.decisions.EnteredRow;
import org.prongsai.read.decisions.KeyedRow;
import org.prongsai.render.Edition;

/** Lines of the log for what is said anew, or said no more, once a workbook lies in the place of what was there. */
final class TakenInLines {
    private final TakeInRequest request;
    private final Edition edition;
    private final DecisionFiles before;
    private final KnownFindings known;

    TakenInLines(TakeInRequest request, Edition edition, DecisionFiles before) {
        this.request = request;
        this.edition = edition;
        this.before = before;
        this.known = new KnownFindings(
                edition.consolidation().plan(), edition.consolidation().files(), edition.findings());
    }

    List<DecisionLogLine> of(DecisionFiles taken) {
        Stream<DecisionLogLine> gone = before.decisions()
                .filledIn()
                .filter(place -> taken.decisions().filledIn(key(place)).isEmpty())
                .map(place -> line(DecisionAction.UNDO, place));
        Stream<DecisionLogLine> come = taken.decisions()
                .filledIn()
                .filter(place ->
                        before.decisions().filledIn(key(place)).stream().noneMatch(old -> says(old, place)))
                .map(place -> line(DecisionAction.TAKE_IN, place));
        return Stream.of(gone, come, texts(taken)).flatMap(lines -> lines).toList();
    }

    private Stream<DecisionLogLine> texts(DecisionFiles taken) {
        return edition.consolidation().plan().guidelines().stream()
                .flatMap(guideline -> text(guideline, taken).stream());
    }

    private Optional<DecisionLogLine> text(Guideline guideline, DecisionFiles taken) {
        String key = new TextKeys(edition.consolidation().plan()).of(guideline.id());
        List<EntryPlace<WrittenText>> then = before.texts().filledIn(key);
        List<EntryPlace<WrittenText>> now = taken.texts().filledIn(key);
        if (now.isEmpty()) {
            return then.stream().findFirst().map(place -> line(DecisionAction.TEXT_UNDONE, guideline, place));
        }
        return now.stream()
                .filter(place ->
                        then.stream().noneMatch(old -> EnteredRow.of(said(old)).says(EnteredRow.of(said(place)))))
                .findFirst()
                .map(place -> line(DecisionAction.TEXT, guideline, place));
    }

    private static boolean says(EntryPlace<Decision> one, EntryPlace<Decision> other) {
        return EnteredRow.of(said(one)).says(EnteredRow.of(said(other)));
    }

    private static <T> T said(EntryPlace<T> place) {
        return place.there().map(KeyedRow::said).orElseThrow();
    }

    private static String key(EntryPlace<?> place) {
        return place.there().map(KeyedRow::key).orElseThrow();
    }

    private DecisionLogLine line(DecisionAction action, EntryPlace<Decision> place) {
        Decision decision = said(place);
        Optional<Finding> about = decision.findingKey().flatMap(known::of);
        // Who decided is whom the row names.
        String by = action == DecisionAction.UNDO || decision.by().isBlank() ? request.by() : decision.by();
        return DecisionLogLine.of(request.clock(), by, action, about, decision, decision.reason(), place);
    }

    private DecisionLogLine line(DecisionAction action, Guideline guideline, EntryPlace<WrittenText> place) {
        return DecisionLogLine.of(
                request.clock(),
                request.by(),
                action,
                key(place),
                guideline.id(),
                said(place).text(),
                place);
    }
}
