/** What is published as open data, judged by its own description. */
@NullMarked
package org.prongsai.opendata;

import org.jspecify.annotations.NullMarked;
