/** Velocity templates, filled in one sandbox for whatever is rendered or mailed. */
@NullMarked
package org.prongsai.template;

import org.jspecify.annotations.NullMarked;
