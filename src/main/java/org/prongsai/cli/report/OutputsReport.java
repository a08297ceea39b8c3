package org.prongsai.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.cli.terminal.Console;
import org.prongsai.finding.FindingText;

/** Report on the terminal of the files that an edition has, and of those of an earlier one that it took away. */
public final class OutputsReport {
    private static final int MAX_LISTED = 6;

    private final Console console;
    private final FindingText words;

    public OutputsReport(Console console) {
        this.console = console;
        this.words = FindingText.shortened(console.messages());
    }

    public void outputs(Path folder, List<Path> written) {
        console.say("summary.line.outputs", folder);
        console.print("  "
                + written.stream()
                        .filter(path -> folder.equals(path.getParent()))
                        .map(path -> path.getFileName().toString())
                        .collect(Collectors.joining(", ")));
        long letters = written.stream()
                .filter(path -> !folder.equals(path.getParent()))
                .filter(path -> path.toString().endsWith(".html"))
                .count();
        if (letters > 0) {
            console.say("summary.line.returns", letters);
        }
    }

    /** What stood there of an earlier edition and would contradict this one. */
    public void removed(List<Path> removed) {
        if (!removed.isEmpty()) {
            List<String> names =
                    removed.stream().map(path -> path.getFileName().toString()).toList();
            console.say("summary.line.removed", words.listed(names, MAX_LISTED));
        }
    }
}
