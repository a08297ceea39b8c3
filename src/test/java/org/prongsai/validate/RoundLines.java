package org.prongsai.validate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.Answers;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Location;
import org.prongsai.finding.TextBasis;
import org.prongsai.finding.TextKeys;
import org.prongsai.finding.WrittenText;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.LinkProblem;
import org.prongsai.model.LinkReply;
import org.prongsai.model.LinksReading;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousAnswers;
import org.prongsai.model.Sha256;

/** The lines of a rule's fixture that say with what the round is looked at. */
final class RoundLines {
    private static final Map<String, Integer> STATUSES = Map.of("gone", 404, "closed", 403);

    private RoundLines() {}

    static boolean isOne(String line) {
        return Stream.of("as of ", "previous ", "decision ", "text ", "link ").anyMatch(line::startsWith);
    }

    static RuleContext of(List<String> lines, Plan plan, List<FileOutcome> files) {
        LocalDate asOf = Answers.plan().round().due();
        List<PreviousAnswer> previous = new ArrayList<>();
        List<DecisionResult> result = new ArrayList<>();
        List<WrittenText> texts = new ArrayList<>();
        LinksReading links = LinksReading.none();
        for (String line : lines.stream().filter(RoundLines::isOne).toList()) {
            List<String> parts =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            String[] words = parts.get(0).split(" ", -1);
            switch (words[0]) {
                case "as" -> asOf = LocalDate.parse(words[2]);
                case "previous" -> {
                    PreviousAnswer answer = PreviousAnswers.of(
                            Answers.plan(),
                            new DivisionCode(words[1]),
                            GuidelineId.parse(words[2]).orElseThrow(),
                            parts.get(1),
                            parts.get(2));
                    previous.add(parts.size() > 3 ? PreviousAnswers.with(answer, parts.get(3)) : answer);
                }
                case "link" -> links = with(links, words[1], parts);
                case "text" -> texts.add(text(words, parts, plan, files));
                default -> result.add(decided(DecisionResult.Outcome.valueOf(words[1]), parts.get(1)));
            }
        }
        return new RuleContext(
                asOf, previous.isEmpty() ? Optional.empty() : Optional.of(previous), result, texts, links);
    }

    private static LinksReading with(LinksReading links, String word, List<String> parts) {
        Sha256 digest = Sha256.of(word);
        if (word.equals("damaged")) {
            return new LinksReading.Damaged(3, digest);
        }
        String url = parts.get(1);
        Optional<OffsetDateTime> asked = Optional.of(OffsetDateTime.parse("2021-04-05T09:00+07:00"));
        LinkReply reply = switch (word) {
            case "ok" ->
                new LinkReply(
                        url,
                        asked,
                        Optional.of(200),
                        url,
                        Optional.of(new LinkReply.Body(1, Optional.of(digest))),
                        Optional.empty());
            case "not-asked" -> LinkReply.notAsked(url);
            default ->
                new LinkReply(
                        url,
                        asked,
                        Optional.ofNullable(STATUSES.get(word)),
                        url,
                        Optional.empty(),
                        Optional.of(LinkProblem.of(word).orElseThrow()));
        };
        Map<String, LinkReply> all = new LinkedHashMap<>(links.byAddress());
        all.put(url, reply);
        return new LinksReading.Read(all, digest);
    }

    private static WrittenText text(String[] words, List<String> parts, Plan plan, List<FileOutcome> files) {
        GuidelineId guideline = GuidelineId.parse(words[1]).orElseThrow();
        String key = new TextKeys(plan).of(guideline);
        String basis = new TextBasis(plan, files).of(plan.guideline(guideline).orElseThrow());
        String confirmation = parts.size() > 3 ? parts.get(3) : "";
        return new WrittenText(
                switch (words[2]) {
                    case "GONE" -> key.substring(0, key.length() - 16) + "0123456789abcdef";
                    case "OTHER" -> "T-01234567" + key.substring(10);
                    case "NONE" -> "";
                    default -> key;
                },
                parts.get(1),
                words[2].equals("CELL") ? WrittenText.Content.NO_TEXT : WrittenText.Content.WORDS,
                parts.size() > 2 ? parts.get(2) : "",
                confirmation,
                confirmation.equals("ยังถูกต้อง"),
                "",
                words[2].equals("OLD") ? "0123456789abcdef" : basis,
                WrittenText.markOf("", "", ""),
                Location.of("decisions.xlsx", new CellRef("ข้อความสรุป", 5, 4)),
                words.length > 3 ? Decision.RowState.valueOf(words[3]) : Decision.RowState.SOUND);
    }

    private static DecisionResult decided(DecisionResult.Outcome outcome, String value) {
        Location location = Location.of("decisions.xlsx", new CellRef("คำวินิจฉัย", 5, 8));
        Decision decision =
                new Decision("", "แก้ค่า", Optional.of(Decision.Verb.CORRECT), value, "เหตุผล", "เลขานุการ", location);
        return new DecisionResult(decision, outcome, Optional.empty());
    }
}
