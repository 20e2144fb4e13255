package sunlight.publication;

/**
 * The answer to a required element 公开要素.
 *
 * @param answer what is said; empty where it is not concerned
 * @param notConcerned the element does not arise here; {@code reason} says why
 */
public record ElementAnswer(String answer, boolean notConcerned, String reason) {

    public static ElementAnswer of(String answer) {
        return new ElementAnswer(answer, false, "");
    }

    public static ElementAnswer notConcerned(String reason) {
        return new ElementAnswer("", true, reason);
    }

    public boolean isGiven() {
        return notConcerned ? !reason.isBlank() : !answer.isBlank();
    }
}
