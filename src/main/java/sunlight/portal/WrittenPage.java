package sunlight.portal;

/** A page as it goes over the wire. */
record WrittenPage(String etag, String contentType, boolean gzip, byte[] bytes) {}
