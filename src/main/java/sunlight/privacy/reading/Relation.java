package sunlight.privacy.reading;

/**
 * A link of a part of an office package to another part or to the world.
 *
 * @param kind last step of the relation's type, such as hyperlink
 * @param target name of a part, or an address
 */
record Relation(String id, String kind, String target, boolean external) {}
