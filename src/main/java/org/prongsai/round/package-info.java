/** The round folder: its paths, its templates, and what is asked of a job on it. */
@NullMarked
package org.prongsai.round;

import org.jspecify.annotations.NullMarked;
