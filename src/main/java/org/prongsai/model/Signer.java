package org.prongsai.model;

/**
 * Signer of the filed report (ผู้ลงนาม).
 *
 * @param position empty when it is not given
 * @param actingFor the position whose duties the signer has, empty when it is the signer's own
 */
public record Signer(As as, String name, String position, String actingFor) {
    /** What a signature means. */
    public enum As {
        /** ผู้รายงาน. */
        REPORTER,
        /** ผู้เสนอ. */
        PROPOSER,
        /** ผู้ให้ความเห็น. */
        COMMENTER,
        /** ผู้อนุมัติ. */
        APPROVER
    }

    public Signer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a signer has a name");
        }
    }
}
