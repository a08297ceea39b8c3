package org.prongsai.finding;

import org.prongsai.message.LocalizedMessage;

/**
 * Change of a finding's severity from the one that its rule gives.
 *
 * @param from the severity before
 * @param why who wanted it so, and why; shown wherever the finding is
 */
public record Regrading(Severity from, LocalizedMessage why) {}
