package org.prongsai.desk.screen;

import java.util.List;
import org.prongsai.job.decide.VanishedDecision;
import org.prongsai.round.ProgressListener;

/**
 * Row of a decision that was made here, and that no workbook says any more.
 *
 * @param sentence what was decided, by whom and when
 */
public record VanishedRow(String key, String by, String sentence) {
    static List<VanishedRow> of(RoundView view) {
        return view.round()
                .jobs(ProgressListener.silent())
                .vanished()
                .fold(
                        list -> list.stream().map(one -> of(one, view)).toList(),
                        faults -> List.of(),
                        reason -> List.of());
    }

    private static VanishedRow of(VanishedDecision one, RoundView view) {
        String found = one.found().isEmpty() ? one.file() : one.found();
        return new VanishedRow(
                one.key(),
                one.by(),
                view.messages().of("desk.vanished", one.time().replace('T', ' '), one.by(), found, one.reason()));
    }
}
