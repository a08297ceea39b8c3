/**
 * Outputs of a round of many agencies: lists that never are in memory whole, and figures by agency, province and all.
 */
@NullMarked
package org.prongsai.render.agencies;

import org.jspecify.annotations.NullMarked;
