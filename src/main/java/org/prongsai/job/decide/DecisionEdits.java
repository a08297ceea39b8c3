package org.prongsai.job.decide;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.prongsai.finding.DecidedFiles;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionMark;
import org.prongsai.finding.RowSeal;
import org.prongsai.layout.decisions.DecisionChoice;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.read.decisions.KeyedRow;
import org.prongsai.thai.ThaiText;

/** Edits of a row of decisions: the texts of the cells that a person fills in, and the hidden ones that belong to them. */
final class DecisionEdits {
    private static final List<DecisionColumn> ENTRY = List.of(
            DecisionColumn.DECISION,
            DecisionColumn.NEW_VALUE,
            DecisionColumn.REASON,
            DecisionColumn.BY,
            DecisionColumn.MARK);

    private final EntryPlace<Decision> place;

    DecisionEdits(EntryPlace<Decision> place) {
        this.place = place;
    }

    /** As nobody had ever filled it in. */
    Map<DecisionColumn, String> emptied() {
        Map<DecisionColumn, String> texts = new EnumMap<>(DecisionColumn.class);
        ENTRY.forEach(column -> texts.put(column, ""));
        return texts;
    }

    /**
     * What the row is to say.
     *
     * @param offered the finding's row as the program writes it now
     * @return with the files and members that hold now, in the place {@code at}
     */
    Decision decision(DecideRequest request, OfferedRow offered) {
        TreeSet<String> members = new TreeSet<>(offered.members());
        // A group that was accepted and has grown stays accepted, with what it has now.
        place.there()
                .filter(row -> row.filledIn() && row.sound())
                .ifPresent(row -> members.addAll(row.said().members()));
        return new Decision(
                request.key(),
                label(request.verb()),
                Optional.of(request.verb()),
                request.value(),
                ThaiText.repair(request.reason()).text(),
                ThaiText.repair(request.by()).text(),
                offered.row().said().location(),
                offered.files(),
                Collections.unmodifiableSet(members),
                Decision.RowState.SOUND);
    }

    /** Whether the row says so already. */
    boolean says(Decision wanted) {
        return place.there()
                .filter(KeyedRow::sound)
                .filter(row -> DecisionMark.of(row.said()).equals(DecisionMark.of(wanted)))
                .isPresent();
    }

    Map<DecisionColumn, String> saying(Decision wanted, OfferedRow offered) {
        Map<DecisionColumn, String> texts = new EnumMap<>(DecisionColumn.class);
        if (place.there().isEmpty()) {
            Arrays.stream(DecisionColumn.values())
                    .forEach(column -> texts.put(column, offered.row().text(column)));
        }
        KeyedRow<Decision> shown = place.there().orElse(offered.row());
        texts.put(DecisionColumn.DECISION, wanted.choice());
        texts.put(DecisionColumn.NEW_VALUE, wanted.value());
        texts.put(DecisionColumn.REASON, wanted.reason());
        texts.put(DecisionColumn.BY, wanted.by());
        texts.put(DecisionColumn.MARK, DecisionMark.of(wanted).value());
        texts.put(DecisionColumn.FILES, wanted.files().toString());
        texts.put(DecisionColumn.MEMBERS, String.join(" ", new TreeSet<>(wanted.members())));
        texts.put(DecisionColumn.SEAL, seal(wanted, shown).value());
        return texts;
    }

    private RowSeal seal(Decision wanted, KeyedRow<Decision> shown) {
        DecidedFiles files = wanted.files();
        return RowSeal.of(
                wanted.key(),
                place.shown(shown, DecisionColumn.DIVISION),
                place.shown(shown, DecisionColumn.WHERE),
                files,
                wanted.members());
    }

    private String label(Decision.Verb verb) {
        return DecisionChoice.valueOf(verb.name()).label(place.messages("sheet.decisions"));
    }
}
