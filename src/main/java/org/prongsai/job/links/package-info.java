/** Job of asking evidence links: the one that goes to the addresses that people wrote in their forms. */
@NullMarked
package org.prongsai.job.links;

import org.jspecify.annotations.NullMarked;
