/** The disk: whole files or none, one run at a time in a folder, failures that carry an exit code. A leaf. */
@NullMarked
package org.prongsai.io;

import org.jspecify.annotations.NullMarked;
