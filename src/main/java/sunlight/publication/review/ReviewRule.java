package sunlight.publication.review;

/**
 * What a tenant demands for some of its items.
 *
 * @param covers {@link ReviewRules#DEFAULT}, {@link ReviewRules#LIGHT}, the code of a group or that of an item
 */
public record ReviewRule(String covers, ReviewDemands demands) {}
