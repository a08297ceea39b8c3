package org.prongsai.desk.screen;

import org.prongsai.desk.screen.RoundView.Made;
import org.prongsai.finding.Severity;
import org.prongsai.message.Messages;

/**
 * Advice what to do next: always one thing.
 *
 * @param key of the advice, for tests and styles
 * @param title what to do
 * @param why in a sentence
 * @param label of its button
 * @param screen on which it is done
 */
public record Advice(String key, String title, String why, String label, String screen) {
    static Advice of(RoundView view) {
        Messages messages = view.messages();
        int returned = view.returned();
        int missing = view.expected() - returned;
        int open = view.questions().size();
        long errors = view.questions().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (returned == 0 && open == 0) {
            return in(messages, "forms", "plan", missing);
        }
        if (view.waiting().isPresent()) {
            return in(messages, "waiting", "findings", 0);
        }
        if (open > 0 && view.made() != Made.CURRENT) {
            return in(messages, "decide", "findings", open, errors, open - errors);
        }
        if (view.made() != Made.CURRENT) {
            return in(messages, view.made() == Made.NONE ? "merge" : "merge-again", "report", returned, missing);
        }
        if (view.edition().isProvisional()) {
            return missing > 0 ? in(messages, "remind", "mail", missing, open) : in(messages, "return", "mail", open);
        }
        if (!view.isApprovedHere()) {
            return in(messages, "approve", "report");
        }
        return view.isPublished() ? in(messages, "done", "publish") : in(messages, "publish", "publish");
    }

    private static Advice in(Messages messages, String key, String screen, Object... counts) {
        String sentence = "desk.advice." + key;
        return new Advice(
                key,
                messages.of(sentence + ".title", counts),
                messages.of(sentence + ".why", counts),
                messages.of(sentence + ".label"),
                screen);
    }
}
