/** The jobs, and the only place that knows the order of the stages. */
@NullMarked
package org.prongsai.run;

import org.jspecify.annotations.NullMarked;
