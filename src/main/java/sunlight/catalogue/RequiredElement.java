package sunlight.catalogue;

import sunlight.language.Text;

/** Required element 公开要素: a field that a disclosure against the item must answer. */
public record RequiredElement(String key, Text label) {}
