package org.prongsai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.prongsai.cli.terminal.Console;
import org.prongsai.round.edition.Build;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai} alone: says what there is to do. */
@Command(
        name = "prongsai",
        versionProvider = RootCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "${bundle:help.prongsai}",
        optionListHeading = "%n",
        commandListHeading = "%n")
final class RootCommand implements Runnable {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:help.help}")
    private boolean help;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:help.version}")
    private boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.print(spec.commandLine().getUsageMessage());
    }

    /** The version the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"prongsai " + build().version()};
        }

        static Build build() {
            return new Build(property("version.properties", "version"), property("build.properties", "digest"));
        }

        private static String property(String file, String name) {
            Properties properties = new Properties();
            try (InputStream in = Version.class.getResourceAsStream(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new IllegalStateException("the program's own jar can't be read", e);
            }
            return properties.getProperty(name, "");
        }
    }
}
