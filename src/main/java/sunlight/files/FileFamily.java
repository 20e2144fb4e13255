package sunlight.files;

/** Kinds of files that people make with one program, and mend with it. */
enum FileFamily {
    PDF,
    OFD,
    WORD,
    TABLE,
    SLIDES,
    PICTURE;

    /** Of the sentence on a file that has the name of one of these and is none: damaged, or something else in its clothes. */
    String otherwise() {
        return "files.content." + name();
    }
}
