/** What is made for Windows, under Wine: the launchers, with a Java that only notes how it was called, and the installer. */
@NullMarked
package org.prongsai.windows;

import org.jspecify.annotations.NullMarked;
