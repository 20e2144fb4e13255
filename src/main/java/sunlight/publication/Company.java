package sunlight.publication;

import java.util.List;

/**
 * Who else has a draft open.
 *
 * @param others names, each once; a person's own other windows are not among them
 * @param myOtherWindow whether the person has it open in a second window
 * @param version of the draft by now: another than the one read says that somebody has saved meanwhile
 */
public record Company(List<String> others, boolean myOtherWindow, long version) {}
