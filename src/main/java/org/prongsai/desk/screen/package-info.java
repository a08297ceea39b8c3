/** Screens of the page: what each shows of a round, in records that its template reads. */
@NullMarked
package org.prongsai.desk.screen;

import org.jspecify.annotations.NullMarked;
