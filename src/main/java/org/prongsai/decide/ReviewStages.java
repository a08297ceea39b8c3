package org.prongsai.decide;

import java.util.List;
import java.util.Optional;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Findings;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Ruling;
import org.prongsai.model.Submission;

/** Stages of a review that decisions send a round through again; they are handed in, for a stage knows no other. */
public interface ReviewStages {
    /** Which file of each division counts. */
    List<FileOutcome> reconcile(List<Submission> submissions, List<FileOutcome> others);

    /** @param decided what became of the decisions, for the rules about them */
    Findings validate(List<FileOutcome> files, List<DecisionResult> decided);

    /** The submission with another value in a cell of an answer; empty when the value can't stand there. */
    Optional<Submission> correct(Submission submission, CellRef cell, String value, Ruling ruling);
}
