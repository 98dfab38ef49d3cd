package dev.lockstep.api.cases;

/**
 * A documented status that no case can be derived for.
 *
 * @param covers the method, the path and the documented status
 * @param reason why, as a sentence
 */
public record Uncovered(String covers, String reason) {}
