package org.prongsai.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Responsible;
import org.prongsai.model.Status;

/** The figures that a round comes to, and what has to be told, reckoned from the intent alone. */
public final class OracleFigures {
    private static final String INCOMPLETE = "incomplete";

    private final Plan now;
    private final List<SentFile> files;
    private final Map<String, Settled> settled;

    OracleFigures(Plan now, List<SentFile> files) {
        this.now = now;
        this.files = List.copyOf(files);
        this.settled = Settled.of(now, files);
    }

    /**
     * A row of {@code answers.csv}.
     *
     * @param places where it may be said to stand, as digest, sheet, row; one empty text where nothing counts
     */
    public record AnswerRow(List<String> values, Set<String> places) {}

    /** By the columns that are compared: guideline, division, status, label, as written, details, evidence, day. */
    public List<AnswerRow> answers() {
        List<AnswerRow> rows = new ArrayList<>();
        for (Guideline guideline : now.guidelines()) {
            for (String division : asked(guideline)) {
                rows.add(answer(guideline.id().toString(), division));
            }
        }
        return rows;
    }

    private AnswerRow answer(String guideline, String division) {
        Entry entry = entry(guideline, division);
        Set<String> places = new TreeSet<>();
        for (Settled.Candidate one : division(division).counts()) {
            Integer line = one.meaning().answers().get(guideline);
            if (line != null) {
                one.meaning()
                        .sheets()
                        .forEach(sheet -> places.add(
                                place(one.file(), sheet, one.file().rows().get(line))));
            }
        }
        return new AnswerRow(
                List.of(
                        guideline,
                        division,
                        entry.means(),
                        status(entry.means()).map(Status::label).orElse(""),
                        entry.status(),
                        entry.details(),
                        entry.evidence(),
                        entry.day().map(Object::toString).orElse("")),
                places.isEmpty() ? Set.of("") : places);
    }

    private Settled division(String code) {
        return Objects.requireNonNull(settled.get(code), code);
    }

    private static int count(Map<String, Integer> counts, String kind) {
        return counts.getOrDefault(kind, 0);
    }

    private static String place(SentFile file, String sheet, int row) {
        return file.digest() + " " + sheet + " " + row;
    }

    private Entry entry(String guideline, String division) {
        return division(division).counts().stream()
                .findFirst()
                .map(one -> one.meaning().entry(guideline))
                .orElse(Entry.BLANK);
    }

    private List<String> asked(Guideline guideline) {
        return Asked.divisions(now).stream()
                .filter(code -> Asked.isAsked(guideline, code))
                .toList();
    }

    private Optional<Status> status(String code) {
        return now.statuses().statuses().stream()
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** As {@code summary.csv} has them, every column but the first. */
    public List<List<String>> summary() {
        return now.guidelines().stream().map(this::summary).toList();
    }

    private List<String> summary(Guideline guideline) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("ACHIEVED", "IN_PROGRESS", "NOT_STARTED", Entry.INVALID, Entry.MISSING, Entry.NOTHING)
                .forEach(kind -> counts.put(kind, 0));
        List<String> asked = asked(guideline);
        asked.forEach(division -> counts.merge(kind(entry(guideline.id().toString(), division)), 1, Integer::sum));
        String status = rollUp(counts, asked.size());
        List<String> row = new ArrayList<>(List.of(
                guideline.id().toString(),
                guideline.responsible() instanceof Responsible.Only ? String.join(" ", ordered(guideline)) : "all",
                status,
                label(status),
                String.valueOf(asked.size()),
                String.valueOf(asked.size() - count(counts, Entry.MISSING))));
        counts.values().forEach(count -> row.add(String.valueOf(count)));
        return row;
    }

    /** In the order in which the plan names them. */
    private static List<String> ordered(Guideline guideline) {
        return guideline.responsible() instanceof Responsible.Only only
                ? only.divisions().stream().map(code -> code.value()).toList()
                : List.of();
    }

    private String kind(Entry entry) {
        return status(entry.means()).map(one -> one.progress().name()).orElse(entry.means());
    }

    private String rollUp(Map<String, Integer> counts, int asked) {
        if (count(counts, Entry.INVALID) + count(counts, Entry.MISSING) > 0) {
            return INCOMPLETE;
        }
        int rated = asked - count(counts, Entry.NOTHING);
        if (rated == 0) {
            return Entry.NOTHING;
        }
        if (count(counts, "ACHIEVED") == rated) {
            return first(Progress.ACHIEVED);
        }
        return first(count(counts, "NOT_STARTED") == rated ? Progress.NOT_STARTED : Progress.IN_PROGRESS);
    }

    private String first(Progress progress) {
        return now.statuses().statuses().stream()
                .filter(status -> status.progress() == progress)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private String label(String code) {
        return status(code)
                .map(Status::label)
                .orElse(code.equals(INCOMPLETE) ? "ยังไม่ครบ" : "ไม่มีผลการดำเนินงานในรอบนี้");
    }

    /** Digests, each as often as such a file lies there. */
    public List<String> files() {
        return files.stream().map(SentFile::digest).sorted().toList();
    }

    /** What became of the division's files, by digest; of those that say the same any one may be the one that counts. */
    public Map<String, Set<String>> outcomes() {
        Map<String, Set<String>> outcomes = new LinkedHashMap<>();
        for (SentFile file : files) {
            Set<String> kinds = outcomes.computeIfAbsent(file.digest(), digest -> new TreeSet<>());
            if (file.form().isEmpty()) {
                kinds.add(file.kind());
            } else if (Settled.isNobodys(file.form().get(), now)) {
                kinds.add("refused");
            } else {
                kinds.addAll(outcomes(file, division(new Meaning(file.form().get(), now).division())));
            }
        }
        return outcomes;
    }

    private static List<String> outcomes(SentFile file, Settled division) {
        if (division.isUndecided()) {
            return List.of("undecided");
        }
        List<String> counting =
                division.counts().stream().map(one -> one.file().digest()).toList();
        if (!counting.contains(file.digest())) {
            return List.of("superseded");
        }
        return counting.size() == 1 ? List.of("counted") : List.of("counted", "superseded");
    }

    /** Divisions of which one file counts. */
    public Set<String> counted() {
        return divisions(one -> !one.counts().isEmpty());
    }

    /** Divisions with something to answer that sent nothing which is surely theirs. */
    public Set<String> missing() {
        Set<String> missing = divisions(one -> one.sent().isEmpty());
        missing.removeIf(code -> Asked.guidelines(now, code).isEmpty());
        return missing;
    }

    public Set<String> undecided() {
        return divisions(Settled::isUndecided);
    }

    private Set<String> divisions(java.util.function.Predicate<Settled> which) {
        Set<String> codes = new TreeSet<>();
        settled.forEach((code, one) -> {
            if (which.test(one)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** Answers that are missing although a form of the division counts, as division, guideline. */
    public Set<String> gaps() {
        return entries(Entry.MISSING);
    }

    /** Answers that are no status of the list, as division, guideline. */
    public Set<String> invalid() {
        return entries(Entry.INVALID);
    }

    private Set<String> entries(String means) {
        Set<String> entries = new TreeSet<>();
        for (Guideline guideline : now.guidelines()) {
            String id = guideline.id().toString();
            asked(guideline).stream()
                    .filter(division -> !division(division).counts().isEmpty())
                    .filter(division -> entry(id, division).means().equals(means))
                    .forEach(division -> entries.add(division + " " + id));
        }
        return entries;
    }

    /** Filled rows that answer nothing, of files that count: for each division, for each file that may count. */
    public Map<String, Set<Set<String>>> strays() {
        Map<String, Set<Set<String>>> strays = new LinkedHashMap<>();
        settled.forEach((code, one) -> one.counts().forEach(candidate -> {
            Set<String> rows = new TreeSet<>();
            candidate
                    .meaning()
                    .strays()
                    .forEach(line -> rows.add(candidate.file().digest() + " "
                            + candidate.file().rows().get(line)));
            strays.computeIfAbsent(code, key -> new java.util.LinkedHashSet<>()).add(rows);
        }));
        return strays;
    }

    /** Digests of files that do not count and answer what those that count leave open. */
    public Set<String> halves() {
        Set<String> halves = new TreeSet<>();
        settled.values().stream()
                .filter(one -> !one.counts().isEmpty())
                .forEach(one -> one.sent().stream()
                        .filter(other -> !other.aloneBeside(one.counts().get(0)).isEmpty())
                        .forEach(other -> halves.add(other.file().digest())));
        return halves;
    }
}
