/** What is to be told to another system or later: written in the business transaction, delivered after it. */
@NullMarked
package sunlight.messaging;

import org.jspecify.annotations.NullMarked;
