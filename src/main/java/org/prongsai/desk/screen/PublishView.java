package org.prongsai.desk.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.screen.RoundView.Made;
import org.prongsai.job.publish.SignedMemo;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/**
 * View of what goes to the website.
 *
 * @param ready whether there is a final edition that is as the input gives it, or an approved one
 * @param checks what is looked at before
 * @param target where it goes
 * @param published whether something lies there already
 * @param current whether that is the edition that the input gives
 * @param signed what the file of the signed memo is called, empty for none
 */
public record PublishView(
        boolean ready,
        String notice,
        List<CheckRow> checks,
        String target,
        boolean published,
        boolean current,
        String signed) {
    /** Something to be looked at before. */
    public record CheckRow(boolean good, String what, String detail) {}

    public PublishView {
        checks = List.copyOf(checks);
    }

    /** Beside the round's folder: within it, a website's copy would be taken for the office's own. */
    public static Path target(OpenRound open) {
        Path round = open.folder().path();
        Path name = round.getFileName();
        // The same folder whatever the language of the page.
        String ending = new Messages(Language.TH).of("desk.publish.folder");
        return round.resolveSibling((name == null ? "" : name + " ") + ending);
    }

    static PublishView of(RoundView view) {
        Messages messages = view.messages();
        boolean whole = !view.edition().isProvisional();
        boolean current = view.made() == Made.CURRENT;
        boolean approved = view.isApprovedHere();
        boolean other = !approved && view.approved().isPresent();
        List<CheckRow> checks = new ArrayList<>();
        checks.add(new CheckRow(
                whole,
                messages.of("desk.publish.final"),
                whole
                        ? messages.of("desk.publish.final.yes")
                        : view.edition().view().notice()));
        checks.add(new CheckRow(
                current,
                messages.of("desk.publish.current"),
                current
                        ? messages.of("desk.publish.current.yes")
                        : view.stale().map(messages::of).orElseGet(() -> messages.of("desk.publish.current.none"))));
        checks.add(new CheckRow(
                approved,
                messages.of("desk.publish.approved"),
                messages.of(
                        approved
                                ? "desk.publish.approved.yes"
                                : other ? "desk.publish.approved.other" : "desk.publish.approved.no")));
        Path target = target(view.round());
        return new PublishView(
                approved || (whole && current && !other),
                view.edition().view().notice(),
                checks,
                target.toString(),
                Files.isDirectory(target),
                view.isPublished(),
                view.round().signed().map(SignedMemo::label).orElse(""));
    }
}
