package org.prongsai.desk.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.screen.RoundView.Made;
import org.prongsai.finding.Disclosure;
import org.prongsai.finding.FindingUse;
import org.prongsai.job.publish.PublishNotices;
import org.prongsai.job.publish.SignedMemo;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.round.edition.ApprovedEdition;
import org.prongsai.text.Language;

/**
 * View of what goes to the website.
 *
 * @param ready whether there is a final edition that is as the input gives it, or an approved one
 * @param checks what is looked at before
 * @param target where it goes
 * @param published whether something lies there already
 * @param current whether that is the edition that the input gives
 * @param signed what the file of the memo is called that was attached for this edition, empty for none
 * @param other the same of one that was attached for another
 * @param holdsMemo whether a signed memo lies in the folder already
 */
public record PublishView(
        boolean ready,
        String notice,
        List<CheckRow> checks,
        String target,
        boolean published,
        boolean current,
        String signed,
        String other,
        boolean holdsMemo) {
    /** Whether what the input gives is a draft, also where an edition was signed. */
    public boolean draft() {
        return !notice.isEmpty();
    }

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

    private static String memo(RoundView view, boolean ofThis) {
        return view.round()
                .signed()
                .filter(one -> one.isOf(view.markToPublish()) == ofThis)
                .map(one -> one.memo().label())
                .orElse("");
    }

    /** The mark of the edition that a memo would go out with now. */
    public static Optional<String> mark(OpenRound round) {
        return round.look()
                .fold(
                        result -> result.fold(
                                one -> Optional.of(RoundView.markToPublish(
                                        ApprovedEdition.in(round.folder().output()),
                                        one.reviewed().edition())),
                                many -> Optional.empty()),
                        faults -> Optional.empty(),
                        reason -> Optional.empty());
    }

    private static CheckRow licence(RoundView view) {
        Messages messages = view.messages();
        Optional<LocalizedMessage> missing = PublishNotices.licence(view.edition());
        String written = view.edition().view().filing().licence();
        return new CheckRow(
                missing.isEmpty(),
                messages.of("desk.publish.licence"),
                missing.map(messages::of).orElse(written));
    }

    /** What of persons goes out or is masked without anybody's decision. */
    private static List<CheckRow> untold(RoundView view) {
        Messages messages = view.messages();
        return PublishNotices.personal(view.edition()).stream()
                .map(notice -> new CheckRow(false, messages.of("desk.publish.private.own"), messages.of(notice)))
                .toList();
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
        checks.add(licence(view));
        long personal = view.edition().findings().list().stream()
                .filter(finding -> finding.mayBe(FindingUse.DISCLOSED))
                .count();
        long undecided = view.edition().findings().list().stream()
                .filter(Disclosure::isMissing)
                .count();
        if (personal > 0) {
            checks.add(new CheckRow(
                    undecided == 0,
                    messages.of("desk.publish.private"),
                    messages.of(undecided == 0 ? "desk.publish.private.yes" : "desk.publish.private.no", undecided)));
        }
        checks.addAll(untold(view));
        Path target = target(view.round());
        boolean published = view.isPublished();
        return new PublishView(
                approved || (whole && current && !other),
                view.edition().view().notice(),
                checks,
                target.toString(),
                Files.isDirectory(target),
                published,
                memo(view, true),
                memo(view, false),
                published && Files.isRegularFile(target.resolve(SignedMemo.FILE)));
    }
}
