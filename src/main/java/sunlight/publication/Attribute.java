package sunlight.publication;

/** Disclosure attribute 公开属性, set while drafting. */
public enum Attribute {
    PROACTIVE, // 主动公开
    INTERNAL, // 校内公开: for parents or staff, posted on the notice board and never on the public site
    ON_REQUEST, // 依申请公开
    WITHHELD // 不予公开
}
