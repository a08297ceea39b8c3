package org.prongsai.job.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.render.Formats;
import org.prongsai.render.csv.AnswersCsv;
import org.prongsai.render.csv.SummaryCsv;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Manifest;
import org.prongsai.text.Language;

/**
 * Check of an edition against one made once more in memory, with the options its manifest names. The same version of
 * the program makes the same bytes; of another version's only the figures are compared.
 */
final class RebuildCheck {
    /** Which depend on neither templates nor earlier editions. */
    private static final List<String> FIGURES = List.of(AnswersCsv.FILE, SummaryCsv.FILE);

    private final RoundFolder folder;
    private final String version;
    private final Manifest manifest;
    private final Rebuilder rebuilder;
    private final List<Difference> differences = new ArrayList<>();
    private final List<LocalizedMessage> remarks = new ArrayList<>();

    RebuildCheck(RoundFolder folder, String version, Manifest manifest, Rebuilder rebuilder) {
        this.folder = folder;
        this.version = version;
        this.manifest = manifest;
        this.rebuilder = rebuilder;
    }

    /** @param grounds the same inputs as then */
    List<Difference> differences(ReviewRequest request, ProvenanceCheck grounds) {
        boolean same = manifest.version().equals(version);
        boolean whole = same && !grounds.templatesDiffer() && !grounds.previousDiffer();
        List<String> chosen =
                whole ? chosen() : FIGURES.stream().filter(this::wasMade).toList();
        Optional<RebuiltEdition> made = chosen.isEmpty() ? Optional.empty() : rebuilt(request, chosen);
        if (made.isEmpty()) {
            remarks.add(LocalizedMessage.of("verify.no-figures"));
        } else if (same && made.get().isOfManyAgencies()) {
            lists(made.get());
        } else if (same) {
            bytes(made.get(), whole);
        } else {
            remarks.add(LocalizedMessage.of("verify.version", manifest.version(), version));
            figures(made.get().files());
        }
        if (same && !whole) {
            remarks.add(LocalizedMessage.of("verify.figures-alone"));
        }
        return differences;
    }

    List<LocalizedMessage> remarks() {
        return remarks;
    }

    private boolean wasMade(String name) {
        return !manifest.digestOf(name).isEmpty();
    }

    /** What was chosen then; that nothing goes back to the divisions may be so or so, when there is nothing. */
    private List<String> chosen() {
        List<String> formats = Formats.load().names();
        List<String> made = formats.stream().filter(this::wasMade).toList();
        boolean returns = made.size() == formats.size()
                || manifest.outputs().stream().anyMatch(entry -> entry.path().startsWith(RoundFolder.RETURNS + "/"));
        return Stream.concat(made.stream(), returns ? Stream.of(RoundFolder.RETURNS) : Stream.empty())
                .toList();
    }

    private Optional<RebuiltEdition> rebuilt(ReviewRequest request, List<String> chosen) {
        Language language = Stream.of(Language.values())
                .filter(one -> one.code().equals(manifest.options().lang()))
                .findFirst()
                .orElse(Language.TH);
        return rebuilder.rebuild(
                language, request, new FormatChoice(chosen, manifest.options().rawCsv()));
    }

    /** Of many agencies the lists, from which the workbook's sheets are as well. */
    private void lists(RebuiltEdition made) {
        remarks.add(LocalizedMessage.of("verify.lists-alone"));
        made.digests().forEach((name, digest) -> {
            if (wasMade(name) && !digest.hex().equals(manifest.digestOf(name))) {
                differ(name, "verify.remade.differs");
            }
        });
    }

    private void bytes(RebuiltEdition made, boolean whole) {
        made.digests().forEach((name, digest) -> {
            String written = manifest.digestOf(name);
            if (name.equals(Manifest.FILE)) {
                return;
            }
            if (written.isEmpty()) {
                differ(name, "verify.remade.more");
            } else if (!digest.hex().equals(written)) {
                differ(name, "verify.remade.differs");
            }
        });
        if (whole) {
            manifest.outputs().stream()
                    .map(Manifest.Entry::path)
                    .filter(name -> !made.digests().containsKey(name))
                    .forEach(name -> differ(name, "verify.remade.lacks"));
            Sha256 there = FileAccess.digest(folder.output().resolve(Manifest.FILE));
            if (!there.equals(made.digests().get(Manifest.FILE))) {
                differ(Manifest.FILE, "verify.manifest.differs");
            }
        }
    }

    private void figures(Map<String, byte[]> made) {
        for (String name : FIGURES) {
            byte[] now = made.get(name);
            if (now != null) {
                new FigureTable(now)
                        .differences(
                                new FigureTable(FileAccess.read(folder.output().resolve(name))))
                        .forEach(cell -> differences.add(Difference.of(
                                RoundFolder.OUTPUT + "/" + name,
                                "verify.figure",
                                cell.row(),
                                cell.column(),
                                cell.other(),
                                cell.own())));
            }
        }
    }

    private void differ(String name, String key) {
        differences.add(Difference.of(RoundFolder.OUTPUT + "/" + name, key));
    }
}
