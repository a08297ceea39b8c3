package org.prongsai.desk.screen;

/**
 * Tab of one of a round's steps.
 *
 * @param name as in the address, {@code board}
 * @param state {@code done}, {@code warn} or empty
 * @param count what is there to be seen, empty for nothing
 */
public record StepTab(int number, String name, String label, String state, String count, boolean current) {}
