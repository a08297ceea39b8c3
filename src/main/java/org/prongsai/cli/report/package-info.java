/** Reports on the terminal: what a job came to, in lines. */
@NullMarked
package org.prongsai.cli.report;

import org.jspecify.annotations.NullMarked;
