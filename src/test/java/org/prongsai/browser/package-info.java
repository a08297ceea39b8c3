/** Pages as a browser shows them: Debian's Chromium, driven by Selenium and looked at by axe. */
@NullMarked
package org.prongsai.browser;

import org.jspecify.annotations.NullMarked;
