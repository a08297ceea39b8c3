/** The mail servers' settings: where they come from, and what a connection is made of. */
@NullMarked
package org.prongsai.deliver.settings;

import org.jspecify.annotations.NullMarked;
