package org.prongsai.cli;

/** The exit codes, part of the public interface. */
final class ExitCode {
    static final int DONE = 0;
    /** The data has errors (check), or the edition is provisional (merge --strict). */
    static final int DATA = 1;
    /** The command line, the plan or a template is wrong. */
    static final int USAGE = 2;
    /** The job could not be done: disk, lock, missing file. */
    static final int FAILED = 3;

    private ExitCode() {}
}
