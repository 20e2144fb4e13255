/** The console's views for writing, reviewing and looking after what is public. */
@NullMarked
package sunlight.publication.ui;

import org.jspecify.annotations.NullMarked;
