/** Settings of the mail servers: where they are taken from, and what a connection is made of. */
@NullMarked
package org.prongsai.mail.settings;

import org.jspecify.annotations.NullMarked;
