package org.prongsai.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Outcome of a file in {@code input/}: every one ends as exactly one of these. */
public sealed interface FileOutcome {
    InputFile file();

    /** The submission that the file is, counted or not. */
    default Optional<Submission> submitted() {
        return Optional.empty();
    }

    /** The division that sent it, as far as that is known. */
    default Optional<DivisionCode> sender() {
        return this instanceof Refused refused
                ? refused.division()
                : submitted().map(Submission::division);
    }

    /** The same without what may not leave the office. */
    default FileOutcome published() {
        return fold(new Cases<>() {
            @Override
            public FileOutcome counted(Counted counted) {
                return new Counted(counted.submission.published(), counted.ruling);
            }

            @Override
            public FileOutcome superseded(Superseded old) {
                return new Superseded(old.submission.published(), old.by, old.reason);
            }

            @Override
            public FileOutcome undecided(Undecided one) {
                return new Undecided(one.submission.published(), one.others);
            }

            @Override
            public FileOutcome excluded(Excluded excluded) {
                return new Excluded(excluded.submission.published(), excluded.ruling);
            }

            @Override
            public FileOutcome refused(Refused refused) {
                return refused;
            }

            @Override
            public FileOutcome ignored(Ignored ignored) {
                return ignored;
            }
        });
    }

    /** The submissions whose answers are in the figures. */
    static List<Submission> counted(List<FileOutcome> files) {
        return files.stream()
                .filter(Counted.class::isInstance)
                .map(file -> ((Counted) file).submission())
                .toList();
    }

    /** The same by their divisions: a form that came in parts is several. */
    static Map<DivisionCode, List<Submission>> forms(List<FileOutcome> files) {
        return counted(files).stream()
                .collect(Collectors.groupingBy(Submission::division, LinkedHashMap::new, Collectors.toList()));
    }

    /** What each case comes to. */
    <R> R fold(Cases<R> cases);

    /** One answer for each case: one more does not compile until everybody knows it. */
    interface Cases<R> {
        R counted(Counted counted);

        R superseded(Superseded superseded);

        R undecided(Undecided undecided);

        R excluded(Excluded excluded);

        R refused(Refused refused);

        R ignored(Ignored ignored);
    }

    /**
     * Its answers are in the figures.
     *
     * @param ruling why, where the secretariat decided so
     */
    record Counted(Submission submission, Optional<Ruling> ruling) implements FileOutcome {
        public Counted(Submission submission) {
            this(submission, Optional.empty());
        }

        @Override
        public InputFile file() {
            return submission.file();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.counted(this);
        }

        @Override
        public Optional<Submission> submitted() {
            return Optional.of(submission);
        }
    }

    /** The same division sent another workbook that counts instead. */
    record Superseded(Submission submission, InputFile by, Reason reason) implements FileOutcome {
        /** The stated rule by which the other one counts. */
        public enum Reason {
            IDENTICAL,
            OLDER
        }

        @Override
        public InputFile file() {
            return submission.file();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.superseded(this);
        }

        @Override
        public Optional<Submission> submitted() {
            return Optional.of(submission);
        }
    }

    /**
     * The same division sent workbooks that differ, and what they tell of when they were saved does not order them: none
     * counts until the secretariat decides.
     *
     * @param others the division's other files
     */
    record Undecided(Submission submission, List<InputFile> others) implements FileOutcome {
        public Undecided {
            others = List.copyOf(others);
            if (others.isEmpty()) {
                throw new IllegalArgumentException("a file is undecided beside another");
            }
        }

        @Override
        public InputFile file() {
            return submission.file();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.undecided(this);
        }

        @Override
        public Optional<Submission> submitted() {
            return Optional.of(submission);
        }
    }

    /** Its answers do not count because the secretariat decided so. */
    record Excluded(Submission submission, Ruling ruling) implements FileOutcome {
        @Override
        public InputFile file() {
            return submission.file();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.excluded(this);
        }

        @Override
        public Optional<Submission> submitted() {
            return Optional.of(submission);
        }
    }

    /**
     * Looks like a submission but can't be one.
     *
     * @param details what the reason's sentence names: another organisation, round or division, sheets, columns
     * @param place where that is to be seen, as far as it is in one cell
     */
    record Refused(
            InputFile file,
            RejectReason reason,
            Optional<DivisionCode> division,
            List<Term> details,
            Optional<CellRef> place)
            implements FileOutcome {
        public Refused {
            details = List.copyOf(details);
        }

        /** What is wrong with the whole file. */
        public Refused(InputFile file, RejectReason reason, Optional<DivisionCode> division, List<Term> details) {
            this(file, reason, division, details, Optional.empty());
        }

        public Refused(InputFile file, RejectReason reason) {
            this(file, reason, Optional.empty(), List.of());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** Is no submission and was not meant to be. */
    record Ignored(InputFile file, IgnoreReason reason) implements FileOutcome {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ignored(this);
        }
    }

    /** Why a file is refused. */
    enum RejectReason {
        /** A pipe, a device or a link to nothing, not opened. */
        NO_FILE,
        EMPTY,
        ONLY_ZEROS,
        TOO_LARGE,
        UNFINISHED,
        /** Stands for a file that a cloud keeps and that was not fetched. */
        NOT_FETCHED,
        PASSWORD_PROTECTED,
        /** By a label of the sender's office, not by a password. */
        RIGHTS_MANAGED,
        OLD_EXCEL,
        XLSB,
        XML_SPREADSHEET,
        FLAT_OPEN_DOCUMENT,
        NUMBERS,
        HTML,
        PDF,
        WORD,
        POWERPOINT,
        PICTURE,
        MAIL,
        SHORTCUT,
        OTHER_ARCHIVE,
        /** A winmail.dat, in which Outlook wraps what is attached. */
        OUTLOOK_WRAPPED,
        /** A workbook that was unpacked and zipped again within a folder. */
        WORKBOOK_IN_FOLDER,
        ZIP_EMPTY,
        ZIP_DAMAGED,
        ZIP_TOO_LARGE,
        ZIP_TOO_DEEP,
        OUR_OUTPUT,
        /** A plan that lies beside the one that counts: a copy that a cloud made of two officers' work, say. */
        OTHER_PLAN,
        NOT_A_WORKBOOK,
        DAMAGED,
        /** Two things in one place, of which each program shows the one that it pleases. */
        CONTRADICTORY,
        /** XML with a document type, by which entities and other files could be drawn in. */
        DOCUMENT_TYPE,
        NOT_OURS,
        OTHER_ORGANISATION,
        OTHER_ROUND,
        UNKNOWN_DIVISION,
        /** Made for one division, with the name of another written on it. */
        OTHER_DIVISION,
        /** Made from an earlier plan for a division of a name that the plan has no more. */
        RENAMED_DIVISION,
        FORM_VERSION,
        MARKS_CONTRADICT,
        TOO_MUCH_TEXT,
        COLUMN_TWICE,
        SHEET_TWICE,
        READER_FAILED,
        NO_TABLE,
        /** The list of what came by mail, damaged. */
        MAIL_LIST,
        /** Decisions that lie elsewhere than where the secretariat lays them. */
        DECISIONS_ELSEWHERE,
        /** Decisions or own texts whose sheet has lost columns. */
        DECISIONS_COLUMNS,
        /** Called as what this program keeps for itself, in a folder where it keeps nothing. */
        FORGED_STATE;

        /** Whether it is the secretariat that is to say something, and the sender has nothing to mend. */
        public boolean isToBeDecided() {
            return this == RENAMED_DIVISION;
        }
    }

    /** Why a file is ignored. */
    enum IgnoreReason {
        LOCK_FILE,
        TEMPORARY_FILE,
        SYSTEM_FILE,
        SYNC_FILE,
        PLACEHOLDER,
        /** A zip whose files have outcomes of their own. */
        UNPACKED,
        /** The secretariat's decisions: read, but no submission. */
        DECISIONS,
        /** What came by mail, from whom and when: read, but no submission. */
        MAIL_LIST
    }
}
