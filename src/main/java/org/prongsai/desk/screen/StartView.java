package org.prongsai.desk.screen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.round.RoundShelf;
import org.prongsai.io.JobFailure;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.round.ReadyPlan;

/**
 * View of the rounds that there are.
 *
 * @param home where new ones are made
 * @param plans that one can begin with
 */
public record StartView(List<RoundCard> rounds, String home, List<PlanChoice> plans) {
    /** Rounds that are read to be shown; the rest are shown by their folders. */
    private static final int READ = 4;

    /**
     * A round.
     *
     * @param name what it is called, or its folder where its plan can't be read
     */
    public record RoundCard(String id, String name, String state, String folder, boolean last) {}

    /** A plan that is ready. */
    public record PlanChoice(String word, String sentence) {}

    public StartView {
        plans = List.copyOf(plans);
        rounds = List.copyOf(rounds);
    }

    static StartView of(RoundShelf shelf, Messages messages) {
        List<OpenRound> rounds = shelf.rounds();
        return new StartView(
                IntStream.range(0, rounds.size())
                        .mapToObj(at -> card(rounds.get(at), at, messages))
                        .toList(),
                shelf.home().toString(),
                Arrays.stream(ReadyPlan.values())
                        .map(plan -> new PlanChoice(plan.word(), messages.of(plan.sentence())))
                        .toList());
    }

    private static RoundCard card(OpenRound round, int at, Messages messages) {
        String folder = round.folder().path().toString();
        String name = String.valueOf(round.folder().path().getFileName());
        if (at >= READ) {
            return new RoundCard(round.id(), name, "", folder, false);
        }
        try {
            return round.look()
                    .fold(
                            result -> result.fold(
                                    one -> {
                                        EditionView view = RoundView.of(round, one, messages)
                                                .edition()
                                                .view();
                                        return new RoundCard(
                                                round.id(),
                                                name + " · " + view.round(),
                                                messages.of(
                                                        "desk.start.state",
                                                        view.organisation(),
                                                        view.head().divisionsReturned(),
                                                        view.head().divisionsExpected()),
                                                folder,
                                                at == 0);
                                    },
                                    many -> new RoundCard(
                                            round.id(), name, many.round().headline(messages), folder, at == 0)),
                            faults -> new RoundCard(
                                    round.id(),
                                    name,
                                    messages.of("desk.start.plan-wrong", faults.size()),
                                    folder,
                                    at == 0),
                            reason -> new RoundCard(round.id(), name, messages.of(reason), folder, at == 0));
        } catch (JobFailure unreadable) {
            return new RoundCard(round.id(), name, messages.of(unreadable.sentence()), folder, at == 0);
        }
    }
}
