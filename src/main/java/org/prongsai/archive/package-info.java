/** Zip archives held in memory: directory, local headers, names and limits, checked before anything is inflated. */
@NullMarked
package org.prongsai.archive;

import org.jspecify.annotations.NullMarked;
