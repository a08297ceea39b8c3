/** The report as PDF. */
@NullMarked
package org.prongsai.render.paper;

import org.jspecify.annotations.NullMarked;
