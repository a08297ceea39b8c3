package org.prongsai.finding;

import org.prongsai.message.LocalizedMessage;

/**
 * A finding counts as another severity than its rule says.
 *
 * @param from the severity before
 * @param why who wanted it so, and why; shown wherever the finding is
 */
public record Regrading(Severity from, LocalizedMessage why) {}
