package sunlight.publication;

/** How many disclosures were published or renewed in a year, and by how many publishers. */
public record YearTotal(int year, int disclosures, int publishers) {}
