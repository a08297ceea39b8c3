package org.prongsai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Entry point: starts the program with the process's own streams, in UTF-8 whatever the machine's code page. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new Prongsai(out, err, isWatched(), ProcessEnvironment.ofProcess()).run(args));
    }

    /** Whether a person sees standard error: the launcher knows, else the console tells. */
    @SuppressWarnings("SystemConsoleNull") // the launcher asks later JDKs for the console that may be null
    private static boolean isWatched() {
        String told = System.getProperty("prongsai.terminal");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }
}
