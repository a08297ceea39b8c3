package org.prongsai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.Jobs;
import org.prongsai.message.Messages;
import org.prongsai.round.RoundFolder;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of all commands. */
final class CommonOptions {
    @Option(names = "--dir", paramLabel = "DIR", description = "${bundle:help.dir}")
    private Path dir = Path.of("");

    @SuppressWarnings("UnusedVariable") // checked by picocli; read before the command line is, by Prongsai
    @Option(names = "--lang", paramLabel = "th|en", description = "${bundle:help.lang}")
    private Language lang = Language.TH;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "${bundle:help.as-of}",
            converter = DateConverter.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--quiet", description = "${bundle:help.quiet}")
    private boolean quiet;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:help.help}")
    private boolean help;

    boolean quiet() {
        return quiet;
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The round folder. */
    Path folder() {
        return dir.toAbsolutePath().normalize();
    }

    /** Whether a folder is named. */
    boolean namesFolder() {
        return !dir.toString().isEmpty();
    }

    Jobs jobs(Console console) {
        return jobs(console, folder());
    }

    Jobs jobs(Console console, Path round) {
        console.isAbout(dir);
        return new Jobs(
                new RoundFolder(round),
                new Messages(console.language()),
                console.progress(quiet),
                RootCommand.Version.build());
    }

    /** A date in either era: {@code 2021-04-06}, {@code 6/4/2564}, {@code 6 เมษายน 2564}. */
    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return ThaiDates.parse(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
