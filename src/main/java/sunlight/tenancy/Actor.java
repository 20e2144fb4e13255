package sunlight.tenancy;

/**
 * Who acts.
 *
 * @param subject identifier given by the identity provider; never changes
 * @param name how the person is shown to colleagues
 */
public record Actor(String subject, String name) implements java.io.Serializable {}
