package sunlight.provisioning;

import sunlight.language.Message;

/**
 * One thing that is wrong in a list, or only to be looked at.
 *
 * @param row as the program shows it; 0 where it is about the whole file
 * @param column its heading as it stands in the file
 * @param found what stands there
 * @param expected what is wrong and what is expected
 */
public record RowFault(int row, String column, String found, Message expected) {}
