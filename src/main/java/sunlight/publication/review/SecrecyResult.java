package sunlight.publication.review;

/** What a secrecy review 保密审查 comes to. */
public enum SecrecyResult {
    OPEN, // 可以主动公开
    NOT_OPEN // 不宜公开
}
