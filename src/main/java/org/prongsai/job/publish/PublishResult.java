package org.prongsai.job.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.finding.Disclosure;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.render.Edition;

/** Result of publishing. */
public sealed interface PublishResult {
    /**
     * The edition for the public was written.
     *
     * @param mark of the edition
     * @param approved whether it is the one that was approved
     * @param leftOut files of the input that came since
     * @param notices what else there is to know
     * @param masked what tells of persons and is hidden
     */
    record Published(
            Path folder,
            List<Path> written,
            String mark,
            boolean approved,
            List<String> leftOut,
            List<LocalizedMessage> notices,
            MaskedWords masked)
            implements PublishResult {
        public Published {
            written = List.copyOf(written);
            leftOut = List.copyOf(leftOut);
            notices = List.copyOf(notices);
        }

        public static Published of(
                Path folder,
                List<Path> written,
                Edition edition,
                boolean approved,
                List<String> leftOut,
                List<LocalizedMessage> notices) {
            return new Published(
                    folder,
                    written,
                    edition.mark(),
                    approved,
                    leftOut,
                    notices,
                    MaskedWords.of(edition, new FindingText(edition.messages())));
        }

        @Override
        public <R> R fold(
                Function<Published, R> published,
                Function<NotFinal, R> notFinal,
                Function<PersonalUndecided, R> undecided) {
            return published.apply(this);
        }
    }

    /**
     * The edition is provisional, and nobody said that it may go out so.
     *
     * @param notice what it lacks, in words
     */
    record NotFinal(String notice) implements PublishResult {
        @Override
        public <R> R fold(
                Function<Published, R> published,
                Function<NotFinal, R> notFinal,
                Function<PersonalUndecided, R> undecided) {
            return notFinal.apply(this);
        }
    }

    /**
     * It tells of persons, and nobody has decided whether the public may read that.
     *
     * @param count of what is undecided
     * @param places the first of it, in words
     */
    record PersonalUndecided(int count, List<String> places) implements PublishResult {
        /** Places that are named; the others stand among the findings. */
        private static final int MAX_PLACES = 5;

        public PersonalUndecided {
            places = List.copyOf(places);
        }

        /** Empty when nothing in an edition is undecided. */
        static Optional<PublishResult> in(Edition edition) {
            FindingText words = new FindingText(edition.messages());
            List<Finding> undecided = edition.findings().list().stream()
                    .filter(Disclosure::isMissing)
                    .toList();
            return undecided.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PersonalUndecided(
                            undecided.size(),
                            undecided.stream()
                                    .map(words::where)
                                    .distinct()
                                    .limit(MAX_PLACES)
                                    .toList()));
        }

        @Override
        public <R> R fold(
                Function<Published, R> published,
                Function<NotFinal, R> notFinal,
                Function<PersonalUndecided, R> undecided) {
            return undecided.apply(this);
        }
    }

    /** What keeps an edition from going out, if anything does. */
    static Optional<PublishResult> stopped(Edition edition, PublishRequest request) {
        return edition.isProvisional() && !request.provisional()
                ? Optional.of(new NotFinal(edition.view().notice()))
                : PersonalUndecided.in(edition);
    }

    /** What each case comes to. */
    <R> R fold(
            Function<Published, R> published, Function<NotFinal, R> notFinal, Function<PersonalUndecided, R> undecided);
}
