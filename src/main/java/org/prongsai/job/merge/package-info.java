/** The main job: the edition built in memory and placed in {@code output/}, all files or none. */
@NullMarked
package org.prongsai.job.merge;

import org.jspecify.annotations.NullMarked;
