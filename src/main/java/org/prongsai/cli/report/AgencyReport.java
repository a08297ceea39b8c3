package org.prongsai.cli.report;

import java.util.Comparator;
import java.util.List;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Scope;
import org.prongsai.model.Totals;

/** Report of a round of agencies on the terminal: all together, then the provinces that lack most. */
public final class AgencyReport {
    private static final int MAX_LISTED = 8;

    private final Console console;
    private final AgencyRound round;

    public AgencyReport(Console console, AgencyRound round) {
        this.console = console;
        this.round = round;
    }

    public void print() {
        Messages messages = console.messages();
        Totals totals = round.whole().totals();
        console.print(round.headline(messages));
        console.print(round.plan().organisation().name() + "  "
                + RoundText.full(round.plan().round(), messages));
        console.say(
                "agencies.line.returned",
                messages.number(totals.returned()),
                messages.number(totals.agencies()),
                messages.number(totals.complete()),
                messages.number(totals.forms()),
                messages.number(totals.formsExpected()));
        if (totals.refused() > 0) {
            console.say("agencies.line.nobody", messages.number(totals.refused()));
        }
        provinces();
    }

    private void provinces() {
        Messages messages = console.messages();
        List<Scope> lacking = round.provinces().stream()
                .filter(scope -> scope.totals().isProvisional())
                .sorted(Comparator.comparingInt((Scope scope) ->
                                scope.totals().formsExpected() - scope.totals().forms())
                        .reversed())
                .toList();
        for (Scope scope : lacking.subList(0, Math.min(MAX_LISTED, lacking.size()))) {
            Totals totals = scope.totals();
            console.say(
                    "agencies.line.province",
                    scope.province().orElse(""),
                    messages.number(totals.returned()),
                    messages.number(totals.agencies()),
                    messages.number(totals.forms()),
                    messages.number(totals.formsExpected()),
                    messages.number(totals.errors()));
        }
        if (lacking.size() > MAX_LISTED) {
            console.say("agencies.line.more", lacking.size() - MAX_LISTED);
        }
    }
}
