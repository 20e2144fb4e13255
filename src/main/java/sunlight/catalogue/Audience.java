package sunlight.catalogue;

/** To whom an item is owed. */
public enum Audience {
    PUBLIC, // 向社会
    PARENTS, // 向学生及家长
    STAFF // 向教职工
}
