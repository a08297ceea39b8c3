/** Settings of the mail servers: where they come from, and what a connection is made of. */
@NullMarked
package org.prongsai.mail.settings;

import org.jspecify.annotations.NullMarked;
