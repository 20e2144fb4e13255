package sunlight.publication.posting;

/** How a posting record stands. */
public enum PostingState {
    WAITING, // 待确认: a second person has to look at it
    UP, // 张贴中
    OVER, // 已期满
    ENDED, // 提前撤下
    REFUSED // 未通过
}
