/** Immutable facts, JDK only: what a round asks, what came back, and what it adds up to. */
@NullMarked
package org.prongsai.model;

import org.jspecify.annotations.NullMarked;
