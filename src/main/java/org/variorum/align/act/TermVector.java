package org.variorum.align.act;

/// The words of a sentence as a vector of length 1.
///
/// @param terms their numbers in the story, ascending
/// @param weights one for each
record TermVector(int[] terms, double[] weights) {

  /// The cosine of the angle between two sentences, from 0 to 1.
  double likeness(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(sum, 1);
  }
}
