/** Actions of the page, each a job that the command line has too. */
@NullMarked
package org.prongsai.desk.action;

import org.jspecify.annotations.NullMarked;
