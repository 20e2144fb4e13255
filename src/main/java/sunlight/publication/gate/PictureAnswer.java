package sunlight.publication.gate;

/** Who is to be recognised in a picture. */
public enum PictureAnswer {
    NO_MINOR, // 没有可辨认的未成年人
    CONSENT, // 监护人已单独同意
    ADULTS // 仅有成年人
}
