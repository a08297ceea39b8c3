/** What leaves the office by mail: each mail as a fact, before anything is known of servers. */
@NullMarked
package org.prongsai.deliver;

import org.jspecify.annotations.NullMarked;
