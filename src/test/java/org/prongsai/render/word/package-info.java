@NullMarked
package org.prongsai.render.word;

import org.jspecify.annotations.NullMarked;
