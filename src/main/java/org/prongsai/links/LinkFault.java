package org.prongsai.links;

import org.prongsai.model.LinkProblem;

/** Fault by which an address can't be asked any further; a value in the end, thrown on the way to it. */
final class LinkFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final LinkProblem problem;

    LinkFault(LinkProblem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    LinkProblem problem() {
        return problem;
    }
}
