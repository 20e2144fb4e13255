package sunlight.publication.gate;

import org.jspecify.annotations.Nullable;

/**
 * A picture and what is declared of the people in it.
 *
 * @param declaration nothing while nobody has declared
 */
public record Picture(SubjectFile file, @Nullable PictureDeclaration declaration) {}
