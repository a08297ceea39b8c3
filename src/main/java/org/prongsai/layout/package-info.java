/** The one description of the form's sheets, columns and stamp: written from by {@code form}, read by {@code read}. */
@NullMarked
package org.prongsai.layout;

import org.jspecify.annotations.NullMarked;
