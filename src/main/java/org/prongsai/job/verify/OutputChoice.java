package org.prongsai.job.verify;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.render.Formats;
import org.prongsai.render.csv.TotalsCsv;
import org.prongsai.render.workbook.ItasWorkbook;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Manifest;

/** Choice of outputs that an edition was made with, by what its manifest lists. */
public final class OutputChoice {
    private static final Set<String> OF_SOME_PLANS = Set.of(TotalsCsv.FILE, ItasWorkbook.FILE);

    private OutputChoice() {}

    /** All of them; that nothing goes back to the divisions may be so or so, when there is nothing. */
    public static FormatChoice of(Manifest manifest) {
        List<String> formats = Formats.load().names();
        List<String> made = formats.stream()
                .filter(name -> !manifest.digestOf(name).isEmpty())
                .toList();
        boolean returns = formats.stream().allMatch(name -> OF_SOME_PLANS.contains(name) || made.contains(name))
                || manifest.outputs().stream().anyMatch(entry -> entry.path().startsWith(RoundFolder.RETURNS + "/"));
        return of(
                manifest,
                Stream.concat(made.stream(), returns ? Stream.of(RoundFolder.RETURNS) : Stream.empty())
                        .toList());
    }

    /** Some of them. */
    public static FormatChoice of(Manifest manifest, List<String> names) {
        return new FormatChoice(names, manifest.options().rawCsv());
    }
}
