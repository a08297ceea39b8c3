/**
 * The page's server on this machine alone; the only place that knows {@code com.sun.net.httpserver}, so that another server
 * could stand here.
 */
@NullMarked
package org.prongsai.desk.http;

import org.jspecify.annotations.NullMarked;
