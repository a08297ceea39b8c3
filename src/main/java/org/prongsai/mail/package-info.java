/** Facts of a mail: whom it is for, what it is about, what goes with it; nothing of servers. */
@NullMarked
package org.prongsai.mail;

import org.jspecify.annotations.NullMarked;
