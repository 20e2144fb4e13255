/** What a review must bring before something is published: rules of a tenant, opinions, the secrecy review. */
@NullMarked
package sunlight.publication.review;

import org.jspecify.annotations.NullMarked;
