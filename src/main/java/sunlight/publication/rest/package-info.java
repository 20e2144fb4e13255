/** Disclosures in the API: what is public for everybody, the editor's path for people with a token. */
@NullMarked
package sunlight.publication.rest;

import org.jspecify.annotations.NullMarked;
