package dev.lockstep.contracts.corpus.speed;

/**
 * What one run of a tool took.
 *
 * @param times of the clock, by step
 * @param cpu seconds of all processors together, from the start of its JVM
 * @param heap the most that was used, in mebibytes
 */
record Cost(Times times, double cpu, long heap) {

  /**
   * Times of the clock, in seconds.
   *
   * @param broken how many files did not compile
   */
  record Times(double generate, double compile, int broken) {
    double sum() {
      return generate + compile;
    }
  }
}
