package org.prongsai.job.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.DivisionFile;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;

/** Names of input files for the public: what officials call their files may hold people's names. */
final class PublicNames {
    private final Map<String, String> names = new HashMap<>();

    PublicNames(Plan plan, List<FileOutcome> files) {
        Map<String, Integer> used = new HashMap<>();
        for (FileOutcome outcome : files) {
            String path = outcome.file().path();
            String ending = ending(path);
            String plain = division(outcome)
                    .map(plan::division)
                    .map(division -> name(division))
                    .orElse("file");
            int times = used.merge(plain + ending, 1, Integer::sum);
            names.put(path, times == 1 ? plain + ending : plain + " (" + times + ")" + ending);
        }
    }

    private static String name(Division division) {
        return DivisionFile.name(division, "");
    }

    private static Optional<DivisionCode> division(FileOutcome outcome) {
        return outcome.submitted()
                .map(Submission::division)
                .or(() -> outcome instanceof FileOutcome.Refused refused ? refused.division() : Optional.empty());
    }

    private static String ending(String path) {
        String simple = path.substring(path.lastIndexOf('/') + 1);
        int dot = simple.lastIndexOf('.');
        String ending = dot < 0 ? "" : simple.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
    }

    /** The file without the mail it came by: that names persons too. */
    InputFile of(InputFile file) {
        return new InputFile(of(file.path()), file.digest());
    }

    /** The public name of a path of the input; any other text as it is. */
    String of(String path) {
        return names.getOrDefault(path, path);
    }
}
