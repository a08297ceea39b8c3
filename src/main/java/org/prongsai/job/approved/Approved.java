package org.prongsai.job.approved;

import org.prongsai.round.edition.Approval;

/**
 * Result of approving.
 *
 * @param provisional whether what was signed is a draft
 */
public record Approved(Approval approval, boolean provisional) {}
