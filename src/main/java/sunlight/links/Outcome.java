package sunlight.links;

/** How it stands with a link. */
public enum Outcome {
    WELL, // 正常, or nothing that a program could judge
    GONE, // 已失效: the page or its host does not exist
    AWAY, // 打不开: no answer, or an error; it may be back
    CLOSED // 内部地址: nobody outside that network can open it
}
