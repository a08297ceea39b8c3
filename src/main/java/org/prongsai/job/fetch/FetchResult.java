package org.prongsai.job.fetch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.mail.settings.ImapSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;

/** Result of fetching returned forms from a mailbox. */
public sealed interface FetchResult {
    /**
     * The mailbox was read.
     *
     * @param mails how many were received since {@code since}
     * @param into the folder that what was taken is in
     * @param stopped why the rest was not read, when something broke
     */
    record Fetched(
            Plan plan,
            ImapSettings mailbox,
            LocalDate since,
            int mails,
            List<FetchedItem> items,
            Path into,
            Optional<LocalizedMessage> stopped)
            implements FetchResult {
        public Fetched {
            items = List.copyOf(items);
        }

        /** What all divisions sent. */
        public FetchSummary summary() {
            return new FetchSummary(of(FetchedItem.OfDivision.class));
        }

        /** What one division sent. */
        public FetchSummary summaryOf(Division division) {
            return new FetchSummary(of(FetchedItem.OfDivision.class).stream()
                    .filter(item -> item.division().equals(division))
                    .toList());
        }

        /** The items of a kind, in their order. */
        public <T extends FetchedItem> List<T> of(Class<T> kind) {
            return items.stream()
                    .filter(kind::isInstance)
                    .map(item -> Objects.requireNonNull(kind.cast(item)))
                    .toList();
        }

        @Override
        public <R> R fold(Function<Fetched, R> fetched, Function<SettingsWrong, R> settingsWrong) {
            return fetched.apply(this);
        }
    }

    /**
     * The settings of mail are missing or wrong; nothing was done.
     *
     * @param file they can be mended in
     */
    record SettingsWrong(List<LocalizedMessage> faults, Path file) implements FetchResult {
        public SettingsWrong {
            faults = List.copyOf(faults);
        }

        @Override
        public <R> R fold(Function<Fetched, R> fetched, Function<SettingsWrong, R> settingsWrong) {
            return settingsWrong.apply(this);
        }
    }

    /** What each case comes to. */
    <R> R fold(Function<Fetched, R> fetched, Function<SettingsWrong, R> settingsWrong);
}
