/** The command line: arguments in, sentences and an exit code out. The only user of the standard streams. */
@NullMarked
package org.prongsai.cli;

import org.jspecify.annotations.NullMarked;
