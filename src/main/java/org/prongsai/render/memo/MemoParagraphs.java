package org.prongsai.render.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.render.EditionView;
import org.prongsai.render.FilingView;
import org.prongsai.thai.ThaiDates;

/** The memo's paragraphs: the office's own of the plan, and for what it does not say, short ones. */
final class MemoParagraphs {
    private final Plan plan;
    private final EditionView view;
    private final FilingView filing;
    private final Messages messages;
    private final MemoSentences sentences;

    MemoParagraphs(Plan plan, EditionView view, Messages messages, MemoSentences sentences) {
        this.plan = plan;
        this.view = view;
        this.filing = view.filing();
        this.messages = messages;
        this.sentences = sentences;
    }

    List<String> background() {
        if (!filing.background().isEmpty()) {
            return filing.background();
        }
        String own = messages.of(
                "memo.background",
                view.organisation(),
                plan.goals().size(),
                plan.guidelines().size(),
                view.round(),
                ThaiDates.full(plan.round().due(), messages.language()));
        return filing.oitItem().isEmpty()
                ? List.of(own)
                : List.of(messages.of("memo.background.oit", filing.oitItem()), own);
    }

    /** And what the columns of the plan's own add up to, whoever wrote the rest. */
    List<String> facts() {
        List<String> said =
                filing.facts().isEmpty() ? List.of(sentences.returned(), sentences.progress()) : filing.facts();
        return Stream.concat(said.stream(), view.own().sentences().stream()).toList();
    }

    /** What is asked; of a draft, that it is not yet what the office's own paragraphs ask approval of. */
    List<String> proposal() {
        if (!filing.proposal().isEmpty()) {
            return view.provisional()
                    ? Stream.concat(Stream.of(messages.of("memo.proposal.draft")), filing.proposal().stream())
                            .toList()
                    : filing.proposal();
        }
        if (!view.provisional()) {
            return List.of(messages.of("memo.proposal.final", view.organisation(), view.round()));
        }
        List<String> asked = new ArrayList<>();
        asked.add(sentences.consider());
        sentences.proposals().forEach(proposal -> asked.add("3." + asked.size() + " " + proposal));
        asked.add(messages.of("memo.closing"));
        return List.copyOf(asked);
    }

    /** What leads to the measures. */
    List<String> appendix() {
        return filing.appendix().isEmpty()
                ? List.of(messages.of(
                        "memo.appendix",
                        view.organisation(),
                        plan.goals().size(),
                        plan.guidelines().size()))
                : filing.appendix();
    }
}
