package org.prongsai.job.fetch;

import java.util.List;
import org.prongsai.mail.fetch.MessageHeaders;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Division;

/** Item that came by mail, and what became of it: every attachment of a division ends as one of these. */
public sealed interface FetchedItem {
    /** Something a division sent. */
    sealed interface OfDivision extends FetchedItem {
        Division division();

        /** Whether an earlier run could not tell of it already; each kind says so itself. */
        boolean isNews();
    }

    /** A new file, by its path from the input folder. */
    record Taken(Division division, String path) implements OfDivision {
        @Override
        public boolean isNews() {
            return true;
        }
    }

    /** The same bytes were in the input folder already, under {@code path}; from now on they are known to have been mailed. */
    record Present(Division division, String name, String path) implements OfDivision {
        @Override
        public boolean isNews() {
            return true;
        }
    }

    /** An earlier run took it. */
    record Known(Division division) implements OfDivision {
        @Override
        public boolean isNews() {
            return false;
        }
    }

    /** An earlier run took it, and since then somebody has taken it out of the input folder. */
    record Gone(Division division, MessageHeaders letter, String name) implements OfDivision {
        @Override
        public boolean isNews() {
            return false;
        }
    }

    /** A mail without anything attached: an answer, or a link to a file elsewhere. */
    record Nothing(Division division, MessageHeaders letter) implements OfDivision {
        @Override
        public boolean isNews() {
            return false;
        }
    }

    /** It was left in the mailbox. */
    record NotTaken(
            Division division, MessageHeaders letter, String name, LocalizedMessage why, LocalizedMessage advice)
            implements OfDivision {
        @Override
        public boolean isNews() {
            return true;
        }
    }

    /** A mail with attachments from somebody the plan does not know. */
    record Unknown(MessageHeaders letter, List<String> names) implements FetchedItem {
        public Unknown {
            names = List.copyOf(names);
        }
    }
}
