package org.prongsai.job.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.finding.TextKeys;
import org.prongsai.finding.WrittenText;
import org.prongsai.io.FolderLock;
import org.prongsai.job.review.InputChangeGuard;
import org.prongsai.job.review.Review;
import org.prongsai.job.review.TriedDecisions;
import org.prongsai.layout.decisions.TextColumn;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Sha256;
import org.prongsai.read.decisions.KeyedRow;
import org.prongsai.render.Edition;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.thai.ThaiDigits;

/**
 * Job that writes the agency's own text for a guideline into its row in a workbook of the input, confirms it there or takes
 * it back, as the secretariat would in Excel. Nothing is written that would have no effect.
 */
public final class TextJob {
    private final RoundFolder folder;
    private final RoundDefinition round;
    private final Edition edition;
    private final DecisionWriter writer;
    private final DecisionPrecheck precheck;
    private final PlanWords words;

    /**
     * @param plan digest of its file
     * @param edition as the input stands
     * @param trial what it would be with decisions that are not written
     * @param lock of the output folder, held since before the input was read
     */
    public TextJob(
            RoundFolder folder,
            RoundDefinition round,
            Sha256 plan,
            Edition edition,
            Function<TriedDecisions, Review> trial,
            FolderLock lock) {
        this.folder = folder;
        this.round = round;
        this.edition = edition;
        this.writer = new DecisionWriter(folder, new InputChangeGuard(folder, plan, edition), lock);
        this.precheck = new DecisionPrecheck(trial);
        this.words = round.plan().words();
    }

    public DecideResult write(TextRequest request) {
        Optional<GuidelineId> guideline = GuidelineId.parse(ThaiDigits.toArabic(request.guideline()))
                .flatMap(round.plan()::guideline)
                .map(Guideline::id);
        if (guideline.isEmpty()) {
            return DecideResult.refused("text.no-guideline", request.guideline());
        }
        DecisionFiles there = DecisionFiles.in(folder.input(), words);
        Optional<LocalizedMessage> obstacle = EntryCheck.fault(request).or(() -> there.obstacle(request.seen()));
        return obstacle.<DecideResult>map(DecideResult.Refused::new)
                .orElseGet(() -> write(request, guideline.get(), there));
    }

    private DecideResult write(TextRequest request, GuidelineId guideline, DecisionFiles there) {
        String key = new TextKeys(round.plan()).of(guideline);
        DecisionFiles fresh = DecisionFiles.of(DecisionFile.fresh(folder, edition));
        KeyedRow<WrittenText> offered = fresh.texts()
                .of(key)
                .flatMap(place -> place.there().stream())
                .filter(KeyedRow::sound)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the workbook has no row of guideline " + guideline));
        DecisionFiles files = there.isEmpty() ? fresh : there;
        List<EntryPlace<WrittenText>> written =
                there.texts().filledIn(key).stream().filter(EntryPlace::isSound).toList();
        if (written.size() > 1) {
            return DecideResult.refused(
                    "text.several",
                    guideline,
                    written.stream().map(EntryPlace::words).toList());
        }
        if (written.isEmpty() && (request.takesBack() || request.text().isEmpty())) {
            return DecideResult.refused("text.nothing-written", guideline);
        }
        return written.stream()
                .findFirst()
                .or(() -> files.texts().free(key))
                .map(place -> write(request, guideline, place, offered, there.isEmpty()))
                .orElseGet(() -> DecideResult.refused("text.not-xlsx", files.labels()));
    }

    private DecideResult write(
            TextRequest request,
            GuidelineId guideline,
            EntryPlace<WrittenText> place,
            KeyedRow<WrittenText> offered,
            boolean begun) {
        TextEdits edits = new TextEdits(place, offered);
        Optional<LocalizedMessage> already = already(request, edits);
        if (already.isPresent()) {
            return new DecideResult.Written(place.file().path(), place.cell(), already);
        }
        Map<TextColumn, String> texts = texts(request, edits);
        Optional<byte[]> content = place.with(texts);
        if (content.isEmpty()) {
            return DecideResult.refused("text.not-xlsx", List.of(place.file().label()));
        }
        DecisionLogLine line = DecisionLogLine.of(
                request.clock(), request.by(), action(request), offered.key(), guideline, said(request, place), place);
        Optional<LocalizedMessage> refusal =
                request.takesBack() ? Optional.empty() : precheck.refusalOfText(place, content.get());
        return refusal.<DecideResult>map(DecideResult.Refused::new)
                .orElseGet(() -> writer.write(place, content.get(), line, begun));
    }

    private static Optional<LocalizedMessage> already(TextRequest request, TextEdits edits) {
        boolean already = request.text()
                .map(text -> !request.takesBack() && edits.says(text, request.by()))
                .orElseGet(edits::isCurrent);
        return already ? Optional.of(LocalizedMessage.of("text.already")) : Optional.empty();
    }

    private static Map<TextColumn, String> texts(TextRequest request, TextEdits edits) {
        return request.takesBack()
                ? edits.emptied()
                : request.text()
                        .map(text -> edits.saying(text, request.by()))
                        .orElseGet(() -> edits.confirmed(request.by()));
    }

    private static DecisionAction action(TextRequest request) {
        if (request.takesBack()) {
            return DecisionAction.TEXT_UNDONE;
        }
        return request.text().isPresent() ? DecisionAction.TEXT : DecisionAction.TEXT_CONFIRMED;
    }

    /** The text that is written, confirmed or taken back. */
    private static String said(TextRequest request, EntryPlace<WrittenText> place) {
        return request.text()
                .filter(text -> !text.isBlank())
                .or(() -> place.there().map(KeyedRow::said).map(WrittenText::text))
                .orElse("");
    }
}
