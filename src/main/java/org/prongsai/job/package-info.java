/** The jobs of the program, a room for each, and the door that reads the plan and picks the job. */
@NullMarked
package org.prongsai.job;

import org.jspecify.annotations.NullMarked;
