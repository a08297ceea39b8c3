package org.prongsai.job.agencies;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prongsai.intake.Intake;
import org.prongsai.io.OrderedExecutor;
import org.prongsai.merge.AgencyMerger;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.InputFile;
import org.prongsai.model.Totals;
import org.prongsai.render.Edition;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;

/**
 * Pipeline through a round of many agencies: looks it over once to tell whose each file is, then reads agency by
 * agency, several at a time. Of an agency it keeps the figures.
 */
final class AgencyPipeline {
    private final RoundDefinition definition;
    private final ProgressListener progress;
    private final AgencyFileIndex survey;
    private final AgencyReviewer reading;

    AgencyPipeline(
            RoundFolder folder,
            RoundDefinition definition,
            ReviewRequest request,
            Messages messages,
            ProgressListener progress,
            TemplateFolder templates) {
        Intake intake = new Intake(folder.input(), folder.plan());
        this.definition = definition;
        this.progress = progress;
        this.survey = new AgencyFileIndex(intake, definition, progress);
        this.reading = new AgencyReviewer(intake, definition, request, messages, templates);
    }

    /** What is made of an agency's edition, by any thread and in any order. */
    @FunctionalInterface
    interface Work<T> {
        T of(Edition edition, Agency agency, int index);
    }

    private record Done<T>(Agency agency, Totals totals, T made) {}

    /** Looks the input over. Comes before {@link #go}. */
    void look() {
        survey.look();
    }

    /** Every file of the input but the plan. */
    List<InputFile> inputs() {
        return survey.all();
    }

    /**
     * @param nobodys what is made of the files that tell of no agency; the first that is taken
     * @param take takes what was made of each agency, in the plan's order
     */
    <T> AgencyRound go(Function<Edition, T> nobodys, Work<T> work, Consumer<T> take) {
        Edition none = reading.unowned(survey.unowned());
        take.accept(nobodys.apply(none));
        List<Agency> agencies = definition.agencies();
        AgencyMerger merger = new AgencyMerger(definition.plan(), agencies);
        progress.begin("progress.agencies", agencies.size());
        OrderedExecutor.each("agencies", agencies.size(), i -> one(agencies.get(i), i, work), done -> {
            merger.add(done.agency(), done.totals());
            take.accept(done.made());
            progress.step();
        });
        progress.end();
        Totals ofNobody = AgencyMerger.ofNobody(none.consolidation().files(), none.findings());
        return new AgencyRound(definition.plan(), merger.whole(ofNobody), merger.provinces(), merger.agencies());
    }

    private <T> Done<T> one(Agency agency, int index, Work<T> work) {
        Edition edition = reading.of(agency, survey.of(agency));
        Totals totals = AgencyMerger.totals(edition.consolidation(), edition.findings());
        return new Done<>(agency, totals, work.of(edition, agency, index));
    }
}
