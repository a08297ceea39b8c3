/**
 * Addresses on the web, asked within limits and never inside a private network. It knows no round, and nothing else in
 * the program opens a connection to an address that a file names.
 */
@NullMarked
package org.prongsai.links;

import org.jspecify.annotations.NullMarked;
