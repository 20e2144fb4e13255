package sunlight.catalogue;

/** Anchor date 时点: a date that the bureau maintains and that a clock refers to. */
public enum Anchor {
    REGISTRATION, // 报名开始
    FEE_COLLECTION // 收费开始
}
