package org.prongsai.desk.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.desk.screen.FindingCard.CardDecision;
import org.prongsai.desk.screen.FindingsView.AcceptableGroup;
import org.prongsai.desk.screen.FindingsView.DivisionFindings;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.DecisionResult.Outcome;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Regrading;
import org.prongsai.finding.Severity;
import org.prongsai.job.decide.DecisionFiles;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.decisions.DecisionChoice;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Guideline;

/** Cards of a round's findings. */
final class FindingCards {
    /** Fewer are as soon accepted one by one. */
    private static final int MIN_GROUP = 3;

    private final RoundView view;
    private final FindingKeys keys;
    private final FindingText words;
    private final Map<String, DecisionResult> decided = new HashMap<>();

    FindingCards(RoundView view) {
        this.view = view;
        this.keys = new FindingKeys(view.plan(), view.edition().consolidation().files());
        this.words = FindingText.shortened(view.messages());
        view.edition()
                .findings()
                .decided()
                .forEach(result -> decided.putIfAbsent(result.decision().key(), result));
    }

    FindingsView view() {
        Map<Optional<DivisionCode>, List<FindingCard>> cards = new LinkedHashMap<>();
        Map<Optional<DivisionCode>, List<Finding>> open = new LinkedHashMap<>();
        findings().forEach(finding -> {
            cards.computeIfAbsent(finding.division(), code -> new ArrayList<>()).add(card(finding));
            if (isOpen(finding)) {
                open.computeIfAbsent(finding.division(), code -> new ArrayList<>())
                        .add(finding);
            }
        });
        List<DivisionFindings> divisions = cards.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), open.getOrDefault(entry.getKey(), List.of())))
                .toList();
        List<Decision> made = view.edition().findings().decided().stream()
                .map(DecisionResult::decision)
                .toList();
        return new FindingsView(
                divisions.stream().mapToInt(DivisionFindings::left).sum(),
                divisions.stream().mapToInt(one -> one.cards().size()).sum(),
                view.expected() - view.returned(),
                DecisionFiles.state(view.round().folder()).hex(),
                made.isEmpty() ? "" : made.get(made.size() - 1).by(),
                made.stream().map(Decision::reason).distinct().toList(),
                divisions);
    }

    /** What is found now, and what was decided away. */
    private List<Finding> findings() {
        Map<String, Finding> found = new LinkedHashMap<>();
        view.edition().findings().list().stream()
                .filter(finding -> !finding.traits().missingForm())
                .filter(finding -> finding.severity() != Severity.NOTE || isDecided(finding))
                .forEach(finding -> found.putIfAbsent(keys.of(finding).value(), finding));
        decided.forEach((key, result) -> result.finding()
                .filter(finding ->
                        FindingKey.parse(key).filter(one -> !one.isOfGroup()).isPresent())
                .ifPresent(finding -> found.putIfAbsent(key, finding)));
        return found.values().stream()
                .sorted(Comparator.comparing(FindingCards::asFound))
                .toList();
    }

    /** What was decided keeps its place: a card that jumps away is looked for. */
    private static Severity asFound(Finding finding) {
        return finding.regrading().map(Regrading::from).orElse(finding.severity());
    }

    private boolean isDecided(Finding finding) {
        return decision(finding).isPresent();
    }

    /** What was decided about it alone, or about its group. */
    private Optional<DecisionResult> decision(Finding finding) {
        FindingKey key = keys.of(finding);
        return Optional.ofNullable(decided.get(key.value()))
                .or(() -> Optional.ofNullable(decided.get(keys.ofGroup(finding).value()))
                        .filter(result -> result.decision().members().contains(key.digits())));
    }

    private boolean isOpen(Finding finding) {
        return finding.severity() != Severity.NOTE && !isSettled(finding);
    }

    private boolean isSettled(Finding finding) {
        return decision(finding)
                .filter(result -> result.outcome() == Outcome.APPLIED)
                .isPresent();
    }

    private DivisionFindings of(Optional<DivisionCode> code, List<FindingCard> cards, List<Finding> open) {
        List<String> files = view.edition().consolidation().files().stream()
                .filter(FileOutcome.Counted.class::isInstance)
                .filter(file -> file.submitted()
                        .filter(sent -> code.equals(Optional.of(sent.division())))
                        .isPresent())
                .map(file -> file.file().name())
                .toList();
        Severity worst = open.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
        return new DivisionFindings(
                code.map(DivisionCode::value).orElse(""),
                code.map(one -> view.plan().division(one).name())
                        .orElseGet(() -> view.messages().of("desk.findings.nobody")),
                worst.code(),
                open.size(),
                files,
                code.isPresent() ? groups(open) : List.of(),
                cards);
    }

    private List<AcceptableGroup> groups(List<Finding> open) {
        Map<FindingKey, List<Finding>> groups = new LinkedHashMap<>();
        open.stream()
                .filter(finding -> finding.mayBe(FindingUse.DECIDED)
                        && (finding.mayBe(FindingUse.ACCEPTED) || finding.mayBe(FindingUse.DISCLOSED)))
                .forEach(finding -> groups.computeIfAbsent(keys.ofGroup(finding), first -> new ArrayList<>())
                        .add(finding));
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= MIN_GROUP)
                .map(entry -> new AcceptableGroup(
                        entry.getKey().value(),
                        entry.getValue().size(),
                        view.messages().of("rule." + entry.getValue().get(0).rule() + ".what"),
                        entry.getValue().get(0).mayBe(FindingUse.DISCLOSED)))
                .toList();
    }

    private FindingCard card(Finding finding) {
        String key = keys.of(finding).value();
        boolean open = isOpen(finding);
        return new FindingCard(
                key,
                open ? finding.severity().code() : "note",
                words.severity(finding.severity()),
                finding.guideline().map(Object::toString).orElse(""),
                finding.guideline()
                        .flatMap(view.plan()::guideline)
                        .map(Guideline::text)
                        .orElse(""),
                words.message(finding),
                words.suggestion(finding),
                words.regrading(finding),
                words.where(finding),
                finding.value(),
                CellsView.around(finding, view.edition().consolidation().files(), view.messages()),
                VerbOption.of(finding, view),
                decision(finding).map(this::made));
    }

    private CardDecision made(DecisionResult result) {
        Decision decision = result.decision();
        return new CardDecision(
                decision.key(),
                decision.findingKey().filter(FindingKey::isOfGroup).isPresent(),
                decision.verb().map(Labelled::kebab).orElse(""),
                decision.verb()
                        .map(verb -> DecisionChoice.valueOf(verb.name()).label(view.messages()))
                        .orElse(decision.choice()),
                decision.value(),
                decision.reason(),
                decision.by(),
                result.outcome() == Outcome.APPLIED,
                view.messages()
                        .of(
                                "desk.decided.where",
                                decision.location().file(),
                                decision.location().cell().map(CellRef::row).orElse(0)));
    }
}
